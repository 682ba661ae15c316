import type { DayInterval, IsoDate } from '../dates.ts';
import { addDays, contains, daysBetween, isoWeekday } from '../dates.ts';
import type { VisitState } from './visits.ts';

/** So many whole weeks stand beside the one that goes on. */
const WEEKS_BEFORE = 4;
const WEEK = 7;

/** Of some days: what is granted for them, what was planned, and what took place. */
export interface Minutes {
  readonly granted: number;
  readonly planned: number;
  readonly delivered: number;
}

export interface SupportMinutes {
  /** Monday to Sunday, with what is to come. */
  readonly week: Minutes;
  /** The whole weeks before it. */
  readonly before: Minutes;
}

export interface GrantedMinutes extends DayInterval {
  /** Of a week. */
  readonly minutes: number;
}

export interface VisitMinutes {
  readonly on: IsoDate;
  /** The day that was planned; null where nobody planned it. */
  readonly plannedOn: IsoDate | null;
  readonly plannedMinutes: number | null;
  readonly minutes: number | null;
  readonly state: VisitState;
  /** Another was planned in its place. */
  readonly isReplaced: boolean;
}

/** The week of the day, and the whole weeks before it. */
export function minuteWeeks(today: IsoDate) {
  const monday = addDays(today, 1 - isoWeekday(today));
  return {
    week: { from: monday, to: addDays(monday, WEEK - 1) },
    before: { from: addDays(monday, -WEEKS_BEFORE * WEEK), to: addDays(monday, -1) },
  };
}

/** Null where nothing was granted for any of the days. */
export function supportMinutes(
  grants: readonly GrantedMinutes[],
  visits: readonly VisitMinutes[],
  today: IsoDate,
): SupportMinutes | null {
  const { week, before } = minuteWeeks(today);
  const told = { week: minutesIn(week, grants, visits), before: minutesIn(before, grants, visits) };
  return told.week.granted + told.before.granted === 0 ? null : told;
}

interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/**
 * A week in which a grant begins or ends counts with its days. What was called off stays planned, unless another day came
 * in its place: then that one is. A visit counts as planned on the day that was planned, and as delivered on its own.
 */
function minutesIn(days: Days, grants: readonly GrantedMinutes[], visits: readonly VisitMinutes[]): Minutes {
  const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
  const planned = visits.filter(({ plannedOn, isReplaced }) => !isReplaced && plannedOn && contains(days, plannedOn));
  const delivered = visits.filter((visit) => isDelivered(visit) && contains(days, visit.on));
  return {
    granted: Math.round(sum(grants.map((grant) => (grant.minutes * daysOf(grant, days)) / WEEK))),
    planned: sum(planned.map(plannedMinutes)),
    delivered: sum(delivered.map(({ minutes }) => minutes ?? 0)),
  };
}

function daysOf({ from, to }: DayInterval, days: Days): number {
  const first = from > days.from ? from : days.from;
  const last = to !== null && to < days.to ? to : days.to;
  return last < first ? 0 : daysBetween(first, last) + 1;
}

function isDelivered({ state }: VisitMinutes): boolean {
  return state === 'done' || state === 'partly';
}

/** Nobody wrote how long it would be: as long as it was. */
function plannedMinutes(visit: VisitMinutes): number {
  return visit.plannedMinutes ?? (isDelivered(visit) ? (visit.minutes ?? 0) : 0);
}
