import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths, dateFromParts, partsOfDate, startOfMonth } from '../../../shared/dates.ts';

export const periodChoices = ['months12', 'thisYear', 'lastYear', 'months24', 'months36', 'own'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

export interface Period {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The days of a choice; this month counts as one of the latest, until today. */
export function periodOf(choice: Exclude<PeriodChoice, 'own'>, today: IsoDate): Period {
  const { year } = partsOfDate(today);
  switch (choice) {
    case 'thisYear':
      return { from: newYear(year), to: today };
    case 'lastYear':
      return { from: newYear(year - 1), to: addDays(newYear(year), -1) };
    case 'months12':
      return latest(12, today);
    case 'months24':
      return latest(24, today);
    case 'months36':
      return latest(36, today);
  }
}

function latest(months: number, today: IsoDate): Period {
  return { from: addMonths(startOfMonth(today), 1 - months), to: today };
}

function newYear(year: number): IsoDate {
  const day = dateFromParts(year, 1, 1);
  if (day === null) throw new RangeError('not a year of the calendar');
  return day;
}

/** Round numbers for the axis of a chart, from 0 upwards: three to five of them, the last at least `most`. */
export function axisSteps(most: number): readonly number[] {
  const step = stepFor(Math.max(1, most));
  const count = Math.ceil(Math.max(1, most) / step);
  return Array.from({ length: count + 1 }, (_, index) => index * step);
}

/** 1, 2, 5, 10, 20, 50 … so that four steps reach. */
function stepFor(most: number): number {
  const tens = 10 ** Math.floor(Math.log10(most / 4));
  const step = [1, 2, 5, 10].find((factor) => factor * tens * 4 >= most) ?? 10;
  return Math.max(1, step * tens);
}
