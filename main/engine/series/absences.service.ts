import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AbsenceId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { lentAccess, lentAccessOpens } from '../residents/assignments.service.ts';
import { activeUser } from '../users/users.service.ts';
import { knownBefore } from '../visits/for-others.service.ts';
import { broken } from '../visits/log-visit.service.ts';
import type { AbsenceRow } from './absences.repository.ts';
import * as rows from './absences.repository.ts';
import { giveBack, returnsOf, tallyOf } from './giving-back.ts';
import { givenTo } from './hand-visit.ts';
import { lendFor } from './lending.ts';

type Saved = Result<{ id: AbsenceId }, AppError>;

export function absencesNow({ db, today, session }: ReadContext): Output<'absences.list'> {
  return { absences: [...rows.absencesFrom(db, today)], mayLead: mayDo(session.user.roles, 'visits:lead') };
}

export function addAbsence(context: WriteContext, input: Input<'absences.add'>): Saved {
  const { db, today, session } = context;
  const { userId, from, to } = input;
  const user = activeUser(db, userId);
  if (user === null || !mayDo(user.roles, 'visits:write')) return err(appError('not-found', 'userId'));
  if (!isTheirs(context, userId)) return err(appError('no-permission', 'userId', { permission: 'visits:lead' }));
  if (to < from) return err(broken('to', 'absence-ends-before'));
  if (to < today) return err(broken('to', 'absence-in-past'));
  if (rows.absenceMeeting(db, userId, from, to)) return err(appError('already-exists', 'from'));
  const id = context.newId<'absence'>();
  rows.insertAbsence(db, id, input, session.user.id);
  return ok({ id });
}

/** What was handed on for it goes back; the access that was lent for it ends when what was done can be written. */
export function removeAbsence(
  context: WriteContext,
  { id, version }: Input<'absences.remove'>,
): Result<Output<'absences.remove'>, AppError> {
  const found = openAbsence(context, id, version);
  if (!found.ok) return found;
  const returns = returnsOf(context, found.value, null);
  rows.removeAbsence(context.db, id);
  giveBack(context, found.value, returns);
  return ok({ id, ...tallyOf(returns) });
}

/**
 * All planned visits of those days from today on, in one act, also those that the absent one goes along to. Who takes over
 * may see each resident from some days before the absence until some days after it, to write what was done, and no longer;
 * the primary worker stays who they are.
 */
export function handOver(
  context: WriteContext,
  { id, version, substituteId }: Input<'absences.handOver'>,
): Result<Output<'absences.handOver'>, AppError> {
  const { db, today } = context;
  const found = openAbsence(context, id, version);
  if (!found.ok) return found;
  const absence = found.value;
  const substitute = activeUser(db, substituteId);
  if (substitute === null || !mayDo(substitute.roles, 'visits:write'))
    return err(appError('not-found', 'substituteId'));
  const from = absence.from < today ? today : absence.from;
  if (substituteId === absence.userId || rows.absenceMeeting(db, substituteId, from, absence.to))
    return err(broken('substituteId', 'substitute-away'));
  const visits = rows.leftWith(db, { ...absence, from });
  for (const visit of visits)
    if (!rows.placeVisit(db, visit.id, givenTo(visit, absence.userId, substituteId), visit.version))
      return err(appError('changed-by-other'));
  const residents = visits.map((visit) => visit.residentId);
  lendFor(context, absence, substituteId, new Set(residents));
  rows.saveSubstitute(db, id, substituteId, version);
  return ok({ id, visits: visits.length });
}

/** For whoever takes over: each visit with what must be known of it. */
export function handOverPage(
  context: ReadContext,
  { id }: Input<'absences.page'>,
): Result<Output<'absences.page'>, AppError> {
  const { db, session } = context;
  const absence = rows.findAbsence(db, id);
  if (absence === null) return err(appError('not-found', 'id'));
  const visits = rows.visitsOfAbsence(db, context, absence).map((row) => {
    const protection = { nameProtected: row.nameProtected === 1, addressProtected: row.addressProtected === 1 };
    const shown = shownFields(session.user.roles, protection);
    const { residentId, on, from, minutes, kind, place, worker, second, original } = row;
    return {
      ...{ id: row.id, residentId, on, from, minutes, kind, place, worker, second, original },
      name: shown.has('name') ? row.name : null,
      ...knownBefore(context, residentId, shown),
    };
  });
  return ok({ absence, visits, opensOn: lentAccessOpens(context, id), closesOn: lentAccessCloses(context, id) });
}

/** The last day on which anybody may see somebody who was lent to them for it; null when it has passed, or nothing was lent. */
function lentAccessCloses({ db, today }: ReadContext, id: AbsenceId): IsoDate | null {
  const ends = lentAccess(db, id).flatMap(({ from, to }) => (to >= from && to >= today ? [to] : []));
  return ends.toSorted().at(-1) ?? null;
}

/** As it stands for whoever may change it: the worker, or a leader. */
export function theirAbsence(context: ReadContext, id: AbsenceId): Result<AbsenceRow, AppError> {
  const found = rows.findAbsence(context.db, id);
  if (found === null) return err(appError('not-found', 'id'));
  return isTheirs(context, found.userId)
    ? ok(found)
    : err(appError('no-permission', 'id', { permission: 'visits:lead' }));
}

export function openAbsence(context: WriteContext, id: AbsenceId, version: number): Result<AbsenceRow, AppError> {
  const found = theirAbsence(context, id);
  return !found.ok || found.value.version === version ? found : err(appError('changed-by-other'));
}

/** One's own, or anybody's for a leader. */
function isTheirs({ session }: ReadContext, userId: UserId): boolean {
  return userId === session.user.id || mayDo(session.user.roles, 'visits:lead');
}
