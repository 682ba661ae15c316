import type { Output } from '../../../shared/contract/index.ts';
import { lentFrom, lentUntil } from '../../../shared/domain/series.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AccessNoticeId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { endLentAccess, lendAccess } from '../residents/assignments.service.ts';
import { reachesOn } from '../residents/reach.ts';
import type { AbsenceRow } from './absences.repository.ts';
import { handedOn, placeVisit, plannedOf } from './absences.repository.ts';
import * as notices from './access-notices.repository.ts';
import { takenBack } from './hand-visit.ts';

/**
 * Lends the substitute access to the residents, for the absence and the days to write of it, and no longer. A leader is told when it is given by somebody
 * who may not give access otherwise.
 */
export function lendFor(
  context: WriteContext,
  { id, userId: absentId, from: absentFrom, to: absentTo }: AbsenceRow,
  substituteId: UserId,
  residents: ReadonlySet<ResidentId>,
): void {
  const { db, today, session, newId } = context;
  const [from, to] = [lentFrom(absentFrom, today), lentUntil(absentTo)];
  const lending = { userId: substituteId, from, to, absenceId: id };
  const lent = [...residents].filter((residentId) => lendAccess(context, residentId, lending));
  if (lent.length === 0 || mayDo(session.user.roles, 'residents:assign')) return;
  const notice = { absentId, substituteId, residents: lent.length, from, to, on: today };
  notices.insertNotice(db, newId<'access-notice'>(), notice, session.user.id);
}

/**
 * Ends what was lent for the absence, and gives back the visits that were handed on for it, and those that the substitute
 * holds of people whom they may not see any more. What the absent worker may not see either goes to nobody: the leader's board
 * shows it. Answers how many visits.
 */
export function takeBack(context: WriteContext, absence: AbsenceRow): number {
  const { db, today } = context;
  const lent = endLentAccess(context, absence.id);
  const left = lent.flatMap(({ userId, residentId }) =>
    plannedOf(db, userId, residentId)
      .filter(({ on }) => !reachesOn(db, userId, residentId, on < today ? today : on))
      .map((visit) => ({ ...visit, leaves: userId })),
  );
  const handed = handedOn(db, absence).map((visit) => ({ ...visit, leaves: null }));
  const back = new Map([...handed, ...left].map((visit) => [visit.id, visit]));
  for (const { id, residentId, on, version, leaves, ...places } of back.values()) {
    const sees = (who: UserId) => reachesOn(db, who, residentId, on < today ? today : on);
    const returned = takenBack(places, { absent: absence.userId, leaves, sees });
    if (!placeVisit(db, id, returned, version)) throw new Error('A visit changed within the act');
  }
  return back.size;
}

/** Access that workers gave each other and no leader has looked at. */
export function accessGiven({ db }: ReadContext): Output<'absences.given'> {
  return { given: [...notices.unseenNotices(db)] };
}

export function seeGiven(
  { db, today, session }: WriteContext,
  { id, version }: { readonly id: AccessNoticeId; readonly version: number },
): Result<{ id: AccessNoticeId }, AppError> {
  const found = notices.findNotice(db, id);
  if (found === null) return err(appError('not-found', 'id'));
  if (found.seenOn !== null) return err(appError('already-ended', 'id'));
  return notices.setSeen(db, id, session.user.id, today, version) ? ok({ id }) : err(appError('changed-by-other'));
}
