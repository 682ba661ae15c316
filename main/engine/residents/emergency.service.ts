import { emergencyRow } from '../../../shared/contract/courses.ts';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { dayOfInstant } from '../../../shared/dates.ts';
import { parsePersonNumber } from '../../../shared/domain/cpr.ts';
import {
  EMERGENCY_MINUTES,
  isFrequentEmergency,
  isReviewOverdue,
  SHORTEST_EMERGENCY_REASON,
} from '../../../shared/domain/residents.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EmergencyId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import { pageOf } from '../page.ts';
import {
  countEmergencies,
  exactResident,
  findEmergency,
  insertEmergency,
  listEmergencies,
  oldestUnseen,
  residentExists,
  setSeen,
} from './emergency.repository.ts';
import { nthOfDays, openingsByDay } from './emergency-days.ts';
import { accessTo } from './scope.ts';

/** Opens one resident outside the scope for an hour by the clock. The reason is asked before anybody is looked for. */
export function openEmergency(
  context: WriteContext,
  { who, ground, reason }: Input<'emergency.open'>,
): Result<Output<'emergency.open'>, AppError> {
  const { db, session, now } = context;
  if (reason.trim().length < SHORTEST_EMERGENCY_REASON)
    return err(appError('reason-too-short', 'reason', { least: SHORTEST_EMERGENCY_REASON }));
  const residentId = meant(db, who);
  if (residentId === null) return err(appError('not-found', 'who'));
  if (accessTo(db, context, residentId) !== null)
    return err(appError('rule-broken', 'who', { rule: 'resident-in-scope' }));
  const id = context.newId<'emergency'>();
  const until = new Date(Date.parse(now) + EMERGENCY_MINUTES * 60_000).toISOString();
  insertEmergency(db, id, session.user.id, residentId, { ground, reason: reason.trim() }, { at: now, until });
  return ok({ id, residentId, until });
}

function meant(db: ReadableDb, who: Input<'emergency.open'>['who']): ResidentId | null {
  if ('residentId' in who) return residentExists(db, who.residentId) ? who.residentId : null;
  if ('name' in who) return exactResident(db, who);
  const parsed = parsePersonNumber(who.idNumber);
  return exactResident(db, { number: parsed.ok ? parsed.value.digits : who.idNumber });
}

/** What lies in the leader's inbox. */
export function emergencies(
  { db, session, today }: ReadContext,
  input: Input<'emergency.list'>,
): Output<'emergency.list'> {
  const stored = listEmergencies(db, input);
  const oldest = stored.at(-1)?.at;
  const nth = oldest === undefined ? new Map<EmergencyId, number>() : nthOfDays(db, oldest);
  const rows = stored.map(({ userId, ...opening }) => ({
    ...opening,
    own: userId === session.user.id,
    overdue: opening.seenOn === null && isReviewOverdue(dayOfInstant(opening.at), today),
    nthOfDay: nth.get(opening.id) ?? 1,
    frequent: isFrequentEmergency(nth.get(opening.id) ?? 1),
  }));
  return { ...pageOf(emergencyRow, rows, countEmergencies(db, input.unseen)), unseenCount: countEmergencies(db, true) };
}

/** What the inbox holds, for the number beside it and the line on *I dag*. */
export function unseenEmergencies({ db, today }: ReadContext): Output<'emergency.unseen'> {
  const oldest = oldestUnseen(db);
  if (oldest === null) return { count: 0, overdue: false, frequent: [] };
  const frequent = openingsByDay(db, oldest).flatMap((openings) => {
    const [first] = openings;
    const isTold = isFrequentEmergency(openings.length) && openings.some(({ seen }) => seen === 0);
    return first && isTold ? [{ user: first.user, on: dayOfInstant(first.at), count: openings.length }] : [];
  });
  return { count: countEmergencies(db, true), overdue: isReviewOverdue(dayOfInstant(oldest), today), frequent };
}

/** A leader says that it was looked at; nobody says so of their own. */
export function markSeen(
  { db, session, today }: WriteContext,
  { id, version }: Input<'emergency.markSeen'>,
): Result<{ id: EmergencyId }, AppError> {
  const found = findEmergency(db, id);
  if (found === null) return err(appError('not-found', 'id'));
  if (found.userId === session.user.id) return err(appError('rule-broken', 'id', { rule: 'own-emergency' }));
  if (found.seenOn !== null) return err(appError('already-ended', 'id'));
  return setSeen(db, id, session.user.id, today, version) ? ok({ id }) : err(appError('changed-by-other'));
}
