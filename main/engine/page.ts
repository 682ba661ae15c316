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

/** Empty text is nobody's answer. */
export function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}
