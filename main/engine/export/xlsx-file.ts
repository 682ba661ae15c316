import type { CellObject, SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { ExportColumn, ExportFact, ExportTable } from './export-table.ts';
import { factText } from './fact-text.ts';
import { printFeature } from './xlsx-print.ts';
import { withoutTimes } from './zip-times.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const BOLD = { fontFamily: 'Calibri', fontSize: 11, fontWeight: 'bold' } as const;
const TITLE = { ...BOLD, backgroundColor: '#DDEAE9', alignVertical: 'center' } as const;
const TOP = { alignVertical: 'top' } as const;
/** Not up against the text of the next column. */
const FIGURE = { align: 'right', indent: 1 } as const;
/** In signs; `lost` is what a line that breaks between words may lose. */
const WIDTH = { least: 10, most: 50, lost: 8, date: 12, label: 22, value: 70 } as const;
/** In points. */
const LINE = 15;

/**
 * A workbook of two sheets: the list with its titles in row 1, frozen and repeated on every printed page, and what the list
 * is. Texts are written as texts, so that none becomes a formula; nothing says who or which computer made it, and the same
 * list gives the same bytes.
 */
export async function xlsxFile(table: ExportTable): Promise<Uint8Array> {
  const { columns, rows, listSheet, aboutSheet, about, remarks } = table;
  const list = {
    data: [
      columns.map(({ title, kind }) => ({
        value: title,
        type: String,
        ...TITLE,
        ...(kind === 'number' ? FIGURE : {}),
      })),
      ...rows.map((cells) => rowOf(cells, columns)),
    ],
    sheet: listSheet,
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const notes = {
    data: [
      ...about.map(factRow),
      [],
      ...remarks.map((remark): SheetData[number] => [{ value: remark, type: String, ...TOP }]),
    ],
    sheet: aboutSheet,
    columns: [{ width: WIDTH.label }, { width: WIDTH.value }],
    orientation: 'landscape' as const,
  };
  return withoutTimes(await writeXlsxFile([list, notes], { features: [printFeature(table)] }).toBuffer());
}

/** Only what must look otherwise gets a style: the library takes as long for the look of a cell as for its text. */
function rowOf(cells: ExportTable['rows'][number], columns: ExportTable['columns']): SheetData[number] {
  const lines = Math.max(...cells.map((cell, index) => linesOf(cell, columns[index]?.kind)));
  const row = cells.map((cell, index) => cellOf(cell, columns[index]?.kind));
  return lines < 2 ? row : row.map((cell) => cell && { ...cell, ...TOP, height: lines * LINE });
}

function cellOf(cell: string | null, kind: ExportColumn['kind'] = 'text'): CellObject | null {
  if (cell === null || cell === '') return null;
  if (kind === 'number') return { value: Number(cell), type: Number, ...FIGURE };
  if (kind === 'date') return dateCell(cell);
  return linesOf(cell, kind) < 2 ? { value: cell, type: String } : { value: cell, type: String, wrap: true };
}

/** What is longer than its column stands on lines of its own: programs make no row higher that is not said to be. */
function linesOf(cell: string | null, kind: ExportColumn['kind'] = 'text'): number {
  return kind === 'text' && cell !== null ? Math.ceil(cell.length / (WIDTH.most - WIDTH.lost)) : 1;
}

/** Midnight in UTC is the day itself: a spreadsheet knows no zones. It stands under its title, not up against the next column. */
function dateCell(isoDate: string): CellObject {
  const value = new Date(`${isoDate}T00:00:00.000Z`);
  return { value, type: Date, format: DATE_FORMAT, align: 'left' };
}

function factRow(fact: ExportFact): SheetData[number] {
  const { label, value, kind } = fact;
  const said: CellObject =
    kind === 'date'
      ? { ...dateCell(String(value)), ...TOP }
      : kind === 'number'
        ? { value: Number(value), type: Number, align: 'left', ...TOP }
        : { value: factText(fact), type: String, wrap: true, ...TOP };
  return [{ value: label, type: String, ...BOLD, ...TOP }, said];
}

function widthOf({ title, kind }: ExportColumn, rows: ExportTable['rows'], index: number): number {
  if (kind === 'date') return WIDTH.date;
  const longest = rows.reduce((most, cells) => Math.max(most, cells[index]?.length ?? 0), title.length);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}
