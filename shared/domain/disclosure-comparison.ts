import type { Change, Now } from './disclosure-changes.ts';
import { householdColumns, isUnnamedSince, lastIsWithheld } from './disclosure-changes.ts';
import type { DisclosureColumn } from './disclosure-profile.ts';
import type { ListedHome, Told, ToldHome } from './disclosure-told.ts';
import { keptCell } from './disclosure-told.ts';

/** What somebody with the last list can learn, or is kept from learning, about homes that are hidden and people who are protected. */
export const comparisonKinds = [
  /** It was in the last list and is shielded now. */
  'home-shielded',
  /** It was in the last list and is of a type now that never leaves. */
  'home-type',
  /** The last list had a name where this one says protected. */
  'name-protected',
  /** A household that the last list told of, and that is protected by now, has left. */
  'protected-left',
  /** A household that is protected has come since. */
  'protected-came',
  /** It was not in the last list, being hidden then, and is in this one. */
  'home-unshielded',
  /** The last list said protected where this one has a name. */
  'name-unprotected',
  /** The last list had a name where this one has none, because no consent opens it. */
  'consent-gone',
  /** All other homes of its estate are told of in this list of changes: the silence about this one can be seen. */
  'stands-out',
] as const;
export type ComparisonKind = (typeof comparisonKinds)[number];

export interface Finding {
  readonly kind: ComparisonKind;
  readonly unitId: string;
  /** Can it be read out of this very list? */
  readonly shows: boolean;
}

/** `changes` is null for a whole list, which shows by being laid beside the last. */
export function findingsOf(
  told: Told,
  now: Now,
  columns: readonly DisclosureColumn[],
  changes: readonly Change[] | null,
): readonly Finding[] {
  const spoken = changes && new Set(changes.flatMap((change) => ('home' in change ? [change.home.unitId] : [])));
  const found = now.homes.flatMap((home) => {
    const last = told.homes.get(home.unitId);
    return kindsOf(home, last, told, now).map((kind) => ({
      kind,
      unitId: home.unitId,
      shows: spoken ? toldAnyway.includes(kind) && spoken.has(home.unitId) : showsBeside(kind, last, columns),
    }));
  });
  return changes ? [...found, ...standingOut(told, now, changes)] : found;
}

/** What a list of changes says after all: a home that is new to the receiver, a name, a household after a protected one. */
const toldAnyway: readonly ComparisonKind[] = ['home-unshielded', 'name-unprotected', 'protected-left'];

function kindsOf(home: ListedHome, last: ToldHome | undefined, told: Told, now: Now): readonly ComparisonKind[] {
  if (home.hiddenBy !== null) return last ? [home.hiddenBy === 'shielded' ? 'home-shielded' : 'home-type'] : [];
  const kinds: ComparisonKind[] = told.hidden.has(home.unitId) ? ['home-unshielded'] : [];
  if (!last) return home.isWithheld ? [...kinds, 'protected-came'] : kinds;
  const stays = home.tenancyId === last.tenancyId;
  if (stays && home.isWithheld && !last.wasWithheld) kinds.push('name-protected');
  if (stays && !home.isWithheld && last.wasWithheld) kinds.push('name-unprotected');
  if (!home.isWithheld && !last.wasWithheld && isUnnamedSince(home, last) && isOtherName(home, last))
    kinds.push('consent-gone');
  if (!stays && lastIsWithheld(last, now)) kinds.push('protected-left');
  if (!stays && home.isWithheld) kinds.push('protected-came');
  if (!kinds.includes('name-protected') && last.alsoNamed.some((id) => now.withheld.has(id)))
    kinds.push('name-protected');
  return kinds;
}

function isOtherName(home: ListedHome, { cells }: ToldHome): boolean {
  return 'tenantName' in cells && cells.tenantName !== keptCell(home, 'tenantName');
}

/** Laid beside the last list: only what both have a column for. */
function showsBeside(kind: ComparisonKind, last: ToldHome | undefined, columns: readonly DisclosureColumn[]): boolean {
  const both = (column: DisclosureColumn): boolean =>
    columns.includes(column) && (last === undefined || column in last.cells);
  switch (kind) {
    case 'home-shielded':
    case 'home-type':
    case 'home-unshielded':
    case 'stands-out':
      return true;
    case 'name-protected':
    case 'name-unprotected':
    case 'consent-gone':
      return both('tenantName') || both('leftInPeriod');
    case 'protected-left':
    case 'protected-came':
      return householdColumns.some(both);
  }
}

/** With one neighbour or two silence means nothing. */
const FEWEST_NEIGHBOURS = 3;

function standingOut(told: Told, now: Now, changes: readonly Change[]): readonly Finding[] {
  const spoken = new Set(
    changes.flatMap((change) => ('home' in change ? [change.home.unitId] : 'unitId' in change ? [change.unitId] : [])),
  );
  const hidden = new Map(now.homes.map(({ unitId, isHidden }) => [unitId, isHidden]));
  const estates = new Map<string, { spoken: number; silent: number; hidden: string[] }>();
  for (const [unitId, { estateId }] of told.homes) {
    const estate = estates.get(estateId) ?? { spoken: 0, silent: 0, hidden: [] };
    estates.set(estateId, estate);
    const isHidden = hidden.get(unitId) ?? now.missing.get(unitId)?.isHidden ?? false;
    if (spoken.has(unitId)) estate.spoken += 1;
    else if (isHidden) estate.hidden.push(unitId);
    else estate.silent += 1;
  }
  return [...estates.values()]
    .filter(({ spoken: said, silent }) => silent === 0 && said >= FEWEST_NEIGHBOURS)
    .flatMap((estate) => estate.hidden.map((unitId) => ({ kind: 'stands-out' as const, unitId, shows: true })));
}
