import type { ReaderLimits } from '../../shared/table.ts';
import { cleanText, needsCleaning, textOrNull } from './clean-text.ts';
import { decodePieces, detectEncoding } from './csv-encoding.ts';
import type { ParsedRecords } from './csv-separator.ts';
import { declaredSeparator, detectSeparator, parseRecords } from './csv-separator.ts';
import { refuse } from './refused.ts';
import type { RowWriter } from './row-writer.ts';
import type { Warnings } from './warnings.ts';

interface CsvMeta {
  readonly encoding: string;
  readonly separator: string | null;
}

/** Reads CSV in windows of 256 kB; every cell stays the text that stands there, decimal commas and dates included. */
export async function readCsv(
  bytes: Buffer,
  writer: RowWriter,
  warnings: Warnings,
  limits: ReaderLimits,
): Promise<CsvMeta> {
  const text = detectEncoding(bytes);
  const onForeignLine = (line: number) => warnings.add({ code: 'mixed-encoding', line });
  let window = '';
  let place: Place | null = null;
  for (const piece of unifiedLines(decodePieces(bytes, text, onForeignLine))) {
    window += piece;
    if (window.length < windowText) continue;
    place ??= firstPlace(window);
    window = takeRecords(window, place, false, writer, warnings, limits);
    await writer.drain();
  }
  place ??= firstPlace(window);
  takeRecords(window, place, true, writer, warnings, limits);
  await writer.end();
  return { encoding: text.encoding, separator: place.separator };
}

interface Place {
  readonly separator: string | null;
  line: number;
  /** Characters of the first window that are no data. */
  skip: number;
}

const windowText = 256 * 1024;
const sampleText = 64 * 1024;

function firstPlace(window: string): Place {
  const declared = declaredSeparator(window);
  if (declared !== null) return { separator: declared, line: 2, skip: window.indexOf('\n') + 1 };
  return { separator: detectSeparator(window.slice(0, sampleText)), line: 1, skip: 0 };
}

/** Writes the whole records of the window and answers with what is left of it. */
function takeRecords(
  window: string,
  place: Place,
  last: boolean,
  writer: RowWriter,
  warnings: Warnings,
  limits: ReaderLimits,
): string {
  const text = window.slice(place.skip);
  place.skip = 0;
  const parsed = parseRecords(text, place.separator, !last);
  refuseBadQuotes(parsed, text, place.line, last);
  warnDoubleEncoded(text, place.line, warnings);
  const clean = !needsCleaning(text);
  for (const record of parsed.data) {
    const line = place.line;
    const cells = record.map((cell, index) => textOrNull(clean ? cell : cleanText(cell, line, index + 1, warnings)));
    writer.add(line, cells);
    place.line += 1 + lineBreaks(record);
  }
  if (last) return '';
  const left = text.slice(parsed.meta.cursor);
  if (left.length > limits.lineText) refuseLongRecord(left, place);
  return left;
}

/** A record without end is a forgotten quote when it holds one, else a line longer than any list has. */
function refuseLongRecord(text: string, place: Place): never {
  refuseBadQuotes(parseRecords(text, place.separator, false), text, place.line, true);
  return refuse('line-too-long', { line: place.line });
}

/** In an open window the last record may be cut in the middle: its quotes are judged when the rest is there. */
function refuseBadQuotes(parsed: ParsedRecords, text: string, firstLine: number, last: boolean): void {
  const bad = parsed.errors.find((error) => last || error.row < parsed.data.length);
  if (bad !== undefined) refuse('unbalanced-quotes', { line: firstLine + count(text.slice(0, bad.index), '\n') });
}

/** Danish letters that were read in the wrong encoding once and saved so: the file itself says "KÃ¸benhavn". */
function warnDoubleEncoded(text: string, firstLine: number, warnings: Warnings): void {
  const at = text.search(/Ã[¦¸¥†˜…]/);
  if (at !== -1) warnings.add({ code: 'double-encoded', line: firstLine + count(text.slice(0, at), '\n') });
}

function lineBreaks(record: readonly string[]): number {
  return record.reduce((sum, cell) => (cell.includes('\n') ? sum + count(cell, '\n') : sum), 0);
}

function count(text: string, sought: string): number {
  return text.split(sought).length - 1;
}

/** Makes every line end `\n`, also where two systems wrote into one file and where a piece ends between CR and LF. */
function* unifiedLines(pieces: Iterable<string>): Generator<string> {
  let held = '';
  for (const piece of pieces) {
    const text = held + piece;
    held = text.endsWith('\r') ? '\r' : '';
    const whole = held === '' ? text : text.slice(0, -1);
    yield whole.includes('\r') ? whole.replace(/\r\n?/g, '\n') : whole;
  }
  if (held !== '') yield '\n';
}
