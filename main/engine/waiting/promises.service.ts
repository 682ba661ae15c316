import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Promises } from '../../../shared/domain/visitation.ts';
import { FIRST_PROMISES } from '../../../shared/domain/visitation.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Id } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Writing } from '../writing.ts';
import { findPromises, hasPromisesFrom, insertPromises, listPromises } from './promises.repository.ts';

/** What the municipality promises to those who ask on the day. */
export function promisesOn(db: ReadableDb, on: IsoDate): Promises {
  return findPromises(db, on) ?? FIRST_PROMISES;
}

/** The same for many days at once: what the municipality promised is read one time. */
export function promisesByDay(db: ReadableDb): (on: IsoDate) => Promises {
  const written = listPromises(db);
  return (on) => written.find(({ from }) => from <= on) ?? FIRST_PROMISES;
}

export function promisesWritten({ db }: ReadContext): Result<Output<'waitingPromises.list'>, AppError> {
  return ok([...listPromises(db), { from: null, ...FIRST_PROMISES }]);
}

/** A promise that was given stays: a new one holds from its own day. */
export function savePromises(
  { db, newId }: Writing,
  input: Input<'waitingPromises.save'>,
): Result<{ readonly id: Id<'waiting-promise'> }, AppError> {
  if (hasPromisesFrom(db, input.from)) return err(appError('already-exists', 'from'));
  const id = newId<'waiting-promise'>();
  insertPromises(db, id, input);
  return ok({ id });
}
