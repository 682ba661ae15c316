import { defuse } from '../../../shared/domain/csv-injection.ts';
import type { ExportColumn, ExportTable } from './export-table.ts';

const SEPARATOR = ';';
const LINE_END = '\r\n';
/** A sign that would end the cell, or a space at one of its ends that a reader would drop. */
const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/;
const BYTE_ORDER_MARK = '\ufeff';

/** For Danish Excel: UTF-8 with BOM, semicolons, CRLF. Dates are ISO, which every Excel reads as dates; texts cannot become formulas. */
export function csvFile({ columns, rows }: ExportTable): Uint8Array {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) =>
    cells.map((cell, index) => field(cell, columns[index]?.kind ?? 'text')).join(SEPARATOR),
  );
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.map((line) => `${line}${LINE_END}`).join('')}`, 'utf8');
}

function field(cell: string | null, kind: ExportColumn['kind']): string {
  if (cell === null) return '';
  const text = kind === 'text' ? defuse(cell) : cell;
  return NEEDS_QUOTES.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
