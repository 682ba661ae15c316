import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { RawRow, RawTable, ReaderLimits, ReaderRefusal, ReaderRequest, TableHead } from '../../shared/table.ts';
import { readerLimits } from '../../shared/table.ts';
import { readCsv } from './csv.ts';
import { Refused, refuse } from './refused.ts';
import type { RowSink } from './row-writer.ts';
import { createRowWriter } from './row-writer.ts';
import { sniffFormat } from './sniff.ts';
import { createWarnings } from './warnings.ts';
import { readXlsx } from './xlsx.ts';

/**
 * Reads a CSV or XLSX file and hands its rows to `sink` in batches. The content decides what the file is, not its name.
 * Rows may have been handed on before a refusal: whoever takes them throws them away then.
 */
export async function readRows(
  request: ReaderRequest,
  sink: RowSink,
  limits: ReaderLimits = readerLimits,
): Promise<Result<TableHead, ReaderRefusal>> {
  try {
    return ok(await readUnguarded(request, sink, limits));
  } catch (trouble) {
    if (trouble instanceof Refused) return err(trouble.refusal);
    throw trouble;
  }
}

/** The same with all rows in one table; for files of known size. The app reads in a process of its own: client.ts. */
export async function readTable(
  fileName: string,
  bytes: Uint8Array,
  limits: ReaderLimits = readerLimits,
): Promise<Result<RawTable, ReaderRefusal>> {
  const rows: RawRow[] = [];
  const sink: RowSink = async (batch) => {
    for (const row of batch) rows.push(row);
  };
  const head = await readRows({ fileName, bytes }, sink, limits);
  return head.ok ? ok({ fileName, ...head.value, rows }) : head;
}

async function readUnguarded(request: ReaderRequest, sink: RowSink, limits: ReaderLimits): Promise<TableHead> {
  if (request.bytes.length > limits.fileBytes) refuse('file-too-big', { params: { limit: limits.fileBytes } });
  const bytes = Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.byteLength);
  const format = sniffFormat(bytes);
  const writer = createRowWriter(sink, limits);
  const warnings = createWarnings(limits);
  if (format === 'xlsx') {
    const { sheet } = await readXlsx(bytes, request.sheet, writer, warnings, limits);
    return { format, sheet, encoding: null, separator: null, warnings: warnings.list() };
  }
  const { encoding, separator } = await readCsv(bytes, writer, warnings, limits);
  if (writer.count() === 0) refuse('empty-file');
  return { format, sheet: null, encoding, separator, warnings: warnings.list() };
}
