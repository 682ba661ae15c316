import type { IsoDate } from '../../../shared/dates.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import type { TaskSource } from '../../../shared/domain/tasks.ts';
import { daysLate } from '../../../shared/domain/tasks.ts';
import type { Permission } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { NewTask, StoredTask, TaskId } from './tasks.repository.ts';
import * as rows from './tasks.repository.ts';

/** A task with an owner who can do it. `place`: where the input of the act has the words, the owner and the day. */
export function openTask(context: WriteContext, task: NewTask, place: string): Result<TaskId, AppError> {
  const { db, today, session } = context;
  if (holdsPersonNumber(task.text ?? ''))
    return err(appError('rule-broken', `${place}text`, { rule: 'personal-number' }));
  const problem = taskProblem(context, task.residentId, task.ownerId, place);
  if (problem) return err(problem);
  const id: TaskId = context.newId<'task'>();
  rows.insertTask(db, id, task, { by: session.user.id, on: today });
  return ok(id);
}

/** Somebody who is gone, who may not see the resident, or not do what it takes, can do nothing for them. */
export function taskProblem(
  { db, today }: ReadContext,
  residentId: ResidentId,
  ownerId: UserId,
  place: string,
  what: Permission = 'residents:note',
): AppError | null {
  return rows.ownersFor(db, residentId, today, what).some(({ id }) => id === ownerId)
    ? null
    : appError('rule-broken', `${place}ownerId`, { rule: 'owner-sees-not' });
}

/** May somebody see the resident on the day, as far as is known now? */
export function seesOn(db: ReadableDb, residentId: ResidentId, userId: UserId, on: IsoDate): boolean {
  return rows.ownersFor(db, residentId, on, 'residents:note').some(({ id }) => id === userId);
}

/**
 * The next contact that a no to an offer led to: a task of the primary worker, or of who wrote it down. One that is open
 * already gets the new day. With nobody who could do it there is none: the day stands on the place in the queue anyway.
 */
export function openNextContact(context: WriteContext, residentId: ResidentId, offerId: string, due: IsoDate): void {
  const { db, today, session } = context;
  const [open] = rows.openFrom(db, residentId, 'offer', null);
  if (open !== undefined) {
    rows.updateTask(db, open.id, { text: null, ownerId: open.ownerId, due }, open.version);
    return;
  }
  const owners = rows.ownersFor(db, residentId, today, 'residents:note');
  const owner = owners.find(({ kind }) => kind === '0') ?? owners.find(({ id }) => id === session.user.id) ?? owners[0];
  if (owner === undefined) return;
  const task = { residentId, text: null, ownerId: owner.id, due, source: 'offer', sourceId: offerId } as const;
  rows.insertTask(db, context.newId<'task'>(), task, { by: session.user.id, on: today });
}

/** Those who can do that for the resident today, the assigned first. `kind` is `0` for the primary worker. */
export function possibleOwners(
  { db, today }: ReadContext,
  residentId: ResidentId,
  what: Permission = 'residents:note',
): ReturnType<typeof rows.ownersFor> {
  return rows.ownersFor(db, residentId, today, what);
}

/** What an act elsewhere did is done here too. */
export function finishFrom(context: WriteContext, residentId: ResidentId, source: TaskSource, sourceId: string): void {
  const { db, today, session } = context;
  for (const { id, version } of rows.openFrom(db, residentId, source, sourceId))
    rows.closeTask(db, id, { on: today, by: session.user.id, outcome: 'done', note: null }, version);
}

export type RightTask = Pick<StoredTask, 'id' | 'owner' | 'due' | 'doneOn' | 'outcome'> & {
  readonly text: string;
  readonly daysLate: number | null;
};

/** The tasks that came of what somebody was told, by what it was. */
export function tasksByRight({ db, today }: ReadContext, residentId: ResidentId): ReadonlyMap<string, RightTask> {
  const tasks = rows.tasksOf(db, residentId).filter(({ source }) => source === 'right');
  return new Map(
    tasks.map(({ id, text, owner, due, doneOn, outcome, sourceId }) => [
      sourceId ?? '',
      { id, text: text ?? '', owner, due, doneOn, outcome, daysLate: doneOn === null ? daysLate(due, today) : null },
    ]),
  );
}

/** Whatever is open about the resident is dropped with that reason. Answers how many they were. */
export function dropAll({ db, today, session }: WriteContext, residentId: ResidentId, note: string): number {
  const open = rows.tasksOf(db, residentId).filter(({ doneOn }) => doneOn === null);
  for (const { id, version } of open)
    rows.closeTask(db, id, { on: today, by: session.user.id, outcome: 'dropped', note }, version);
  return open.length;
}
