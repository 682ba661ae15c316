import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { grantProblem, needProblem } from '../../../shared/domain/support.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { mayNote } from '../resident-page/noting.ts';
import { hasHome, shownOf } from '../residents/shown.service.ts';
import { endWith, seriesUnder } from '../series/ending.ts';
import { minutesOf } from './minutes.ts';
import * as rows from './support.repository.ts';
import { grantsWithTerms, refusionOf } from './terms.service.ts';

type Saved = Result<{ id: EntryId }, AppError>;

/** What was said of the need for support, and what was granted; null for a role that does not work with it. */
export function supportOf(
  context: ReadContext,
  { residentId }: Input<'support.ofResident'>,
): Result<Output<'support.ofResident'>, AppError> {
  const { db, session, today } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('support')) return ok(null);
  const needs = [...rows.needsOf(db, residentId)];
  const isHoused = hasHome(context, residentId);
  const isSupported = rows.supportedOn(db, residentId, today);
  const isNeeded = rows.newestNeed(db, residentId, today) === 'yes';
  const { roles } = session.user;
  const grants = grantsWithTerms(context, residentId);
  return ok({
    needs,
    grants,
    minutes: minutesOf(db, residentId, today),
    refusion: refusionOf(context, residentId, grants),
    gap: isHoused && isNeeded && !isSupported ? 'no-support' : isSupported && !isHoused ? 'no-home' : null,
    mayAnswer: mayDo(roles, 'residents:note'),
    mayGrant: mayDo(roles, 'visitation:write'),
    mayPlan: mayDo(roles, 'support:write'),
  });
}

/** Added to what was said before: the newest counts. */
export function answerNeed(context: WriteContext, input: Input<'support.answer'>): Saved {
  const allowed = mayNote(context, input.residentId, 'support');
  if (!allowed.ok) return allowed;
  const problem = needProblem(input.from, context.today);
  if (problem) return err(appError('rule-broken', 'from', { rule: problem }));
  const id: EntryId = context.newId<'entry'>();
  rows.insertNeed(context.db, id, input, context.session.user.id);
  return ok({ id });
}

export function grantSupport(context: WriteContext, input: Input<'support.grant'>): Saved {
  const allowed = mayNote(context, input.residentId, 'support');
  if (!allowed.ok) return allowed;
  const problem = grantProblem(input.from, input.to);
  if (problem) return err(appError('rule-broken', 'to', { rule: problem }));
  const id: EntryId = context.newId<'entry'>();
  rows.insertGrant(context.db, id, input, context.session.user.id);
  return ok({ id });
}

/** Is it a grant of this resident? */
export function hasGrant(db: ReadableDb, id: EntryId, residentId: ResidentId): boolean {
  return rows.findGrant(db, id, residentId) !== null;
}

/** The support that holds on the day, for the citizen's own copy. */
export function supportOn(db: ReadableDb, residentId: ResidentId, day: IsoDate): ReturnType<typeof rows.grantsOn> {
  return rows.grantsOn(db, residentId, day);
}

/** Sets or moves the last day of a grant. */
export function endGrant(context: WriteContext, input: Input<'support.endGrant'>): Saved {
  const { residentId, id, version, to, reason } = input;
  const allowed = mayNote(context, residentId, 'support');
  if (!allowed.ok) return allowed;
  const found = rows.findGrant(context.db, id, residentId);
  if (found === null) return err(appError('not-found', 'id'));
  const problem = grantProblem(found.from, to);
  if (problem) return err(appError('rule-broken', 'to', { rule: problem }));
  if (!rows.saveGrantEnd(context.db, id, { to, reason }, version)) return err(appError('changed-by-other'));
  if (to !== null) endWith(context.db, seriesUnder(context.db, id), to, 'grant');
  return ok({ id });
}
