import type { Cell, SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { ExportColumn, ExportFact, ExportTable } from './export-table.ts';
import { printFeature } from './xlsx-print.ts';
import { withoutTimes } from './zip-times.ts';

const DATE_FORMAT = 'dd.mm.yyyy';
const HEADER = { fontWeight: 'bold', backgroundColor: '#DDEAE9', alignVertical: 'center' } as const;
const WIDTH = { least: 10, most: 50, date: 12, label: 22, value: 70 } as const;

/**
 * A workbook of two sheets: the list with its titles in row 1, frozen and repeated on every printed page, and what the list
 * is. Texts are written as texts, so that none becomes a formula; nothing says who or which computer made it, and the same
 * list gives the same bytes.
 */
export async function xlsxFile(table: ExportTable): Promise<Uint8Array> {
  const { columns, rows, listSheet, aboutSheet, about, remarks } = table;
  const list = {
    data: [
      columns.map(({ title }) => ({ value: title, type: String, ...HEADER })),
      ...rows.map((cells) => cells.map((cell, index) => cellOf(cell, columns[index]?.kind))),
    ],
    sheet: listSheet,
    columns: columns.map((column, index) => ({ width: widthOf(column, rows, index) })),
    stickyRowsCount: 1,
    orientation: 'landscape' as const,
  };
  const notes = {
    data: [...about.map(factRow), [], ...remarks.map((remark): SheetData[number] => [{ value: remark, type: String }])],
    sheet: aboutSheet,
    columns: [{ width: WIDTH.label }, { width: WIDTH.value }],
  };
  return withoutTimes(await writeXlsxFile([list, notes], { features: [printFeature(table)] }).toBuffer());
}

function cellOf(cell: string | null, kind: ExportColumn['kind'] = 'text'): Cell {
  if (cell === null || cell === '') return null;
  if (kind === 'number') return { value: Number(cell), type: Number };
  return kind === 'date' ? dateCell(cell) : { value: cell, type: String };
}

/** Midnight in UTC is the day itself: a spreadsheet knows no zones. */
function dateCell(isoDate: string): Cell {
  return { value: new Date(`${isoDate}T00:00:00.000Z`), type: Date, format: DATE_FORMAT };
}

function factRow({ label, value, kind }: ExportFact): SheetData[number] {
  const said: Cell =
    kind === 'date'
      ? dateCell(String(value))
      : kind === 'number'
        ? { value: Number(value), type: Number, align: 'left' }
        : { value: String(value), type: String };
  return [{ value: label, type: String, fontWeight: 'bold' }, said];
}

function widthOf({ title, kind }: ExportColumn, rows: ExportTable['rows'], index: number): number {
  if (kind === 'date') return WIDTH.date;
  const longest = rows.reduce((most, cells) => Math.max(most, cells[index]?.length ?? 0), title.length);
  return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
}
