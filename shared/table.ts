import type { IsoDate } from './dates.ts';
import type { HospitalMessage } from './domain/messages.ts';
import { messageRefusalCodes } from './message-refusals.ts';

/** `time` is `HH:MM:SS` and stands only where the cell says one; the date is a real one within 1900–2199. */
export interface DateCell {
  readonly date: IsoDate;
  readonly time?: string;
}

/** What one cell holds. An empty cell is null; CSV knows text alone, XLSX all of them. */
export type Cell = string | number | boolean | null | DateCell;

/** `line` as a person counts it in the file: the first is 1. Empty lines are left out, cells behind the last filled one too. */
export interface RawRow {
  readonly line: number;
  readonly cells: readonly Cell[];
}

export const readerWarningCodes = [
  // text
  'mixed-encoding',
  'double-encoded',
  'hidden-characters',
  'unreadable-character',
  // cells
  'formula',
  'formula-without-value',
  'error-cell',
  'merged-cells',
  'hidden-rows',
  'hidden-columns',
  // parts of a workbook that were left out
  'other-sheets',
  'hidden-sheets',
  'external-link',
  'embedded-object',
  'data-connection',
] as const;

export type ReaderWarningCode = (typeof readerWarningCodes)[number];

export const readerRefusalCodes = [
  // what kind of file
  'empty-file',
  'not-a-table',
  'old-xls',
  'html-not-xlsx',
  'other-spreadsheet',
  'password-protected',
  'sheet-not-found',
  // too much
  'file-too-big',
  'too-many-rows',
  'too-many-columns',
  'too-many-cells',
  'too-much-text',
  'cell-too-long',
  'line-too-long',
  // kept, and not drawn
  'file-not-shown',
  // broken or hostile
  'unbalanced-quotes',
  'zip-damaged',
  'zip-bomb',
  'zip-encrypted',
  'zip-unsafe-name',
  'zip-duplicate-name',
  'zip-nested',
  'macros',
  'doctype',
  'xml-damaged',
  // hospital messages
  ...messageRefusalCodes,
  // the reader's own process
  'reader-timeout',
  'reader-crashed',
] as const;

export type ReaderRefusalCode = (typeof readerRefusalCodes)[number];

export type ReaderParams = Readonly<Record<string, string | number>>;

/** Where it is and what it is about; `column` counts from 1. shared/text makes the sentence. */
interface Finding<Code> {
  readonly code: Code;
  readonly line?: number;
  readonly column?: number;
  readonly params?: ReaderParams;
}

/** Something a person should know before trusting the rows. At most 20 a code; one more then says `params.more`. */
export type ReaderWarning = Finding<ReaderWarningCode>;

/** Why nothing was read. */
export type ReaderRefusal = Finding<ReaderRefusalCode>;

export interface RawTable {
  readonly fileName: string;
  readonly format: 'csv' | 'xlsx';
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly rows: readonly RawRow[];
  readonly warnings: readonly ReaderWarning[];
}

/** Everything about a table but its name and its rows. */
export type TableHead = Omit<RawTable, 'fileName' | 'rows'>;

/** A file on its way to the reader's process. `sheet` names the sheet that a person chose; without it, the first with content. */
export interface ReaderRequest {
  readonly fileName: string;
  readonly bytes: Uint8Array;
  readonly sheet?: string;
  /** A hospital's message; without it, a table. */
  readonly as?: 'message';
}

/** What the reader's process answers: some `rows`, then one `done`, `message` or `refused`. */
export type ReaderMessage =
  | { readonly kind: 'rows'; readonly rows: readonly RawRow[] }
  | { readonly kind: 'done'; readonly table: TableHead }
  | { readonly kind: 'message'; readonly message: HospitalMessage }
  | { readonly kind: 'refused'; readonly refusal: ReaderRefusal };

/** Bytes, counts, and characters as UTF-16 units. Past any of them the file is refused. */
export const readerLimits = {
  fileBytes: 50 * 1024 * 1024,
  rows: 200_000,
  columns: 200,
  /** Filled and empty cells up to the last filled one of each row: what the table costs in memory. */
  cells: 5_000_000,
  text: 64 * 1024 * 1024,
  /** Excel's own limit of one cell. */
  cellText: 32_767,
  /** One record of a CSV file, quoted line breaks included. */
  lineText: 1024 * 1024,
  zipEntries: 1_000,
  inflatedBytes: 256 * 1024 * 1024,
  /** How many times larger a part may become, counted from `ratioFromBytes` on: small parts pack arbitrarily well. */
  inflateRatio: 100,
  ratioFromBytes: 8 * 1024 * 1024,
  sharedStrings: 2_000_000,
  xmlDepth: 64,
  /** One tag, text or comment of an XML part. */
  xmlConstruct: 1024 * 1024,
  /** Elements of one message, and how deep they lie in each other. */
  messageParts: 200_000,
  messageDepth: 64,
  /** A message inside an envelope inside an envelope. */
  envelopes: 3,
  warningsPerCode: 20,
  milliseconds: 20_000,
} as const;

export type ReaderLimits = { readonly [Name in keyof typeof readerLimits]: number };

/** The heap that the parser may use, forked or in Electron; at its end the reader dies, which is a refusal. */
export const readerHeapMegabytes = 256;
