import type { Input, Output } from '../../../shared/contract/index.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { daysLate, finishProblem } from '../../../shared/domain/tasks.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import { openTask, taskProblem } from './open-task.ts';
import type { StoredTask, TaskId } from './tasks.repository.ts';
import * as rows from './tasks.repository.ts';

type Saved = Result<{ id: TaskId }, AppError>;

export function tasksOfResident(
  context: ReadContext,
  { residentId }: Input<'tasks.ofResident'>,
): Result<Output<'tasks.ofResident'>, AppError> {
  const { db, today, session } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('tasks')) return ok({ tasks: [], owners: [], mayWrite: false });
  const mayWrite = mayDo(session.user.roles, 'residents:note');
  return ok({
    tasks: rows.tasksOf(db, residentId).map(({ sourceId: _, ...task }) => ({ ...task, daysLate: lateOf(task, today) })),
    owners: mayWrite
      ? rows.ownersFor(db, residentId, today, 'residents:note').map(({ id, name }) => ({ id, name }))
      : [],
    mayWrite,
  });
}

/** What somebody is asked to do, and what nobody would do else, the most overdue first. */
export function myTasks(context: ReadContext): Result<Output<'tasks.mine'>, AppError> {
  const { db, today, session } = context;
  const { roles } = session.user;
  const mayFinish = mayDo(roles, 'residents:note');
  const asked = { leads: mayDo(roles, 'emergency:review'), knowsProtected: knowsProtected(roles) };
  const found = rows.tasksFor(db, context, asked);
  const tasks = found.map(({ total: _, isMine, ...task }) => ({
    ...task,
    isMine: isMine === 1,
    daysLate: daysLate(task.due, today),
    mayFinish: mayFinish && task.source !== 'guidance',
  }));
  return ok({ tasks, total: found[0]?.total ?? 0 });
}

export function addTask(context: WriteContext, input: Input<'tasks.add'>): Saved {
  const allowed = mayNote(context, input.residentId, 'tasks');
  if (!allowed.ok) return allowed;
  const opened = openTask(context, { ...input, sourceId: null }, '');
  return opened.ok ? ok({ id: opened.value }) : opened;
}

/** Other words, another owner or another day; it stays the same task. */
export function changeTask(context: WriteContext, input: Input<'tasks.change'>): Saved {
  const { db } = context;
  const { id, residentId, version, ownerId, due } = input;
  const found = openOne(context, id, residentId);
  if (!found.ok) return found;
  const text = found.value.text === null ? null : (input.text ?? found.value.text);
  if (text !== null && holdsPersonNumber(text)) return err(broken('text', 'personal-number'));
  const problem = ownerId === found.value.ownerId ? null : taskProblem(context, residentId, ownerId, '');
  if (problem) return err(problem);
  return rows.updateTask(db, id, { text, ownerId, due }, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** Done, or dropped with a reason: it stays written either way. */
export function finishTask(context: WriteContext, input: Input<'tasks.finish'>): Saved {
  const { db, today, session } = context;
  const { id, residentId, version, on, outcome } = input;
  const found = openOne(context, id, residentId);
  if (!found.ok) return found;
  const note = textOrNull(input.note);
  const problem = finishProblem({ source: found.value.source, outcome, note, on }, today);
  if (problem) return err(broken(problem === 'noted-in-future' ? 'on' : 'note', problem));
  if (holdsPersonNumber(note ?? '')) return err(broken('note', 'personal-number'));
  const done = { on, by: session.user.id, outcome, note };
  return rows.closeTask(db, id, done, version) ? ok({ id }) : err(appError('changed-by-other'));
}

function openOne(context: WriteContext, id: TaskId, residentId: ResidentId): Result<StoredTask, AppError> {
  const allowed = mayNote(context, residentId, 'tasks');
  if (!allowed.ok) return allowed;
  const task = rows.findTask(context.db, id, residentId);
  if (task === null) return err(appError('not-found', 'id'));
  return task.doneOn === null ? ok(task) : err(appError('already-ended', 'id'));
}

function lateOf({ due, doneOn }: Omit<StoredTask, 'sourceId'>, today: ReadContext['today']): number | null {
  return doneOn === null ? daysLate(due, today) : null;
}

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
