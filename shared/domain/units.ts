import type { DayInterval, IsoDate } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';
import { type Address, addressSortKey, formatAddressFull } from './address.ts';
import { foldWords, rememberingLast, sortKey } from './danish-text.ts';

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
    searchFold: searchable(address, tenancyNumber),
  };
}

/**
 * What must stand in a folded text (with a space at both ends) for each typed word. Letters may stand inside a word, as
 * Danish joins them: "husene" in Skovhusene. One or two digits are a house number, a floor or a door and stand whole,
 * so that 2 is not found in 12, 20 or 2999; a longer number may be the beginning of one.
 */
export function searchNeedles(text: string): readonly string[] {
  return foldWords(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => {
      if (/^\p{N}{1,2}\p{L}*$/u.test(word)) return ` ${word} `;
      return /^\p{N}/u.test(word) ? ` ${word}` : word;
    });
}

/**
 * Folded words with a space at both ends; a number with a letter stands there without it too: "20a 20". The street is
 * folded by itself, because many homes in a row share it.
 */
function searchable(address: Address, tenancyNumber: string): string {
  const { street } = address;
  const words = `${streetWords(street)} ${foldWords(`${formatAddressFull(address).slice(street.length)} ${tenancyNumber}`)}`;
  return ` ${words.replace(/(?<=^| )(\p{N}+)\p{L}+(?= |$)/gu, '$& $1').trim()} `;
}

const streetWords = rememberingLast(foldWords);
