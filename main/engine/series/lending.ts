import type { Output } from '../../../shared/contract/index.ts';
import { lentFrom, lentUntil } from '../../../shared/domain/series.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { AccessNoticeId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { lendAccess } from '../residents/assignments.service.ts';
import type { AbsenceRow } from './absences.repository.ts';
import * as notices from './access-notices.repository.ts';

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
