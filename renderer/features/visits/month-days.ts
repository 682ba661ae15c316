import type { IsoDate } from '../../../shared/dates.ts';
import { addDays, addMonths, daysBetween, endOfMonth, isoWeekday, startOfMonth } from '../../../shared/dates.ts';

const WEEK = 7;

/** The weeks that a month lies in, each from Monday to Sunday. */
export function weeksOfMonth(on: IsoDate): readonly (readonly IsoDate[])[] {
  const first = startOfMonth(on);
  const monday = addDays(first, 1 - isoWeekday(first));
  const weeks = Math.floor(daysBetween(monday, endOfMonth(on)) / WEEK) + 1;
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: WEEK }, (_day, weekday) => addDays(monday, week * WEEK + weekday)),
  );
}

/** Where a key leads from a day; null for a key that moves nothing. */
export function dayAfterKey(on: IsoDate, key: string): IsoDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(on, -1);
    case 'ArrowRight':
      return addDays(on, 1);
    case 'ArrowUp':
      return addDays(on, -WEEK);
    case 'ArrowDown':
      return addDays(on, WEEK);
    case 'Home':
      return addDays(on, 1 - isoWeekday(on));
    case 'End':
      return addDays(on, WEEK - isoWeekday(on));
    case 'PageUp':
      return addMonths(on, -1);
    case 'PageDown':
      return addMonths(on, 1);
    default:
      return null;
  }
}
