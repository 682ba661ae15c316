import type { Input, Output } from '../../../shared/contract/index.ts';
import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import type { EndTenancyProblem } from '../../../shared/domain/tenancies.ts';
import * as rule from '../../../shared/domain/tenancies.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { TenancyId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { free } from '../offers/hanging-offers.ts';
import { textOrNull } from '../page.ts';
import { endWith } from '../series/ending.ts';
import { storedUnit } from '../units/units.service.ts';
import type { StoredTenancy } from './details.repository.ts';
import { saveEnd, saveFacts, saveNotice, saveWithoutNotice, storedTenancy } from './details.repository.ts';
import type { Hanging } from './hanging.ts';
import { hangingOn } from './hanging.ts';
import { periodsOf } from './tenancies.repository.ts';
import { daysRefusal } from './tenancies.service.ts';

type Saved = Result<{ id: TenancyId }, AppError>;

export function prepareEnd(
  context: ReadContext,
  { id, to }: Input<'tenancies.prepareEnd'>,
): Result<Output<'tenancies.prepareEnd'>, AppError> {
  const tenancy = storedTenancy(context.db, id);
  return tenancy === null ? err(appError('not-found', 'id')) : ok(hangingOn(context, tenancy, to).told);
}

/**
 * Sets or moves the last day, until it has passed; refused when somebody else changed it since it was shown. What hangs on
 * it is closed with it, and only once somebody has said that they have seen what that is.
 */
export function endTenancy(context: WriteContext, input: Input<'tenancies.end'>): Saved {
  const { id, version, to } = input;
  const reason = input.reason ?? null;
  const note = textOrNull(input.note ?? null);
  if (note !== null && holdsPersonNumber(note))
    return err(appError('rule-broken', 'note', { rule: 'personal-number' }));
  if (reason === 'other' && note === null) return err(appError('rule-broken', 'note', { rule: 'note-needed' }));
  const closing = closingOn(context, id, to, input.confirmed);
  if (!closing.ok) return closing;
  if (!saveEnd(context.db, { id, version }, to, reason && { reason, note })) return err(appError('changed-by-other'));
  closeWith(context, closing.value, to);
  return ok({ id });
}

/** Notice is a fact with a day and a giver; a last day, when there is one, ends the tenancy as `endTenancy` does. */
export function giveNotice(context: WriteContext, input: Input<'tenancies.giveNotice'>): Saved {
  const { db, today } = context;
  const { id, version, on, by, to } = input;
  const tenancy = storedTenancy(db, id);
  if (tenancy === null) return err(appError('not-found', 'id'));
  const problem = rule.noticeProblem(tenancy, on, to, today);
  if (problem === 'already-ended') return err(appError('already-ended', 'to', { to: tenancy.to ?? '' }));
  if (problem) return err(appError('rule-broken', problem === 'notice-in-future' ? 'on' : 'to', { rule: problem }));
  const closing = to === null ? null : closingOn(context, id, to, input.confirmed);
  if (closing !== null && !closing.ok) return closing;
  if (!saveNotice(db, { id, version }, { on, by, to })) return err(appError('changed-by-other'));
  if (closing !== null && to !== null) closeWith(context, closing.value, to);
  return ok({ id });
}

/** The tenancy goes on: until a day, or without one. */
export function withdrawNotice(context: WriteContext, input: Input<'tenancies.withdrawNotice'>): Saved {
  const { db, today } = context;
  const { id, version, to } = input;
  const tenancy = storedTenancy(db, id);
  if (tenancy === null) return err(appError('not-found', 'id'));
  if (tenancy.noticeOn === null) return err(appError('rule-broken', 'id', { rule: 'no-notice' }));
  if (tenancy.to !== null && tenancy.to < today) return err(appError('already-ended', 'to', { to: tenancy.to }));
  const unit = storedUnit(db, tenancy.unitId);
  const { from } = tenancy;
  const days = { plannedFrom: null, retiredOn: unit?.retiredOn ?? null };
  const allowed = rule.startTenancy(days, periodsOf(db, tenancy.unitId, id), { from, to });
  if (!allowed.ok) return err(daysRefusal(allowed.error, 'to'));
  return saveWithoutNotice(db, { id, version }, to) ? ok({ id }) : err(appError('changed-by-other'));
}

export function setFacts(context: WriteContext, { id, version, ...facts }: Input<'tenancies.setFacts'>): Saved {
  const { db, today } = context;
  if (storedTenancy(db, id) === null) return err(appError('not-found', 'id'));
  const days = [facts.depositPaidOn, facts.depositSettledOn, facts.inspectedInOn, facts.inspectedOutOn] as const;
  const places = ['depositPaidOn', 'depositSettledOn', 'inspectedInOn', 'inspectedOutOn'] as const;
  const ahead = days.findIndex((day) => day !== null && day > today);
  if (ahead >= 0) return err(appError('rule-broken', places[ahead] ?? null, { rule: 'fact-in-future' }));
  return saveFacts(db, { id, version }, facts) ? ok({ id }) : err(appError('changed-by-other'));
}

/** What hangs on it ends in the same act, so that it comes back with it. */
function closeWith(context: WriteContext, { offers, series }: Hanging, to: IsoDate): void {
  free(context, offers);
  endWith(context.db, series, to, 'tenancy');
}

/** What falls, once the day is allowed and what falls was seen. */
function closingOn(
  context: WriteContext,
  id: TenancyId,
  to: IsoDate,
  confirmed: string | null | undefined,
): Result<Hanging, AppError> {
  const { db, today } = context;
  const tenancy = storedTenancy(db, id);
  if (tenancy === null) return err(appError('not-found', 'id'));
  const retiredOn = storedUnit(db, tenancy.unitId)?.retiredOn ?? null;
  const ended = rule.endTenancy({ retiredOn }, daysOf(tenancy), periodsOf(db, tenancy.unitId, id), to, today);
  if (!ended.ok) return err(endRefusal(ended.error, tenancy));
  const hanging = hangingOn(context, tenancy, to);
  const { fingerprint } = hanging.told;
  return fingerprint !== null && fingerprint !== confirmed ? err(unseen(hanging.told)) : ok(hanging);
}

function daysOf({ from, to }: StoredTenancy): DayInterval {
  return { from, to };
}

function unseen({ offers, openItems, unanswered }: Output<'tenancies.prepareEnd'>): AppError {
  const params = { rule: 'ending-hangs', offers, items: openItems.length, unanswered };
  return appError('rule-broken', 'confirmed', params);
}

function endRefusal(problem: EndTenancyProblem, { from, to }: DayInterval): AppError {
  if (problem.code === 'already-ended') return appError('already-ended', 'to', { to: to ?? '' });
  if (problem.code === 'ends-before-start') return appError('ends-before-start', 'to', { from });
  return daysRefusal(problem, 'to');
}
