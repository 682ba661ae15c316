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

/** What a kept rule says, for whoever reads it. */
export function rhythmOfRule(rule: string, from: IsoDate, until: IsoDate | null): Rhythm {
  const { interval = 1, byDay = [] } = repeated(rule, from).options();
  return { from, until, everyWeeks: interval, weekdays: weekdays.filter((day) => byDay.includes(day)) };
}

/** The days of a rule that began on `start`, from `from` to `to`, both counted, in order. No clock and no zone takes part. */
export function daysOf(rule: string, start: IsoDate, from: IsoDate, to: IsoDate): readonly IsoDate[] {
  if (to < from || to < start) return [];
  const days = repeated(rule, start).between(midnight(from), midnight(to), true);
  return days.map((day) => isoDate(day.toString().slice(0, 10)));
}

function repeated(rule: string, start: IsoDate): RRuleTemporal {
  return new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${basic(start)}\nRRULE:${rule}` });
}

const basic = (day: IsoDate): string => day.replaceAll('-', '');
const midnight = (day: IsoDate): Date => new Date(`${day}T00:00:00.000Z`);
