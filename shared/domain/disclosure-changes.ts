import type { DisclosureColumn } from './disclosure-profile.ts';
import { maySpeakOfHome, maySpeakOfHousehold, maySpeakOfNewHome } from './disclosure-speech.ts';
import type { ListedHome, Told, ToldHome } from './disclosure-told.ts';
import { hiddenAmong, keptCell, keptCells, toldAs } from './disclosure-told.ts';

/**
 * What is compared. An estate's name and the answers that its homes take over from it are not: changed for all of them at
 * once, the silence of one would tell of it. What every row says alike (day, association, contact) is no change of a home.
 */
const homeColumns: readonly DisclosureColumn[] = [
  'tenancyNumber',
  'address',
  'unitType',
  'assignmentKind',
  'animalPermission',
];
export const householdColumns: readonly DisclosureColumn[] = ['status', 'tenantName', 'movedInOn', 'movesOutOn'];

/** What became of a home that was told of and is not among the association's homes any more. */
export interface MissingHome {
  readonly isHidden: boolean;
  /** Its whole estate went to another owner. */
  readonly wentWithEstate: boolean;
}

export interface Now {
  readonly homes: readonly ListedHome[];
  readonly missing: ReadonlyMap<string, MissingHome>;
  /** Households with a protected person, whether they still live there or not. */
  readonly withheld: ReadonlySet<string>;
}

export type Change =
  | { readonly kind: 'new'; readonly home: ListedHome }
  | { readonly kind: 'changed'; readonly home: ListedHome; readonly columns: readonly DisclosureColumn[] }
  | { readonly kind: 'gone'; readonly unitId: string; readonly told: ToldHome }
  | { readonly kind: 'estate-gone'; readonly estateId: string; readonly told: ToldHome };

/**
 * What a list of changes says. Of a home that was hidden or a person who was protected since, it says what it would say had
 * nothing happened to them: so neither its rows nor their number, order or gaps speak of it.
 */
export function changesSince(told: Told, now: Now, columns: readonly DisclosureColumn[]): readonly Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const home of now.homes) {
    seen.add(home.unitId);
    const last = told.homes.get(home.unitId);
    const change = last ? changeOf(home, last, now, columns) : newHome(home);
    if (change) changes.push(change);
  }
  const estates = new Set<string>();
  for (const [unitId, last] of told.homes) {
    if (seen.has(unitId)) continue;
    const missing = now.missing.get(unitId);
    if (missing?.wentWithEstate) {
      // one row for all of them: among rows of single homes the silence about a hidden one would tell of it
      if (!estates.has(last.estateId)) changes.push({ kind: 'estate-gone', estateId: last.estateId, told: last });
      estates.add(last.estateId);
    } else if (missing && maySpeakOfHome(missing)) changes.push({ kind: 'gone', unitId, told: last });
  }
  return changes;
}

/** What the receiver knows when a list of changes has left; of what it kept silent about, what was known before. */
export function toldByChanges(
  told: Told,
  now: Now,
  changes: readonly Change[],
  columns: readonly DisclosureColumn[],
): Told {
  const homes = new Map(told.homes);
  for (const home of now.homes) {
    const last = homes.get(home.unitId);
    if (last && maySpeakOfHome(home) && maySpeakOfHousehold(home, lastIsWithheld(last, now)))
      homes.set(home.unitId, { ...last, tenancyId: home.tenancyId, wasWithheld: home.isWithheld });
  }
  for (const change of changes) {
    if (change.kind === 'new') homes.set(change.home.unitId, toldAs(change.home, columns));
    if (change.kind === 'changed') homes.set(change.home.unitId, afterChange(change, homes));
    if (change.kind === 'gone') homes.delete(change.unitId);
    if (change.kind === 'estate-gone')
      for (const [unitId, { estateId }] of homes) if (estateId === change.estateId) homes.delete(unitId);
  }
  return { columns: new Set([...told.columns, ...columns]), homes, hidden: hiddenAmong(now.homes) };
}

/** Has the household that was told of last a protected person by now? */
export function lastIsWithheld(last: ToldHome, { withheld }: Pick<Now, 'withheld'>): boolean {
  return last.tenancyId !== null && withheld.has(last.tenancyId);
}

/** The household that was told of stays, and may not be named (any more): of its name the list says nothing, for a gap would tell. */
export function isUnnamedSince({ isUnnamed, tenancyId }: ListedHome, last: ToldHome): boolean {
  return isUnnamed && tenancyId === last.tenancyId;
}

function newHome(home: ListedHome): Change | null {
  return maySpeakOfNewHome(home) ? { kind: 'new', home } : null;
}

function changeOf(home: ListedHome, last: ToldHome, now: Now, columns: readonly DisclosureColumn[]): Change | null {
  if (!maySpeakOfHome(home)) return null;
  const household = maySpeakOfHousehold(home, lastIsWithheld(last, now)) ? householdColumns : [];
  const compared = [...homeColumns, ...household].filter(
    (column) => column !== 'tenantName' || !isUnnamedSince(home, last),
  );
  const changed = columns.filter(
    (column) => compared.includes(column) && column in last.cells && last.cells[column] !== keptCell(home, column),
  );
  return changed.length === 0 ? null : { kind: 'changed', home, columns: changed };
}

function afterChange(
  { home, columns }: Extract<Change, { readonly kind: 'changed' }>,
  homes: ReadonlyMap<string, ToldHome>,
): ToldHome {
  const last = homes.get(home.unitId) ?? toldAs(home, columns);
  return { ...last, cells: { ...last.cells, ...keptCells(home, columns) } };
}
