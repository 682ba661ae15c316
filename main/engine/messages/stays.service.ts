import type { Input, Output } from '../../../shared/contract/index.ts';
import { instantAt } from '../../../shared/dates.ts';
import { FIRST_GATE } from '../../../shared/domain/message-gate.ts';
import { unitKey } from '../../../shared/domain/psychiatric.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { StayId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { publishedUnit, publishedUnits } from '../data/hospital-units.ts';
import { shownOf } from '../residents/shown.service.ts';
import { OPEN } from './consider.ts';
import { gateOf, insertGate } from './gate.repository.ts';
import { settleStay } from './receive.service.ts';
import { endStay, findStay, openQuestions, staysOf } from './stays.repository.ts';
import { answeredUnits, saidOfUnit, saveUnit, staysOfUnit } from './units.repository.ts';

/** The person's stays in hospital, newest first; those that were taken back are there and say so. */
export function staysOfResident(
  context: ReadContext,
  { residentId }: Input<'stays.ofResident'>,
): Result<Output<'stays.ofResident'>, AppError> {
  const { db, session } = context;
  if (shownOf(context, residentId)?.has('messages') !== true) return err(appError('not-found', 'residentId'));
  const mayEnd = mayDo(session.user.roles, 'messages:receive');
  const stays = staysOf(db, residentId).map(({ id, version, state, psychiatric, why, endedBy, endReason }) => ({
    ...{ id, version, ...state, psychiatric, why, endedBy, endReason },
    mayEnd: mayEnd && OPEN.includes(state.state),
  }));
  return ok({ stays });
}

/** No discharge ever came: somebody says when it was, and why they know. A later message from the hospital wins. */
export function endByHand(
  context: WriteContext,
  { id, version, on, reason }: Input<'stays.end'>,
): Result<{ id: StayId }, AppError> {
  const { db, today, session } = context;
  const stay = findStay(db, id);
  if (stay === null || shownOf(context, stay.residentId)?.has('messages') !== true)
    return err(appError('not-found', 'id'));
  if (!OPEN.includes(stay.state.state)) return err(appError('already-ended', 'id'));
  if (on > today) return err(appError('rule-broken', 'on', { rule: 'noted-in-future' }));
  if (stay.state.from !== null && instantAt(on, '23:59') < stay.state.from)
    return err(appError('ends-before-start', 'on'));
  // at noon, unless it began, or a leave did, later that day
  const began = stay.state.leaveFrom ?? stay.state.from ?? '';
  const noon = instantAt(on, '12:00');
  const utc = began > noon ? began : noon;
  if (!endStay(db, id, { utc, reason, by: session.user.id }, version)) return err(appError('changed-by-other'));
  settleStay(context, id, stay.state, 'ended-by-hand');
  return ok({ id });
}

/** What is asked and what was answered. A unit that a published list names is not asked about. */
export function unitList({ db }: ReadContext): Result<Output<'hospitalUnits.list'>, AppError> {
  const asked = openQuestions(db).filter(
    (unit) => saidOfUnit(db, unitKey(unit)) === null && (unit.sor === null || publishedUnit(unit.sor) === null),
  );
  const answered = answeredUnits(db);
  const known = new Set(answered.map(({ sor }) => sor));
  return ok({ asked, answered: [...answered], published: publishedUnits().filter(({ sor }) => !known.has(sor)) });
}

/** Asked once, kept with who said so; every stay that touched the unit is looked at anew. */
export function answerUnit(
  context: WriteContext,
  { sor, name, psychiatric }: Input<'hospitalUnits.answer'>,
): Result<{ stays: number }, AppError> {
  const { db, today, session, newId } = context;
  const said = { key: unitKey({ sor, name }), sor, name, psychiatric, on: today, by: session.user.id };
  saveUnit(db, newId<'hospital-unit'>(), said);
  const ids = staysOfUnit(db, sor, name);
  for (const id of ids) settleStay(context, id, findStay(db, id)?.state ?? null, 'unit-answered');
  return ok({ stays: ids.length });
}

export function gate({ db }: ReadContext): Result<Output<'messageGate.get'>, AppError> {
  const kept = gateOf(db);
  if (kept === null) return ok({ paragraphs: [...FIRST_GATE], confirmed: null });
  return ok({ paragraphs: [...kept.paragraphs], confirmed: { on: kept.on, by: kept.by } });
}

export function setGate(
  { db, newId, today, session }: WriteContext,
  { paragraphs }: Input<'messageGate.set'>,
): Result<Record<string, never>, AppError> {
  insertGate(db, newId<'message-gate'>(), paragraphs, today, session.user.id);
  return ok({});
}
