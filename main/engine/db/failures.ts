import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';

/** Turns a failure of SQLite or of the disk into a refusal; null when it is neither, and so a bug. */
export function refusalOf(failure: unknown): AppError | null {
  if (!(failure instanceof Error) || !('code' in failure) || typeof failure.code !== 'string') return null;
  const { code } = failure;
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && failure.message === 'unit-taken') return appError('unit-taken');
  if (code === 'SQLITE_CONSTRAINT_TRIGGER' && failure.message === 'unit-held') return appError('unit-held');
  if (code.startsWith('SQLITE_CONSTRAINT_UNIQUE')) return appError('already-exists', uniqueColumn(failure.message));
  if (code.startsWith('SQLITE_BUSY')) return appError('data-in-use');
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return appError('disk-full');
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS' || code === 'EACCES' || code === 'EPERM')
    return appError('read-only');
  if (code.startsWith('SQLITE_CANTOPEN')) return appError('read-only');
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_IOERR'))
    return appError('data-damaged');
  return null;
}

function uniqueColumn(message: string): string | null {
  return /UNIQUE constraint failed: [a-z_]+\.([a-z_]+)/.exec(message)?.[1] ?? null;
}
