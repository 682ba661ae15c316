import type { Page } from '../../shared/contract/define.ts';

/** Rows as they travel, in the order of the contract's shape. */
export function pageOf<Row extends object>(
  shape: Readonly<Record<keyof Row & string, unknown>>,
  rows: readonly Row[],
  total: number,
): Page<Row> {
  const columns = Object.keys(shape) as (keyof Row & string)[];
  return { columns, rows: rows.map((row) => columns.map((column) => row[column])), total };
}

/** A row's cells in the order of the columns. */
export type CellsOf<Row, Columns extends readonly (keyof Row)[]> = { readonly [At in keyof Columns]: Row[Columns[At]] };

/**
 * The same where `cellsOf` writes the cells down as one array: a list of hundreds of rows that asked each of them for each
 * column by its name took longer for that than for anything else that is not the file. The contract stops a wrong order.
 */
export function pageOfCells<Row extends object, const Columns extends readonly (keyof Row & string)[]>(
  columns: Columns,
  cells: readonly CellsOf<Row, Columns>[],
  total: number,
): Page<Row> {
  return { columns, rows: cells, total };
}

/** Empty text is nobody's answer. */
export function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}
