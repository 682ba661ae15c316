import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { holidayOn } from '../../../shared/domain/holidays.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { awayFromHoliday, LAID_OUT_DAYS, rhythmProblem } from '../../../shared/domain/series.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { planProblem } from '../../../shared/domain/visits.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { reachesOn } from '../residents/reach.ts';
import { shownOf } from '../residents/shown.service.ts';
import { grantOn } from '../visits/for-others.service.ts';
import { broken } from '../visits/log-visit.service.ts';
import { workerUnfit } from '../visits/visits.service.ts';
import { clashesOf } from './clashes.service.ts';
import { firstWindow, layOutNext } from './lay-out.ts';
import { daysOf, rhythmOfRule, ruleOf } from './recurrence.ts';
import * as rows from './series.repository.ts';

/** The next weeks of a rhythm: which of its days are holidays, where they can go, and what each runs into. */
export function previewSeries(
  context: ReadContext,
  input: Input<'series.preview'>,
): Result<Output<'series.preview'>, AppError> {
  const shown = shownOf(context, input.residentId);
  if (shown === null || !shown.has('visits')) return err(appError('not-found', 'residentId'));
  const problem = rhythmProblem(input);
  if (problem) return err(broken('weekdays', problem));
  const { db } = context;
  const { residentId, workerId, time, minutes } = input;
  const days = daysOf(ruleOf(input), input.from, input.from, firstWindow(input.from)).map((on) => ({
    on,
    holiday: holidayOn(on),
    proposed: awayFromHoliday(on),
    isOutOfReach: workerId !== null && !reachesOn(db, workerId, residentId, on),
    clashes: workerId === null ? [] : clashesOf(context, { workerId, on, from: time, minutes, exceptId: null }),
  }));
  return ok({ days });
}

/** Keeps the rule and lays out its first weeks in the same act. */
export function startSeries(
  context: WriteContext,
  input: Input<'series.start'>,
): Result<Output<'series.start'>, AppError> {
  const { db, today, session } = context;
  const { residentId, workerId, from, until, time, minutes, kind } = input;
  const allowed = mayNote(context, residentId, 'visits');
  if (!allowed.ok) return allowed;
  const problem = rhythmProblem(input);
  if (problem) return err(broken(problem === 'series-without-day' ? 'weekdays' : 'until', problem));
  const past = planProblem(from, today);
  if (past) return err(broken('from', past));
  const unfit = workerUnfit(context, residentId, workerId, from);
  if (unfit) return err(unfit);
  const rule = ruleOf(input);
  const shifts = new Map(input.shifts.map(({ on, to }) => [on, to]));
  const wrong = input.shifts.findIndex(({ to }) => to !== null && to < today);
  if (wrong >= 0) return err(broken(`shifts.${wrong}.to`, 'visit-in-past'));
  const first = addDays(from, -1);
  if (daysOf(rule, from, from, until ?? addDays(from, 7 * input.everyWeeks)).length === 0)
    return err(broken('until', 'series-without-day'));
  const series = {
    ...{ residentId, workerId, rule, from, until, time, minutes, kind, laidUntil: first },
    place: textOrNull(input.place),
    grantId: grantOn(context, residentId, from),
  };
  const id = context.newId<'visit-series'>();
  rows.insertSeries(db, id, series, session.user.id);
  return ok({ id, ...layOutNext(context, { ...series, id }, firstWindow(from), shifts) });
}

export function seriesOfResident(
  context: ReadContext,
  { residentId }: Input<'series.ofResident'>,
): Result<Output<'series.ofResident'>, AppError> {
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('visits')) return ok({ series: [], mayWrite: false });
  const series = rows.seriesOf(context.db, residentId).map(told);
  return ok({ series, mayWrite: mayDo(context.session.user.roles, 'visits:write') });
}

function told({ rule, from, until, ...one }: rows.StoredSeries): Output<'series.ofResident'>['series'][number] {
  const { everyWeeks, weekdays } = rhythmOfRule(rule, from, until);
  const { id, version, time, minutes, kind, place, worker, endedOn, endCause, endReason } = one;
  const end = { endedOn, endCause, endReason };
  return { id, version, from, until, everyWeeks, weekdays: [...weekdays], time, minutes, kind, place, worker, ...end };
}

/** What is planned after the last day goes; what was held, moved or called off stays to be seen. */
export function endSeries(context: WriteContext, input: Input<'series.end'>): Result<Output<'series.end'>, AppError> {
  const { db } = context;
  const { id, version, on, reason } = input;
  const series = rows.findSeries(db, id);
  if (series === null) return err(appError('not-found', 'id'));
  const allowed = mayNote(context, series.residentId, 'visits');
  if (!allowed.ok) return allowed.error.code === 'not-found' ? err(appError('not-found', 'id')) : allowed;
  if (series.endedOn !== null) return err(broken('id', 'series-ended'));
  if (on < addDays(series.from, -1)) return err(broken('on', 'series-ends-before'));
  if (holdsPersonNumber(reason)) return err(broken('reason', 'personal-number'));
  if (!rows.saveEnd(db, id, { on, cause: 'asked', reason }, version)) return err(appError('changed-by-other'));
  return ok({ id, removed: rows.removePlannedAfter(db, id, on) });
}

/** Brings every series that goes on as far ahead as it shall stand. */
export function layOutAll(context: WriteContext): Output<'series.layOut'> {
  const day = addDays(context.today, LAID_OUT_DAYS);
  const short = rows.shortOf(context.db, day);
  return { added: short.reduce((sum, series) => sum + layOutNext(context, series, day, new Map()).visits, 0) };
}

/** Planned visits of the coming weeks that fall on a holiday. */
export function holidayVisits(context: ReadContext): Output<'series.holidays'> {
  const { db, today, session } = context;
  const to: IsoDate = addDays(today, LAID_OUT_DAYS);
  const found = rows.plannedBetween(db, context, today, to).flatMap((row) => {
    const holiday = holidayOn(row.on);
    if (holiday === null) return [];
    const { id, version, residentId, on, from, workerId, worker } = row;
    const protection = { nameProtected: row.nameProtected === 1, addressProtected: row.addressProtected === 1 };
    const name = shownFields(session.user.roles, protection).has('name') ? row.name : null;
    const proposed = awayFromHoliday(on);
    const isPast = proposed !== null && proposed < today;
    return [{ id, version, residentId, name, on, from, workerId, worker, holiday, proposed: isPast ? null : proposed }];
  });
  return { visits: found.slice(0, 200) };
}
