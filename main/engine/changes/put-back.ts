import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { LoggedTable, Row, WritableDb } from '../db/database.ts';
import { refusalOf } from '../db/failures.ts';
import type { LoggedChange, Values } from './changes.repository.ts';
import type { Shapes } from './standing.ts';
import { hangingOn, movedColumns, rowOf } from './standing.ts';
import { undoByTable } from './undoable.ts';

/** Puts one change of an act back. `moved`: what stands in the way, as `table.column`, or the table alone. */
export type PutBack = Result<{ readonly moved: readonly string[] }, AppError>;

/** The changes of an act must come in the order from the last to the first: then each is looked at as the act left it. */
export function putBack(db: WritableDb, shapes: Shapes, change: LoggedChange): PutBack {
  const { table, before, after } = change;
  if (table === null) return change.record.includes('/') ? err(appError('cannot-undo', 'older')) : untouched;
  if (undoByTable[table] === 'left') return err(appError('cannot-undo', 'left'));
  if (undoByTable[table] === 'system') return err(appError('not-found', 'seq'));
  if (before === null && after === null) return err(appError('cannot-undo', 'erased'));
  const signed = signedAs(change);
  if (signed !== null) return err(appError('cannot-undo', signed));
  try {
    if (before === null) return removeAgain(db, shapes, table, change.id, after ?? {});
    if (after === null) return bringBack(db, table, change.id, before);
    return changeBack(db, table, change.id, before, after);
  } catch (failure) {
    const refusal = refusalOf(failure);
    if (refusal?.code === 'unit-taken') return err(appError('cannot-undo', 'taken'));
    if (refusal?.code === 'unit-held') return err(appError('cannot-undo', 'held'));
    if (refusal?.code === 'already-exists') return err(appError('cannot-undo', 'exists'));
    throw failure;
  }
}

/**
 * What a worker signed, or was gone through with a citizen, is of the authority's papers: it stays as it was, and what is
 * wrong is said in what comes after it. Null of all else, also of a paper that moved with the person when two were made one.
 */
export function signedAs({ table, before, after }: Pick<LoggedChange, 'table' | 'before' | 'after'>): string | null {
  if (table === 'visits') return after?.['signed_utc'] ? 'signed' : null;
  return table === null || before !== null ? null : (PAPERS[table] ?? null);
}

const PAPERS: Partial<Record<LoggedTable, string>> = {
  visit_additions: 'signed',
  visit_goals: 'signed',
  assessments: 'signed-assessment',
  assessment_themes: 'signed-assessment',
  own_copies: 'gone-through',
};

const untouched: PutBack = ok({ moved: [] });

function removeAgain(db: WritableDb, shapes: Shapes, table: LoggedTable, id: string, after: Values): PutBack {
  const row = rowOf(db, table, id);
  if (!row) return ok({ moved: [table] });
  const moved = movedColumns(row, after, shapes.defaults(table)).map((column) => `${table}.${column}`);
  const hanging = hangingOn(db, shapes, table, id);
  if (moved.length === 0 && hanging.length === 0) db.remove(table, id);
  return ok({ moved: [...moved, ...hanging] });
}

function bringBack(db: WritableDb, table: LoggedTable, id: string, before: Values): PutBack {
  if (rowOf(db, table, id)) return ok({ moved: [table] });
  const { id: _, version, ...values } = before;
  // whoever still has the record open from before it went must not save over it
  db.insert(table, id, typeof version === 'number' ? { ...values, version: version + 1 } : values);
  return untouched;
}

function changeBack(db: WritableDb, table: LoggedTable, id: string, before: Row, after: Values): PutBack {
  const row = rowOf(db, table, id);
  if (!row) return ok({ moved: [table] });
  const moved = movedColumns(row, after, null).map((column) => `${table}.${column}`);
  if (moved.length === 0) db.update(table, id, before);
  return ok({ moved });
}
