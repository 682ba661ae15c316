import type { Cell, SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { ExportColumn, ExportFact, ExportTable } from './export-table.ts';
import { factText } from './fact-text.ts';
import { printFeature } from './xlsx-print.ts';
import { withoutTimes } from './zip-times.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const FONT = { fontFamily: 'Calibri', fontSize: 11 } as const;
const HEADER = { ...FONT, fontWeight: 'bold', backgroundColor: '#DDEAE9', alignVertical: 'center' } as const;
const BODY = { ...FONT, alignVertical: 'top' } as const;
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
      columns.map(({ title, kind }) => ({ value: title, type: String, align: sideOf(kind), ...HEADER })),
      ...rows.map((cells) => cells.map((cell, index) => cellOf(cell, columns[index]?.kind))),
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
      ...remarks.map((remark): SheetData[number] => [{ value: remark, type: String, ...BODY }]),
    ],
    sheet: aboutSheet,
    columns: [{ width: WIDTH.label }, { width: WIDTH.value }],
    orientation: 'landscape' as const,
  };
  return withoutTimes(await writeXlsxFile([list, notes], { features: [printFeature(table)] }).toBuffer());
}

function cellOf(cell: string | null, kind: ExportColumn['kind'] = 'text'): Cell {
  if (cell === null || cell === '') return null;
  if (kind === 'number') return { value: Number(cell), type: Number, align: sideOf(kind), ...BODY };
  if (kind === 'date') return dateCell(cell);
  return { value: cell, type: String, ...BODY, ...wrapping(cell) };
}

/** What is longer than its column stands on lines of its own: programs make no row higher that is not said to be. */
function wrapping(cell: string): { readonly wrap?: true; readonly height?: number } {
  const lines = Math.ceil(cell.length / (WIDTH.most - WIDTH.lost));
  return lines < 2 ? {} : { wrap: true, height: lines * LINE };
}

/** Midnight in UTC is the day itself: a spreadsheet knows no zones. */
function dateCell(isoDate: string): Cell {
  const value = new Date(`${isoDate}T00:00:00.000Z`);
  return { value, type: Date, format: DATE_FORMAT, align: sideOf('date'), ...BODY };
}

/** Dates stand under their title, not up against the text of the next column. */
function sideOf(kind: ExportColumn['kind']): 'left' | 'right' {
  return kind === 'number' ? 'right' : 'left';
}

function factRow(fact: ExportFact): SheetData[number] {
  const { label, value, kind } = fact;
  const said: Cell =
    kind === 'date'
      ? dateCell(String(value))
      : kind === 'number'
        ? { value: Number(value), type: Number, align: 'left', ...BODY }
        : { value: factText(fact), type: String, wrap: true, ...BODY };
  return [{ value: label, type: String, fontWeight: 'bold', ...BODY }, said];
}

function widthOf({ title, kind }: ExportColumn, rows: ExportTable['rows'], index: number): number {
  if (kind === 'date') return WIDTH.date;
  const longest = rows.reduce((most, cells) => Math.max(most, cells[index]?.length ?? 0), title.length);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}
