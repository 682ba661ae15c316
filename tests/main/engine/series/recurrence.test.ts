import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf, ruleOf } from '../../../../main/engine/series/recurrence.ts';
import type { IsoDate } from '../../../../shared/dates.ts';
import { addDays, daysBetween, isoDate, isoWeekday } from '../../../../shared/dates.ts';
import type { Rhythm } from '../../../../shared/domain/series.ts';
import { rhythmProblem, weekdays } from '../../../../shared/domain/series.ts';

const MONDAY = isoDate('2026-11-23');
const rhythm = (more: Partial<Rhythm> = {}): Rhythm => ({
  from: MONDAY,
  until: null,
  everyWeeks: 1,
  weekdays: ['MO', 'TH'],
  ...more,
});
const days = (wanted: Rhythm, to: IsoDate, from: IsoDate = wanted.from) =>
  daysOf(ruleOf(wanted), wanted.from, from, to);

describe('the days of a rhythm', () => {
  test('are the days asked for of every second week, to the last day and no further', () => {
    const wanted = rhythm({ everyWeeks: 2, until: isoDate('2026-12-21') });
    expect(ruleOf(wanted)).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20261221');
    expect(days(wanted, isoDate('2027-06-01'))).toEqual([
      '2026-11-23',
      '2026-11-26',
      '2026-12-07',
      '2026-12-10',
      '2026-12-21',
    ]);
  });

  test('stand still when the clocks change, and over the turn of a year with 53 weeks', () => {
    const spring = days(rhythm({ from: isoDate('2027-03-25'), weekdays: ['SU'] }), isoDate('2027-04-11'));
    expect(spring).toEqual(['2027-03-28', '2027-04-04', '2027-04-11']);
    const turn = rhythm({ from: isoDate('2026-12-21'), everyWeeks: 2, weekdays: ['MO'] });
    expect(days(turn, isoDate('2027-01-31'))).toEqual(['2026-12-21', '2027-01-04', '2027-01-18']);
  });

  test('count the weeks from the Monday of the first day, also when it begins on a Sunday', () => {
    const wanted = rhythm({ from: isoDate('2026-11-29'), everyWeeks: 2, weekdays: ['MO', 'SU'] });
    expect(days(wanted, isoDate('2026-12-20'))).toEqual(['2026-11-29', '2026-12-07', '2026-12-13']);
  });

  test('are the same as counted by hand, whatever the rhythm and the window', () => {
    const day = fc.integer({ min: 0, max: 1_500 }).map((number) => addDays(isoDate('2025-06-01'), number));
    const any = fc.record({
      from: day,
      until: fc.option(day),
      everyWeeks: fc.integer({ min: 1, max: 12 }),
      weekdays: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    });
    fc.assert(
      fc.property(any, day, fc.integer({ min: 0, max: 120 }), (wanted, first, length) => {
        const last = addDays(first, length);
        expect(days(wanted, last, first)).toEqual(byHand(wanted, first, last));
      }),
      { numRuns: 200 },
    );
  });

  test('are refused without a day, and with an end before the beginning', () => {
    expect(rhythmProblem(rhythm({ weekdays: [] }))).toBe('series-without-day');
    expect(rhythmProblem(rhythm({ until: isoDate('2026-11-22') }))).toBe('series-ends-before');
    expect(rhythmProblem(rhythm({ until: MONDAY }))).toBeNull();
  });
});

/** Day by day, without the library. */
function byHand(wanted: Rhythm, first: IsoDate, last: IsoDate): readonly IsoDate[] {
  const firstWeek = addDays(wanted.from, 1 - isoWeekday(wanted.from));
  const all = Array.from({ length: daysBetween(first, last) + 1 }, (_, index) => addDays(first, index));
  return all.filter((day) => {
    const weekday = weekdays[isoWeekday(day) - 1];
    const weeks = Math.floor(daysBetween(firstWeek, day) / 7);
    const isWithin = day >= wanted.from && (wanted.until === null || day <= wanted.until);
    return isWithin && weekday !== undefined && wanted.weekdays.includes(weekday) && weeks % wanted.everyWeeks === 0;
  });
}
