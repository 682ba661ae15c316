import type { DayInterval, IsoDate } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';
import { type Address, addressSortKey, formatAddressFull } from './address.ts';
import { foldWords, sortKey } from './danish-text.ts';

export type LifetimeProblem =
  | { readonly code: 'retired-before-planned' }
  | { readonly code: 'let-after-retired'; readonly tenancy: DayInterval }
  | { readonly code: 'let-before-planned'; readonly tenancy: DayInterval };

/** A unit is planned before it is retired, and no tenancy lies outside its days. */
export function checkLifetime(
  { plannedFrom, retiredOn }: { readonly plannedFrom: IsoDate | null; readonly retiredOn: IsoDate | null },
  tenancies: readonly DayInterval[],
): Result<undefined, LifetimeProblem> {
  if (plannedFrom !== null && retiredOn !== null && retiredOn <= plannedFrom) {
    return err({ code: 'retired-before-planned' });
  }
  const late = tenancies.find(({ to }) => retiredOn !== null && (to === null || to >= retiredOn));
  if (late !== undefined) return err({ code: 'let-after-retired', tenancy: late });
  const early = tenancies.find(({ from }) => plannedFrom !== null && from < plannedFrom);
  return early === undefined ? ok() : err({ code: 'let-before-planned', tenancy: early });
}

/** What the municipality pays for empty days, in øre: a year's rent spread over 365 days. */
export function vacancyCostOre(rentOre: number, days: number): number {
  return Math.round((rentOre * 12 * days) / 365);
}

/** Where a home stands in a list and what a search finds it by. */
export interface PlaceKeys {
  readonly listSort: string;
  readonly searchFold: string;
}

/** After every address, whatever the alphabet: all shielded homes share it, so that none tells of its neighbours. */
export const SHIELDED_LIST_SORT = '\u{10ffff}';

/**
 * Homes of one address (the rooms of a shared house) follow their tenancy numbers. A shielded home has the last place
 * in every list, and no search can find it by anything of its place.
 */
export function placeKeys(address: Address, tenancyNumber: string, shielded: boolean): PlaceKeys {
  if (shielded) return { listSort: SHIELDED_LIST_SORT, searchFold: '' };
  return {
    listSort: `${addressSortKey(address)}\t${sortKey(tenancyNumber)}`,
    searchFold: ` ${foldWords(`${formatAddressFull(address)} ${tenancyNumber}`)}`,
  };
}

/**
 * What must stand in a folded text (which begins with a space) for each typed word: a word with a digit first must
 * begin there, so that 2 is not found in 12; other words may stand inside, as Danish joins them: "husene" in Skovhusene.
 */
export function searchNeedles(text: string): readonly string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^\p{N}/u.test(word) ? ` ${word}` : word));
}
