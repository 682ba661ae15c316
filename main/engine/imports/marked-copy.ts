import type { ProblemCode } from '../../../shared/contract/import-shapes.ts';
import type { Cell, RawRow, RawTable } from '../../../shared/table.ts';
import { importCopy } from '../../../shared/text/da/import-copy.ts';
import { fill } from '../../../shared/text/fill.ts';
import { problemSentence } from '../../../shared/text/sentences.ts';
import type { Look as CellLook } from '../export/xlsx-cells.ts';
import { cellXml } from '../export/xlsx-cells.ts';
import { streamXlsx } from '../export/xlsx-stream.ts';
import { groupBy } from '../group.ts';
import { isFaultColumn } from './fault-column.ts';
import type { Look } from './look.ts';
import type { Problem } from './report.ts';

const WIDTH = { least: 8, most: 40, sentence: 70, guide: 100 } as const;
const LINE_POINTS = 15;
const LOOKED_AT_FOR_WIDTH = 200;
const DATE_LENGTH = 10;

/**
 * The sheet that was read, line by line where it stood, so that numbers of lines still hold; faulty cells coloured, what is
 * wrong in a last column. Texts stay texts, whatever they begin with. The list is the first sheet: the copy can be imported.
 */
export function markedWorkbook(
  table: RawTable,
  look: Look,
  between: (rows: number) => Promise<void>,
): Promise<Uint8Array<ArrayBuffer>> {
  const { headerLine, headers } = look.sheet;
  const old = headers.findIndex(isFaultColumn);
  const width = old < 0 ? table.rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) : old;
  const guide = importCopy.guide.map((line) => fill(line, { count: look.problems.length }, 'da'));
  return streamXlsx(
    [
      {
        name: importCopy.sheet,
        widths: [...widthsOf(table.rows, width), WIDTH.sentence],
        frozen: headerLine,
        rows: listRows(table, look, width),
      },
      {
        name: importCopy.guideSheet,
        widths: [WIDTH.guide],
        frozen: 0,
        rows: guide.map((line, index) => rowXml(index + 1, [cellXml(line, 0, index + 1, 'plain')])),
      },
    ],
    between,
  );
}

function* listRows(table: RawTable, { sheet, problems }: Look, width: number): Generator<string> {
  const faults = groupBy(problems, ({ row }) => row);
  for (const row of table.rows)
    yield row.line === sheet.headerLine
      ? markedRow(row, width, () => 'header', importCopy.faults, 'header')
      : bodyRow(row, width, faults.get(row.line) ?? [], sheet.headers);
}

function bodyRow(row: RawRow, width: number, faults: readonly Problem[], headers: readonly string[]): string {
  if (faults.length === 0) return markedRow(row, width, () => 'plain', null, 'plain');
  const wrong = new Set(
    faults.filter(({ code }) => !ours.has(code)).map(({ column }) => headers.indexOf(column ?? '')),
  );
  const sentences = faults.map(sentenceOf).join('\n');
  return markedRow(row, width, (index) => (wrong.has(index) ? 'fault' : 'plain'), sentences, 'sentence');
}

/** The copy has each column of the file and one of ours behind them. */
function markedRow(
  { line, cells }: RawRow,
  width: number,
  lookOf: (index: number) => CellLook,
  last: string | null,
  lastLook: CellLook,
): string {
  const own = Array.from({ length: width }, (_, index) => cellXml(cells[index] ?? null, index, line, lookOf(index)));
  return rowXml(line, [...own, cellXml(last, width, line, lastLook)], linesOf(last ?? ''));
}

/** A row that is to show several lines says so: not every program makes room by itself. */
function rowXml(line: number, cells: readonly string[], lines = 1): string {
  const height = lines > 1 ? ` ht="${lines * LINE_POINTS}" customHeight="1"` : '';
  return `<row r="${line}"${height}>${cells.join('')}</row>`;
}

/** A line that breaks between words loses up to a word of its column. */
function linesOf(sentences: string): number {
  const room = WIDTH.sentence - 10;
  return sentences.split('\n').reduce((lines, sentence) => lines + Math.max(1, Math.ceil(sentence.length / room)), 0);
}

function sentenceOf({ code, column, params }: Problem): string {
  if (ours.has(code)) return fill(importCopy.wholeRow, { message: importCopy.askUs }, 'da');
  const message = problemSentence({ code, params }, 'da');
  return fill(column === null ? importCopy.wholeRow : importCopy.fault, { column: column ?? '', message }, 'da');
}

/** What these say of a home stands with us and not in the file, and the column alone would tell it: of the row, then, not of the cell. */
const ours: ReadonlySet<ProblemCode> = new Set(['may-not-unshield', 'needs-other-role', 'tenancy-overlaps']);

function widthsOf(rows: readonly RawRow[], width: number): readonly number[] {
  const looked = rows.slice(0, LOOKED_AT_FOR_WIDTH).filter(({ cells }) => cells.length > 1);
  return Array.from({ length: width }, (_, index) => {
    const longest = Math.max(0, ...looked.map(({ cells }) => lengthOf(cells[index] ?? null)));
    return Math.min(WIDTH.most, Math.max(WIDTH.least, longest + 2));
  });
}

function lengthOf(cell: Cell): number {
  return cell !== null && typeof cell === 'object' ? DATE_LENGTH : String(cell ?? '').length;
}
