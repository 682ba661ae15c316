import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { HospitalMessage } from '../../shared/domain/messages.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import type { RawTable, ReaderRefusal } from '../../shared/table.ts';
import { readerLimits } from '../../shared/table.ts';
import { readInChild, readMessageInChild } from '../reader/client.ts';

/** A table file, parsed by the reader's own process. */
export async function readTable(file: string, sheet: string | undefined): Promise<Result<RawTable, AppError>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readInChild(path.basename(file), bytes.value, sheet === undefined ? {} : { sheet });
  return read.ok ? read : err(refused(read.error));
}

/** A hospital's message, parsed by the same. */
export async function readMessageFile(file: string): Promise<Result<HospitalMessage, AppError>> {
  const bytes = await readBytes(file);
  if (!bytes.ok) return bytes;
  const read = await readMessageInChild(path.basename(file), bytes.value);
  return read.ok ? read : err(refused(read.error));
}

/** What is too large is not read into memory first. */
async function readBytes(file: string): Promise<Result<Uint8Array, AppError>> {
  try {
    const { size } = await stat(file);
    if (size > readerLimits.fileBytes)
      return err(refused({ code: 'file-too-big', params: { limit: readerLimits.fileBytes } }));
    return ok(await readFile(file));
  } catch {
    return err(appError('file-unreadable', 'file'));
  }
}

function refused(refusal: ReaderRefusal): AppError {
  const line = refusal.line === undefined ? {} : { line: refusal.line };
  const column = refusal.column === undefined ? {} : { column: refusal.column };
  return appError('file-refused', 'file', { reason: refusal.code, ...line, ...column, ...refusal.params });
}
