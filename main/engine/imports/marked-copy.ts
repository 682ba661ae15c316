import type { Cell as SheetCell, SheetData } from 'write-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
import type { ProblemCode } from '../../../shared/contract/import-shapes.ts';
import type { Cell, RawRow, RawTable } from '../../../shared/table.ts';
import { importCopy } from '../../../shared/text/da/import-copy.ts';
import { fill } from '../../../shared/text/fill.ts';
import { problemSentence } from '../../../shared/text/sentences.ts';
import { withoutTimes } from '../export/zip-times.ts';
import { groupBy } from '../group.ts';
import { isFaultColumn } from './fault-column.ts';
import type { Look } from './look.ts';
import type { Problem } from './report.ts';

const FAULT = { backgroundColor: '#F6D5CF', textColor: '#7A1F14', fontWeight: 'bold' } as const;
const SENTENCE = { textColor: '#7A1F14', wrap: true } as const;
const HEADER = { fontWeight: 'bold', backgroundColor: '#DDEAE9' } as const;
const WIDTH = { least: 8, most: 40, sentence: 70, guide: 100 } as const;
const LOOKED_AT_FOR_WIDTH = 200;
const DATE_FORMAT = 'dd-mm-yyyy';
const MINUTE_FORMAT = 'dd-mm-yyyy hh:mm';

/**
 * The sheet that was read, line by line where it stood, so that numbers of lines still hold; faulty cells coloured, what is
 * wrong in a last column. Texts stay texts, whatever they begin with. The list is the first sheet: the copy can be imported.
 */
export async function markedWorkbook(table: RawTable, look: Look): Promise<Uint8Array> {
  const { headerLine, headers } = look.sheet;
  const old = headers.findIndex(isFaultColumn);
  const width = old < 0 ? Math.max(...table.rows.map(({ cells }) => cells.length)) : old;
  const faults = groupBy(look.problems, ({ row }) => row);
  const data: SheetData = [];
  for (const row of table.rows) {
    while (data.length < row.line - 1) data.push([]);
    data.push(
      row.line === headerLine ? headerRow(row, width) : bodyRow(row, width, faults.get(row.line) ?? [], headers),
    );
  }
  const list = {
    data,
    sheet: importCopy.sheet,
    columns: [...widthsOf(table.rows, width), { width: WIDTH.sentence }],
    stickyRowsCount: headerLine,
  };
  const guide = {
    data: importCopy.guide.map((line): SheetData[number] => [
      { value: fill(line, { count: look.problems.length }, 'da'), type: String, wrap: true },
    ]),
    sheet: importCopy.guideSheet,
    columns: [{ width: WIDTH.guide }],
  };
  return withoutTimes(await writeXlsxFile([list, guide]).toBuffer());
}

function headerRow({ cells }: RawRow, width: number): SheetData[number] {
  const titles = filled(cells, width).map((cell) => styled(cell, HEADER));
  return [...titles, { value: importCopy.faults, type: String, ...HEADER }];
}

function bodyRow(
  { cells }: RawRow,
  width: number,
  faults: readonly Problem[],
  headers: readonly string[],
): SheetData[number] {
  if (faults.length === 0) return filled(cells, width).map((cell) => styled(cell, {}));
  const wrong = new Set(
    faults.filter(({ code }) => !ours.has(code)).map(({ column }) => headers.indexOf(column ?? '')),
  );
  const marked = filled(cells, width).map((cell, index) => styled(cell, wrong.has(index) ? FAULT : {}));
  return [...marked, { value: faults.map(sentenceOf).join('\n'), type: String, ...SENTENCE }];
}

function sentenceOf({ code, column, params }: Problem): string {
  if (ours.has(code)) return fill(importCopy.wholeRow, { message: importCopy.askUs }, 'da');
  const message = problemSentence({ code, params }, 'da');
  return fill(column === null ? importCopy.wholeRow : importCopy.fault, { column: column ?? '', message }, 'da');
}

/** What these say of a home stands with us and not in the file, and the column alone would tell it: of the row, then, not of the cell. */
const ours: ReadonlySet<ProblemCode> = new Set(['may-not-unshield', 'needs-other-role', 'tenancy-overlaps']);

/** The copy has each column of the file and no further one of ours. */
function filled(cells: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: width }, (_, index) => cells[index] ?? null);
}

function styled(cell: Cell, style: object): SheetCell {
  if (cell === null || cell === '')
    return Object.keys(style).length === 0 ? null : { value: '', type: String, ...style };
  switch (typeof cell) {
    case 'string':
      return { value: cell, type: String, ...style };
    case 'number':
      return { value: cell, type: Number, ...style };
    case 'boolean':
      return { value: cell, type: Boolean, ...style };
    default:
      return {
        value: new Date(`${cell.date}T${cell.time ?? '00:00:00'}.000Z`),
        type: Date,
        format: cell.time === undefined ? DATE_FORMAT : MINUTE_FORMAT,
        ...style,
      };
  }
}

function widthsOf(rows: readonly RawRow[], width: number): readonly { readonly width: number }[] {
  const looked = rows.slice(0, LOOKED_AT_FOR_WIDTH).filter(({ cells }) => cells.length > 1);
  return Array.from({ length: width }, (_, index) => {
    const longest = Math.max(0, ...looked.map(({ cells }) => lengthOf(cells[index] ?? null)));
    return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2)) };
  });
}

function lengthOf(cell: Cell): number {
  return cell !== null && typeof cell === 'object' ? DATE_FORMAT.length : String(cell ?? '').length;
}
