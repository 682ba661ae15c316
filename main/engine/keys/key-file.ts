import { existsSync, readFileSync } from 'node:fs';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { writeWhole } from '../files/write-whole.ts';
import type { Ring } from './ring.ts';
import { ringSchema } from './ring.ts';

/** Reads and checks the form of keys.json; whether it is genuine is known first when a slot opens. */
export function readKeyFile(file: string): Result<Ring, AppError> {
  if (!existsSync(file)) return err(appError('key-file-missing'));
  try {
    const parsed = ringSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return parsed.success ? ok(parsed.data) : err(appError('key-file-damaged'));
  } catch {
    return err(appError('key-file-damaged'));
  }
}

/** The previous ring stays beside it as `.1`: a crash at any moment leaves one whole file. What could not be read back is not written. */
export function writeKeyFile(file: string, ring: Ring): Result<undefined, AppError> {
  if (!ringSchema.safeParse(ring).success) throw new Error('This key file could not be read again');
  return writeWhole(file, Buffer.from(`${JSON.stringify(ring, null, 1)}\n`, 'utf8'), { keepPrevious: true });
}
