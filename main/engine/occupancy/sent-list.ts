import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { disclosureColumns } from '../../../shared/domain/disclosure-profile.ts';
import type { Told, ToldHome } from '../../../shared/domain/disclosure-told.ts';

/** One home: its id, estate, household, whether that stood as protected, other households named, then a cell for each column. */
type Kept = readonly [string, string, string | null, 0 | 1, readonly string[], ...(readonly (string | null | 0)[])];

interface Body {
  readonly columns: readonly string[];
  readonly homes: readonly Kept[];
  readonly hidden: readonly string[];
}

/** 0 stands for a cell that was never told: another list may have had other columns. */
const NEVER_TOLD = 0;

export function writeTold({ columns: told, homes, hidden }: Told): string {
  const columns = disclosureColumns.filter((column) => told.has(column) || column === 'estate');
  const rows: unknown[] = [];
  for (const [unitId, { estateId, tenancyId, wasWithheld, alsoNamed, cells }] of homes) {
    const row: unknown[] = [unitId, estateId, tenancyId, wasWithheld ? 1 : 0, alsoNamed];
    for (const column of columns) row.push(cells[column] ?? (column in cells ? null : NEVER_TOLD));
    rows.push(row);
  }
  return JSON.stringify({ columns, homes: rows, hidden: [...hidden] });
}

/** A column that the profile no longer has counts as never told. */
export function readTold(body: string): Told {
  const { columns, homes, hidden } = JSON.parse(body) as Body;
  const known = columns.map((column) => (isColumn(column) ? column : null));
  return {
    columns: new Set(columns.filter(isColumn)),
    homes: new Map(homes.map((kept) => [kept[0], homeOf(kept, known)])),
    hidden: new Set(hidden),
  };
}

/** Where the cells begin. */
const FIRST_CELL = 5;

function homeOf(kept: Kept, columns: readonly (DisclosureColumn | null)[]): ToldHome {
  const [, estateId, tenancyId, withheld, alsoNamed] = kept;
  const cells: Partial<Record<DisclosureColumn, string | null>> = {};
  let at = FIRST_CELL;
  for (const column of columns) {
    const cell = kept[at] as string | null | 0 | undefined;
    if (column !== null && cell !== undefined && cell !== NEVER_TOLD) cells[column] = cell;
    at += 1;
  }
  return { estateId, tenancyId, wasWithheld: withheld === 1, alsoNamed, cells };
}

function isColumn(column: string): column is DisclosureColumn {
  return (disclosureColumns as readonly string[]).includes(column);
}
