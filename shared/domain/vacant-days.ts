import { addMonths, type DayInterval, daysBetween, type IsoDate, startOfMonth } from '../dates.ts';

/** A unit as the year of empty days counts it. */
export interface CountedUnit {
  /** First day that is known of it: planned from, else the earlier of its first period and the day it was noted. */
  readonly knownFrom: IsoDate;
  readonly retiredOn: IsoDate | null;
  /** Tenancies and outages, in any order, overlapping or not. */
  readonly periods: readonly DayInterval[];
}

export interface MonthOfVacancy {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Days that units stood empty, added up over the units. */
  readonly days: number;
}

/** Empty days in each of the last twelve months, oldest first; this month until `today`, that day counted. */
export function vacantDaysByMonth(units: readonly CountedUnit[], today: IsoDate): readonly MonthOfVacancy[] {
  const first = addMonths(startOfMonth(today), -11);
  const length = daysBetween(first, today) + 1;
  const steps = new Int32Array(length + 1);
  const daysSinceFirst = remembered((day) => daysBetween(first, day));
  const index = (day: IsoDate): number => (day <= first ? 0 : day > today ? length : daysSinceFirst(day));
  const indexAfter = (day: IsoDate): number => (day < first ? 0 : day >= today ? length : daysSinceFirst(day) + 1);
  const mark = (from: number, end: number, by: 1 | -1): void => {
    if (from >= end) return;
    steps[from] = (steps[from] ?? 0) + by;
    steps[end] = (steps[end] ?? 0) - by;
  };
  for (const unit of units) {
    const from = index(unit.knownFrom);
    const end = unit.retiredOn === null ? length : index(unit.retiredOn);
    mark(from, end, 1);
    for (const busy of mergedDays(unit.periods, index, indexAfter, length)) {
      mark(Math.max(busy.from, from), Math.min(busy.end, end), -1);
    }
  }
  return sumByMonth(steps, first, length);
}

/** Thousands of periods share the few hundred days of a year. */
function remembered(reckon: (day: IsoDate) => number): (day: IsoDate) => number {
  const known = new Map<IsoDate, number>();
  return (day) => {
    const days = known.get(day) ?? reckon(day);
    known.set(day, days);
    return days;
  };
}

interface IndexSpan {
  readonly from: number;
  readonly end: number;
}

/** Half-open spans of days, overlapping ones joined, so that a repair during a tenancy is not taken off twice. */
function mergedDays(
  periods: readonly DayInterval[],
  index: (day: IsoDate) => number,
  indexAfter: (day: IsoDate) => number,
  length: number,
): readonly IndexSpan[] {
  const spans = periods.map(({ from, to }) => ({ from: index(from), end: to === null ? length : indexAfter(to) }));
  if (spans.length < 2) return spans;
  spans.sort((a, b) => a.from - b.from);
  const merged: { from: number; end: number }[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && span.from <= last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged;
}

function sumByMonth(steps: Int32Array, first: IsoDate, length: number): readonly MonthOfVacancy[] {
  const starts = Array.from({ length: 12 }, (_, month) => addMonths(first, month));
  const indexes = starts.map((start) => daysBetween(first, start));
  let vacant = 0;
  let day = 0;
  return starts.map((start, month) => {
    let days = 0;
    for (const end = indexes[month + 1] ?? length; day < end; day += 1) {
      vacant += steps[day] ?? 0;
      days += vacant;
    }
    return { month: start.slice(0, 7), days };
  });
}
