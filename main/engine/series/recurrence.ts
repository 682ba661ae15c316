import { RRuleTemporal } from 'rrule-temporal';
import type { IsoDate } from '../../../shared/dates.ts';
import { isoDate } from '../../../shared/dates.ts';
import type { Rhythm } from '../../../shared/domain/series.ts';
import { weekdays } from '../../../shared/domain/series.ts';

/**
 * The rule in the words of RFC 5545, as it is kept and as a calendar file has it:
 * `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20270301`.
 */
export function ruleOf({ everyWeeks, weekdays: chosen, until }: Rhythm): string {
  const days = weekdays.filter((day) => chosen.includes(day)).join(',');
  const end = until === null ? '' : `;UNTIL=${basic(until)}`;
  return `FREQ=WEEKLY;INTERVAL=${everyWeeks};BYDAY=${days}${end}`;
}

/** The days of a rule that began on `start`, from `from` to `to`, both counted, in order. No clock and no zone takes part. */
export function daysOf(rule: string, start: IsoDate, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  if (to < from || to < start) return [];
  const repeated = new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${basic(start)}\nRRULE:${rule}` });
  return repeated.between(midnight(from), midnight(to), true).map((day) => isoDate(day.toString().slice(0, 10)));
}

const basic = (day: IsoDate): string => day.replaceAll('-', '');
const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00.000Z`);
