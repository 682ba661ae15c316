import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { refusalOf } from '../db/failures.ts';

/** Writes beside, syncs, renames: the file is the old one or the new one, never a part. Readable by its owner alone. */
export function writeWhole(
  file: string,
  bytes: Uint8Array,
  options: { readonly keepPrevious: boolean },
): Result<undefined, AppError> {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    const handle = openSync(temporary, 'w', 0o600);
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    if (options.keepPrevious && existsSync(file)) keepAs(file, `${file}.1`);
    renameSync(temporary, file);
    syncFolder(path.dirname(file));
    return ok();
  } catch (failure) {
    rmSync(temporary, { force: true });
    return err(refusalOf(failure) ?? appError('file-not-written'));
  }
}

function keepAs(file: string, previous: string): void {
  rmSync(previous, { force: true });
  try {
    linkSync(file, previous);
  } catch {
    // a file system without links
    copyFileSync(file, previous);
  }
}

/** Makes the rename itself durable; Windows has no such call and does not need it. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
