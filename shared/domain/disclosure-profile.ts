import { err, ok, type Result } from '../result.ts';
import { type UnitTypeCode, unitTypes } from './unit-types.ts';

/** Columns that an occupancy list has unless some are left out. */
export const defaultColumns = [
  'listDate',
  'association',
  'estate',
  'tenancyNumber',
  'address',
  'unitType',
  'status',
  'tenantName',
  'movedInOn',
  'movesOutOn',
  'assignmentKind',
  'municipalContact',
] as const;

/** Columns that leave only when the stated purpose needs them. */
export const optionalColumns = ['phone', 'animalPermission'] as const;

/** Columns of a list for a period: who came, who left, and how long nobody lived there. A list of one day has none of them. */
export const periodColumns = ['cameInPeriod', 'leftInPeriod', 'daysEmpty'] as const;

/** What can never be a column, whoever asks and for whatever purpose. */
export const neverFields = [
  'cpr',
  'diagnosis',
  'law',
  'support',
  'visits',
  'notes',
  'shieldedAddress',
  'homelessnessHistory',
] as const;

export const disclosureColumns = [...defaultColumns, ...periodColumns, ...optionalColumns] as const;
export type DisclosureColumn = (typeof disclosureColumns)[number];
/** A list of what changed says first what became of each home. */
export const listColumns = ['change', ...disclosureColumns] as const;
export type ListColumn = (typeof listColumns)[number];
/** How a home is known again in a list of what changed: one of them must be in it. */
export const placeColumns = ['tenancyNumber', 'address'] as const satisfies readonly DisclosureColumn[];

export type DisclosureProblem =
  | { readonly code: 'column-never-leaves'; readonly column: string }
  | { readonly code: 'purpose-required'; readonly column: string }
  | { readonly code: 'no-columns' };

/** The columns in the order of the profile, each once; refuses what is not in it, and optional ones without a purpose. */
export function chooseColumns(
  wanted: readonly string[],
  purpose: string,
): Result<readonly DisclosureColumn[], DisclosureProblem> {
  const foreign = wanted.find((column) => !isDisclosureColumn(column));
  if (foreign !== undefined) return err({ code: 'column-never-leaves', column: foreign });
  const optional = optionalColumns.find((column) => wanted.includes(column));
  if (optional !== undefined && purpose.trim() === '') return err({ code: 'purpose-required', column: optional });
  const chosen = disclosureColumns.filter((column) => wanted.includes(column));
  return chosen.length === 0 ? err({ code: 'no-columns' }) : ok(chosen);
}

/** May the unit stand in a list that leaves the municipality? Shielded homes and the §§ 107–110 places never do. */
export function mayLeave(unit: { readonly type: UnitTypeCode; readonly shielded: boolean }): boolean {
  return !unit.shielded && !unitTypes[unit.type].neverDisclosed;
}

/** The name as the receiver may see it; for a protected person only that somebody lives there. */
export function disclosedName(person: {
  readonly name: string;
  readonly nameProtected: boolean;
}): { readonly kind: 'name'; readonly name: string } | { readonly kind: 'protected' } {
  return person.nameProtected ? { kind: 'protected' } : { kind: 'name', name: person.name };
}

function isDisclosureColumn(column: string): column is DisclosureColumn {
  return (disclosureColumns as readonly string[]).includes(column);
}
