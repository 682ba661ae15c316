import type { IsoDate } from '../../../shared/dates.ts';
import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { ExportColumn, ExportTable } from './export-table.ts';
import { type ColumnNeed, columnWidths, fitsWell } from './pdf-columns.ts';
import type { Pen, TextStyle } from './pdf-pen.ts';
import { CELL, type Layout, LEADING, roomOf, text } from './pdf-style.ts';
import { wrapText } from './pdf-wrap.ts';

/** One column on paper: where it begins and how wide its text may be. */
export interface LaidColumn {
  readonly x: number;
  readonly width: number;
  readonly isRight: boolean;
  readonly title: readonly string[];
}

/** A row on paper: the lines of each cell, and the height that the longest of them needs. */
export interface LaidRow {
  readonly cells: readonly (readonly string[])[];
  readonly height: number;
}

export interface LaidTable {
  readonly layout: Layout;
  readonly columns: readonly LaidColumn[];
  readonly headHeight: number;
  readonly rows: readonly LaidRow[];
}

/** The table as it stands on paper: upright where its columns have room, else lying. */
export function layTable(table: ExportTable, pen: Pen): LaidTable {
  const cells = table.rows.map((row) => table.columns.map((column, index) => cellText(row[index] ?? null, column)));
  const needs = table.columns.map(({ title }, index) => needOf(title, cells, index, pen));
  const between = CELL.gap * table.columns.length;
  const layout = fitsWell(needs, roomOf('portrait').width - between) ? 'portrait' : 'landscape';
  const widths = columnWidths(needs, roomOf(layout).width - between);
  const columns = table.columns.map(
    (column, index): LaidColumn => ({
      x: widths.slice(0, index).reduce((sum, width) => sum + width + CELL.gap, CELL.gap / 2),
      width: widths[index] ?? 0,
      isRight: column.kind === 'number',
      title: linesOf(column.title, widths[index] ?? 0, text.head, pen),
    }),
  );
  return {
    layout,
    columns,
    headHeight: heightOf(
      columns.map(({ title }) => title),
      text.head,
    ),
    rows: cells.map((row) => {
      const lines = row.map((cell, index) => linesOf(cell, widths[index] ?? 0, text.cell, pen));
      return { cells: lines, height: heightOf(lines, text.cell) };
    }),
  };
}

function cellText(cell: string | null, { kind }: ExportColumn): string {
  return cell !== null && kind === 'date' ? formatDate(cell as IsoDate) : (cell ?? '');
}

function needOf(title: string, rows: readonly (readonly string[])[], index: number, pen: Pen): ColumnNeed {
  const words = (said: string, style: TextStyle) =>
    said.split(/\s+/).reduce((most, word) => Math.max(most, pen.width(word, style)), 0);
  const cells = new Set(rows.map((row) => row[index] ?? ''));
  const longest = [...cells].reduce((most, cell) => Math.max(most, words(cell, text.cell)), words(title, text.head));
  const widths = rows.map((row) => pen.width(row[index] ?? '', text.cell)).sort((a, b) => a - b);
  const least = Math.min(longest, LONGEST_WORD);
  const usual = Math.max(least, widths[Math.floor(widths.length * USUAL)] ?? 0);
  return { least, usual, most: Math.max(usual, widths.at(-1) ?? 0) };
}

/** What a column may insist on, in points; a longer word is broken. */
const LONGEST_WORD = 110;
/** The part of the cells that should stand on one line. */
const USUAL = 0.9;

function linesOf(said: string, width: number, style: TextStyle, pen: Pen): readonly string[] {
  // what was measured as just fitting must fit, whatever the last digit of the sum
  return wrapText(said, width + 0.01, (part) => pen.width(part, style));
}

function heightOf(cells: readonly (readonly string[])[], { size }: TextStyle): number {
  const lines = cells.reduce((most, { length }) => Math.max(most, length), 1);
  return lines * size * LEADING + 2 * CELL.pad;
}

/** Which rows stand on which page; the first has its head, so less room. A row higher than a page gets one of its own. */
export function pagesOf(heights: readonly number[], firstRoom: number, room: number): readonly (readonly number[])[] {
  const pages: number[][] = [[]];
  let left = firstRoom;
  heights.forEach((height, index) => {
    if (height > left && (pages.at(-1)?.length ?? 0) + pages.length > 1) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)?.push(index);
    left -= height;
  });
  return pages;
}
