import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AssignmentId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { activeUser, allUsers } from '../users/users.service.ts';
import {
  endAssignment,
  findAssignment,
  insertAssignment,
  isAssigned,
  openAssignments,
} from './assignments.repository.ts';
import { accessTo } from './scope.ts';

type Saved = Result<{ id: AssignmentId }, AppError>;

/** Those who can be assigned, in the order of the staff list. */
export function assignableStaff(db: ReadableDb): Output<'assignments.staff'> {
  return allUsers(db)
    .filter(({ active, roles }) => active && mayDo(roles, 'residents:read'))
    .map(({ id, name, roles }) => ({ id, name, roles }));
}

/** From the day on; another primary worker or coordinator ends on the day before. */
export function assign(context: WriteContext, input: Input<'assignments.set'>): Saved {
  const { db, newId } = context;
  const { residentId, userId, kind, from } = input;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  const user = activeUser(db, userId);
  if (user === null) return err(appError('not-found', 'userId'));
  if (!mayDo(user.roles, 'residents:read'))
    return err(appError('rule-broken', 'userId', { rule: 'role-sees-no-residents' }));
  const standing = openAssignments(db, residentId, kind);
  if (standing.some((one) => one.userId === userId)) return err(appError('already-exists', 'userId'));
  const leaving = kind === 'other' ? [] : standing;
  for (const { id, version, from: since } of leaving) {
    if (from < since) return err(appError('ends-before-start', 'from', { from: since }));
    endAssignment(db, id, addDays(from, -1), version);
  }
  const id = newId<'assignment'>();
  insertAssignment(db, id, { ...input, to: null });
  return ok({ id });
}

/** Whoever steps in for a colleague may see the resident until that day; nobody else's part changes. */
export function lendAccess(context: WriteContext, residentId: ResidentId, userId: UserId, to: IsoDate): void {
  const { db, today: from, newId } = context;
  if (isAssigned(db, residentId, userId, { from, to })) return;
  insertAssignment(db, newId<'assignment'>(), { residentId, userId, kind: 'other', from, to });
}

/** Sets or moves the last day; the day before the first one says that it never held. */
export function unassign(context: WriteContext, input: Input<'assignments.end'>): Saved {
  const { db } = context;
  const { residentId, id, version, to } = input;
  const found = accessTo(db, context, residentId) === null ? null : findAssignment(db, id);
  if (found === null || found.residentId !== residentId) return err(appError('not-found', 'id'));
  if (to < addDays(found.from, -1)) return err(appError('ends-before-start', 'to', { from: found.from }));
  return endAssignment(db, id, to, version) ? ok({ id }) : err(appError('changed-by-other'));
}
