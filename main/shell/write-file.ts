import { randomUUID } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';

/**
 * Writes a file for the user whole or not at all: beside the place, synced, then renamed over what was there. A full
 * disk, a place that cannot be written and a file that another program holds open are answers, not throws.
 */
export async function writeUserFile(file: string, bytes: Uint8Array): Promise<Result<undefined, AppError>> {
  const aside = path.join(path.dirname(file), `.${randomUUID()}.tmp`);
  try {
    await writeSynced(aside, bytes);
    await rename(aside, file);
    await syncFolder(path.dirname(file));
    return ok();
  } catch (failure) {
    await rm(aside, { force: true }).catch(() => undefined);
    return err(refusalOf(failure));
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  // 'wx': never through a link that somebody laid there
  const handle = await open(file, 'wx', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Makes the rename itself durable. Windows has no such call, and some network places refuse it. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync().catch(() => undefined);
  } finally {
    await handle.close();
  }
}

function refusalOf(failure: unknown): AppError {
  const { code, syscall } = failure instanceof Error ? (failure as NodeJS.ErrnoException) : {};
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return appError('disk-full');
  // on Windows a spreadsheet that is open elsewhere refuses the rename with these
  if (syscall === 'rename') return appError('file-not-written', null, { reason: 'in-use' });
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return appError('read-only');
  return appError('file-not-written');
}
