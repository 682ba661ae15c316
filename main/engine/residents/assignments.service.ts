import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AbsenceId, AssignmentId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { activeUser, allUsers } from '../users/users.service.ts';
import type { LentRow } from './assignments.repository.ts';
import {
  endAssignment,
  findAssignment,
  insertAssignment,
  isAssigned,
  lentFor,
  lentTo,
  openAssignments,
  setAssignmentDays,
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

export interface Lending {
  readonly userId: UserId;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly absenceId: AbsenceId;
}

/** Whoever steps in may see the resident in those days; nobody else's part changes. False when they could anyway. */
export function lendAccess({ db, newId }: WriteContext, residentId: ResidentId, lending: Lending): boolean {
  const { userId, from, to, absenceId } = lending;
  if (isAssigned(db, residentId, userId, lending)) return false;
  insertAssignment(db, newId<'assignment'>(), { residentId, userId, kind: 'other', from, to, lentFor: absenceId });
  return true;
}

/** What was lent for the absence, also when it is over. */
export function lentAccess(db: ReadableDb, absenceId: AbsenceId): readonly LentRow[] {
  return lentFor(db, absenceId);
}

/** What somebody may see a resident by today or later because it was lent to them, for whatever absence. */
export function lentToPerson({ db, today }: ReadContext, userId: UserId, residentId: ResidentId): readonly LentRow[] {
  return lentTo(db, userId, residentId, today);
}

/**
 * Makes what was lent shorter, and never longer; null ends it before today. What has been open stays written: it never held
 * only where it had not begun.
 */
export function setLentDays(
  { db, today }: WriteContext,
  { id, version, from, to }: LentRow,
  days: { readonly from: IsoDate; readonly to: IsoDate } | null,
): void {
  const opens = from > today && days !== null && days.from > from ? days.from : from;
  const soonest = addDays(opens > today ? opens : today, -1);
  const asked = days === null || days.to < soonest ? soonest : days.to;
  const closes = asked < to ? asked : to;
  if (opens !== from || (closes !== to && to >= from)) setAssignmentDays(db, id, { from: opens, to: closes }, version);
}

/** The first day from which this person may see somebody that is lent to them for the absence; null when it has come. */
export function lentAccessOpens({ db, today, session }: ReadContext, absenceId: AbsenceId): IsoDate | null {
  const mine = lentFor(db, absenceId).filter(({ userId, from, to }) => userId === session.user.id && to >= from);
  const [first] = mine.map(({ from }) => from).toSorted();
  return first !== undefined && first > today ? first : null;
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
