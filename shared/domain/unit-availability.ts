import { contains, type DayInterval, daysBetween, type IsoDate, latestOf, nextDay } from '../dates.ts';

/** The dated facts of one unit; tenancies and outages include both ends, `to` null is open-ended. */
export interface UnitFacts {
  /** First day on which the unit can be let; null when it has always been there. */
  readonly plannedFrom: IsoDate | null;
  /** First day on which it is no longer a unit. */
  readonly retiredOn: IsoDate | null;
  readonly tenancies: readonly DayInterval[];
  readonly outages: readonly DayInterval[];
}

/**
 * `now`: free today and for good, since that day (null: nobody knows since when). `from`: free for good from `date`.
 * `none`: no date can be said, as a tenancy or an outage is open-ended or the unit is gone by then.
 */
export type Availability =
  | { readonly kind: 'now'; readonly since: IsoDate | null }
  | { readonly kind: 'from'; readonly date: IsoDate }
  | { readonly kind: 'none' };

/** *Ledig fra*: the latest of last tenancy's end + 1, last outage's end + 1 and the day it is planned from. */
export function availableFrom(facts: UnitFacts, today: IsoDate): Availability {
  const periods = [...facts.tenancies, ...facts.outages];
  if (periods.some((period) => period.to === null)) return { kind: 'none' };
  const free = latestOf(facts.plannedFrom, ...periods.map(dayAfter));
  if (facts.retiredOn !== null && facts.retiredOn <= (latestOf(free, today) ?? today)) return { kind: 'none' };
  return free === null || free <= today ? { kind: 'now', since: free } : { kind: 'from', date: free };
}

/** Could somebody live there on the day: planned, not retired, not let and not out of service? */
export function isFreeOn(facts: UnitFacts, date: IsoDate): boolean {
  if (facts.plannedFrom !== null && date < facts.plannedFrom) return false;
  if (facts.retiredOn !== null && date >= facts.retiredOn) return false;
  return occupiedOn(facts.tenancies, date) === null && occupiedOn(facts.outages, date) === null;
}

/** The tenancy (or outage) in force on the day, null when there is none. */
export function occupiedOn<P extends DayInterval>(periods: readonly P[], date: IsoDate): P | null {
  return periods.find((period) => contains(period, date)) ?? null;
}

/** The first day of the empty time that `on` lies in; null when the unit is not free then, or nobody knows since when. */
export function vacantSince(facts: UnitFacts, on: IsoDate): IsoDate | null {
  if (!isFreeOn(facts, on)) return null;
  const earlier = [...facts.tenancies, ...facts.outages].filter((period) => period.from <= on);
  return latestOf(facts.plannedFrom, ...earlier.map(dayAfter));
}

/** Days that the unit has stood empty, the first and `on` both counted; 0 when it is not free, null when unknown. */
export function daysVacant(facts: UnitFacts, on: IsoDate): number | null {
  if (!isFreeOn(facts, on)) return 0;
  const since = vacantSince(facts, on);
  return since === null ? null : daysBetween(since, on) + 1;
}

function dayAfter(period: DayInterval): IsoDate | null {
  return period.to === null ? null : nextDay(period.to);
}
