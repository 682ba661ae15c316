import type { DayInterval, IsoDate } from '../dates.ts';
import { addDays, daysBetween, nextDay } from '../dates.ts';

/** The days of a home that can stand empty: from the first that is known of it to the last before it went. */
export interface HomeDays {
  readonly knownFrom: IsoDate;
  readonly retiredOn: IsoDate | null;
  /** Days on which somebody lived there or nobody could, in any order, overlapping or not. */
  readonly busy: readonly DayInterval[];
}

/** Days of the period, both ends counted, on which the home stood empty and could have been lived in. */
export function daysEmptyIn({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }, home: HomeDays): number {
  let day = home.knownFrom > from ? home.knownFrom : from;
  const last = home.retiredOn !== null && home.retiredOn <= to ? addDays(home.retiredOn, -1) : to;
  let empty = 0;
  for (const busy of home.busy.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    if (day > last || busy.from > last) break;
    if (busy.from > day) empty += daysBetween(day, busy.from);
    if (busy.to === null) return empty;
    if (busy.to >= day) day = nextDay(busy.to);
  }
  return day > last ? empty : empty + daysBetween(day, last) + 1;
}
