import { isIsoDate } from './dates.ts';
import type { Result } from './result.ts';
import { err, ok } from './result.ts';
import type { Cell, RawRow, RawTable, ReaderParams, ReaderRefusal, ReaderWarning } from './table.ts';
import { readerLimits, readerRefusalCodes, readerWarningCodes } from './table.ts';

/**
 * Puts the reader's messages together. Give it each message as it comes; it answers null until the last one, then the
 * table or the refusal. Anything that the reader would not say counts as a crash of the reader: its process has parsed
 * hostile bytes, so nothing it says is believed before it is checked.
 */
export function collectTable(fileName: string): (message: unknown) => Result<RawTable, ReaderRefusal> | null {
  const rows: RawRow[] = [];
  const shared = sharedTexts();
  let cells = 0;
  return (message) => {
    if (!isRecord(message)) return err({ code: 'reader-crashed' });
    if (message['kind'] === 'refused') return err(parseRefusal(message['refusal']) ?? { code: 'reader-crashed' });
    if (message['kind'] === 'done') {
      const table = isRecord(message['table']) ? parseHead(fileName, message['table'], rows) : null;
      return table === null ? err({ code: 'reader-crashed' }) : ok(table);
    }
    const more = message['kind'] === 'rows' ? parseRows(message['rows'], shared) : null;
    if (more === null || rows.length + more.length > readerLimits.rows) return err({ code: 'reader-crashed' });
    for (const row of more) {
      cells += row.cells.length;
      rows.push(row);
    }
    return cells > readerLimits.cells ? err({ code: 'reader-crashed' }) : null;
  };
}

/** A table from outside, rebuilt field by field, or null when anything about it is not as the types say. */
export function parseRawTable(value: unknown): RawTable | null {
  if (!isRecord(value) || typeof value['fileName'] !== 'string') return null;
  const rows = parseRows(value['rows'], sharedTexts());
  return rows === null || rows.length > readerLimits.rows ? null : parseHead(value['fileName'], value, rows);
}

/** A refusal from outside, or null. */
export function parseRefusal(value: unknown): ReaderRefusal | null {
  return parseFinding(value, readerRefusalCodes);
}

function parseHead(
  fileName: string,
  value: Readonly<Record<string, unknown>>,
  rows: readonly RawRow[],
): RawTable | null {
  const { format, sheet, encoding, separator, warnings } = value;
  if (format !== 'csv' && format !== 'xlsx') return null;
  if (!isTextOrNull(sheet) || !isTextOrNull(encoding) || !isTextOrNull(separator)) return null;
  const checked = parseList(warnings, parseWarning);
  return checked === null ? null : { fileName, format, sheet, encoding, separator, rows, warnings: checked };
}

function parseRows(value: unknown, shared: SharedTexts): readonly RawRow[] | null {
  return parseList(value, (row) => parseRow(row, shared));
}

function parseRow(value: unknown, shared: SharedTexts): RawRow | null {
  if (!isRecord(value) || !isCount(value['line'])) return null;
  const { cells } = value;
  if (!Array.isArray(cells) || cells.length > readerLimits.columns) return null;
  const checked: Cell[] = [];
  // By index: a hole in the array must be seen, and every() passes over holes.
  for (let index = 0; index < cells.length; index += 1) {
    const cell = parseCell(cells[index]);
    if (cell === undefined) return null;
    checked.push(typeof cell === 'string' ? shared(index, cell) : cell);
  }
  return { line: value['line'], cells: checked };
}

type SharedTexts = (column: number, text: string) => string;

const LONGEST_SHARED = 60;
const MOST_SHARED = 500;

/** Columns of types, towns and estates say the same few things on every row: those are held once, not a hundred thousand times. */
function sharedTexts(): SharedTexts {
  const columns: Map<string, string>[] = [];
  return (column, text) => {
    if (text.length > LONGEST_SHARED) return text;
    const known = columns[column] ?? new Map<string, string>();
    columns[column] = known;
    const held = known.get(text);
    if (held !== undefined) return held;
    if (known.size < MOST_SHARED) known.set(text, text);
    return text;
  };
}

function parseCell(value: unknown): Cell | undefined {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.length <= readerLimits.cellText ? value : undefined;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (!isRecord(value) || typeof value['date'] !== 'string' || !isIsoDate(value['date'])) return undefined;
  const { date, time } = value;
  if (time === undefined) return { date };
  return typeof time === 'string' && timeOfDay.test(time) ? { date, time } : undefined;
}

function parseWarning(value: unknown): ReaderWarning | null {
  return parseFinding(value, readerWarningCodes);
}

function parseFinding<Code extends string>(value: unknown, codes: readonly Code[]) {
  if (!isRecord(value)) return null;
  const { line, column, params } = value;
  const code = codes.find((known) => known === value['code']);
  if (code === undefined) return null;
  if ((line !== undefined && !isCount(line)) || (column !== undefined && !isCount(column))) return null;
  const checked = params === undefined ? undefined : parseParams(params);
  if (checked === null) return null;
  return {
    code,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
    ...(checked === undefined ? {} : { params: checked }),
  };
}

function parseParams(value: unknown): ReaderParams | null {
  if (!isRecord(value)) return null;
  const entries = Object.entries(value);
  return entries.length <= 8 && entries.every(isParam) ? Object.fromEntries(entries.filter(isParam)) : null;
}

function isParam(entry: [string, unknown]): entry is [string, string | number] {
  const [name, value] = entry;
  if (!/^[a-z][a-zA-Z]{0,30}$/.test(name)) return false;
  return typeof value === 'string' ? value.length <= 2_000 : typeof value === 'number' && Number.isFinite(value);
}

function parseList<T>(value: unknown, parse: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value)) return null;
  const checked: T[] = [];
  for (const item of value) {
    const one = parse(item);
    if (one === null) return null;
    checked.push(one);
  }
  return checked;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && value.length <= 1_000);
}

const timeOfDay = /^\d{2}:\d{2}:\d{2}$/;
