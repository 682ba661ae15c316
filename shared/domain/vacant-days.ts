import { addMonths, type DayInterval, dayNumber, type IsoDate, startOfMonth } from '../dates.ts';
import { type DayNumber, monthSpans, type Span, spread, without } from './day-spans.ts';

/** A unit as empty days are counted. */
export interface CountedUnit {
  /** First day that is known of it: planned from, else the earlier of its first period and the day it was noted. */
  readonly knownFrom: IsoDate;
  readonly retiredOn: IsoDate | null;
  readonly tenancies: readonly DayInterval[];
  readonly outages: readonly DayInterval[];
}

export interface MonthOfVacancy {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Days that units stood empty, added up over the units. */
  readonly days: number;
}

/** The days on which nobody rents a unit: those on which somebody could, those on which it is out of service, and both. */
export interface UnletDays {
  readonly empty: readonly Span[];
  readonly out: readonly Span[];
  readonly all: readonly Span[];
}

/** A repair while somebody rents the home is no empty day: the tenancy goes first. */
export function unletDays({ knownFrom, retiredOn, tenancies, outages }: CountedUnit, day: DayNumber): UnletDays {
  const end = retiredOn === null ? Number.POSITIVE_INFINITY : day(retiredOn);
  const life = { from: day(knownFrom), end };
  if (life.from >= life.end) return { empty: [], out: [], all: [] };
  const all = without([life], tenancies, day).left;
  const { left, taken } = without(all, outages, day);
  return { empty: left, out: taken, all };
}

/** Empty days in each of the last twelve months, oldest first; this month until `today`, that day counted. */
export function vacantDaysByMonth(units: readonly CountedUnit[], today: IsoDate): readonly MonthOfVacancy[] {
  const months = monthSpans(addMonths(startOfMonth(today), -11), today, dayNumber);
  const sums = months.map(() => 0);
  const add = (index: number, days: number): void => {
    sums[index] = (sums[index] ?? 0) + days;
  };
  for (const unit of units) for (const span of unletDays(unit, dayNumber).empty) spread(span, months, add);
  return months.map(({ month }, index) => ({ month, days: sums[index] ?? 0 }));
}
