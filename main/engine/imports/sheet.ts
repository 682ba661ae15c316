import type { ImportKind } from '../../../shared/domain/import-columns.ts';
import { findHeaderRow, headersOf, isTotalLine } from '../../../shared/domain/import-columns-rows.ts';
import type { RawRow, RawTable } from '../../../shared/table.ts';

/** A file cut into its titles, its rows, and the lines that are neither. */
export interface Sheet {
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly rows: readonly RawRow[];
  /** Title lines above the header, totals and repeated headers below it. */
  readonly skippedLines: readonly number[];
}

/** `headerLine` is what a person pointed out; without it the likeliest row, else the first. Null when there is no such line. */
export function cutSheet(table: RawTable, kind: ImportKind, headerLine: number | null): Sheet | null {
  const likeliest =
    headerLine === null
      ? (findHeaderRow(
          kind,
          table.rows.map(({ cells }) => cells),
        ) ?? 0)
      : null;
  const at = likeliest ?? table.rows.findIndex(({ line }) => line === headerLine);
  const header = table.rows[at];
  if (!header) return null;
  const headers = headersOf(header.cells);
  const filled = headers.filter((title) => title !== '').length;
  const rows: RawRow[] = [];
  const skippedLines = table.rows.slice(0, at).map(({ line }) => line);
  for (const row of table.rows.slice(at + 1)) {
    if (isBlank(row) || isTotalLine(row.cells, filled) || repeats(row, headers)) skippedLines.push(row.line);
    else rows.push(row);
  }
  return { headerLine: header.line, headers, rows, skippedLines };
}

function isBlank({ cells }: RawRow): boolean {
  return cells.every((cell) => cell === null || (typeof cell === 'string' && cell.trim() === ''));
}

/** Printed lists have their titles again on every page. */
function repeats({ cells }: RawRow, headers: readonly string[]): boolean {
  return (
    headers.length > 1 && cells[0] === headers[0] && headers.every((title, index) => (cells[index] ?? '') === title)
  );
}
