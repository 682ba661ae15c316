import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as dates from '../../shared/dates.ts';
import { always } from '../helpers/properties.ts';

const {
  addDays,
  addMonths,
  compareDates,
  contains,
  dateFromParts,
  dayNumber,
  dayOfInstant,
  daysBetween,
  isoDate,
  nextDay,
  overlaps,
} = dates;
const day = isoDate;

describe('isIsoDate', () => {
  test.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2026-11-23'])('accepts %s', (text) => {
    expect([dates.isIsoDate(text), dates.parseIsoDate(text), isoDate(text)]).toEqual([true, text, text]);
  });

  test.each([
    '1899-12-31',
    '2200-01-01',
    '2026-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '23.11.2026',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '2026-11-23\n',
    '+2026-11-23',
    '２０２６-11-23',
    '',
  ])('refuses "%s"', (text) => {
    expect([dates.isIsoDate(text), dates.parseIsoDate(text)]).toEqual([false, null]);
    expect(() => isoDate(text)).toThrow(RangeError);
  });

  test('agrees with the calendar on every day of 300 years', () => {
    let date = day('1900-01-01');
    for (let days = 1; date < '2199-12-31'; days++) {
      const next = addDays(date, 1);
      expect([next > date, daysBetween(day('1900-01-01'), next), dates.isIsoDate(next)]).toEqual([true, days, true]);
      date = next;
    }
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(nextDay(date)).toBe(date);
    expect(nextDay(day('2026-12-31'))).toBe('2027-01-01');
  });
});

test('dateFromParts makes real dates only', () => {
  expect(dateFromParts(2026, 2, 28)).toBe('2026-02-28');
  expect([
    dateFromParts(2026, 2, 29),
    dateFromParts(1899, 1, 1),
    dateFromParts(2026, 1.5, 1),
    dateFromParts(Number.NaN, 1, 1),
  ]).toEqual([null, null, null, null]);
  expect(dates.partsOfDate(day('2026-02-08'))).toEqual({ year: 2026, month: 2, day: 8 });
});

test('days are counted over the clock changes of Danish summer time', () => {
  expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
  expect(addDays(day('2026-10-24'), 2)).toBe('2026-10-26');
  expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
  expect(daysBetween(day('2026-03-30'), day('2026-03-28'))).toBe(-2);
});

test('months end where the shorter month ends', () => {
  expect(addMonths(day('2026-01-31'), 1)).toBe('2026-02-28');
  expect(addMonths(day('2028-03-31'), -1)).toBe('2028-02-29');
  expect([dates.startOfMonth(day('2026-11-23')), dates.endOfMonth(day('2026-11-23'))]).toEqual([
    '2026-11-01',
    '2026-11-30',
  ]);
  expect(dates.endOfMonth(day('2028-02-01'))).toBe('2028-02-29');
});

test('dates are compared and the latest is found', () => {
  const [a, b] = [day('2026-01-31'), day('2026-02-01')];
  expect([compareDates(a, b), compareDates(b, a), compareDates(a, a)]).toEqual([-1, 1, 0]);
  expect([dates.latestOf(a, null, b), dates.latestOf(null), dates.latestOf()]).toEqual([b, null, null]);
});

describe('intervals include both ends', () => {
  const interval = (from: string, to: string | null) => ({ from: day(from), to: to === null ? null : day(to) });

  test.each([
    ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28', false],
    ['2026-01-01', '2026-01-31', '2026-01-31', '2026-02-28', true],
    ['2026-01-01', null, '2030-01-01', null, true],
    ['2026-01-01', null, '2025-01-01', '2025-12-31', false],
    ['2026-01-01', null, '2025-01-01', '2026-01-01', true],
    ['2026-01-05', '2026-01-06', '2026-01-01', '2026-01-31', true],
  ] as const)('%s–%s and %s–%s overlap: %s', (aFrom, aTo, bFrom, bTo, answer) => {
    const [a, b] = [interval(aFrom, aTo), interval(bFrom, bTo)];
    expect([overlaps(a, b), overlaps(b, a)]).toEqual([answer, answer]);
  });

  test('two intervals overlap exactly when a day lies in both', () => {
    const start = day('2026-01-01');
    const days = fc
      .record({ from: fc.integer({ min: 0, max: 20 }), length: fc.option(fc.integer({ min: 0, max: 6 }), { freq: 3 }) })
      .map(({ from, length }) => ({
        from: addDays(start, from),
        to: length === null ? null : addDays(start, from + length),
      }));
    const horizon = Array.from({ length: 40 }, (_, index) => addDays(start, index));
    always(
      fc.tuple(days, days),
      ([a, b]) => {
        expect(overlaps(a, b)).toBe(horizon.some((d) => contains(a, d) && contains(b, d)));
      },
      3000,
    );
  });
});

test('weeks are those of ISO 8601', () => {
  expect(dates.isoWeek(day('2026-12-31'))).toEqual({ year: 2026, week: 53 });
  expect(dates.isoWeek(day('2027-01-03'))).toEqual({ year: 2026, week: 53 });
  expect(dates.isoWeek(day('2027-01-04'))).toEqual({ year: 2027, week: 1 });
  expect([
    dates.isoWeekday(day('2026-11-23')),
    dates.isoWeekday(day('1905-01-01')),
    dates.isoWeekday(day('1970-01-01')),
  ]).toEqual([1, 7, 4]);
});

describe('dayOfInstant', () => {
  test.each([
    ['2026-06-30T21:59:59.999Z', '2026-06-30'],
    ['2026-06-30T22:00:00.000Z', '2026-07-01'],
    ['2026-12-31T22:59:59.999Z', '2026-12-31'],
    ['2026-12-31T23:00:00.000Z', '2027-01-01'],
  ])('%s is %s in Denmark', (instant, civil) => {
    expect(dayOfInstant(instant)).toBe(civil);
  });

  test('takes another time zone, and throws on what is no instant', () => {
    expect(dayOfInstant('2026-06-30T22:00:00.000Z', 'UTC')).toBe('2026-06-30');
    expect(() => dayOfInstant('i morgen')).toThrow(RangeError);
  });
});

test('a day has the number that the calendar of the machine gives it, on all of the days', () => {
  const wrong: string[] = [];
  for (let date = day('1900-01-01'); date < '2199-12-31'; date = nextDay(date))
    if (dayNumber(date) !== Date.parse(date) / 86_400_000) wrong.push(date);
  expect(wrong).toEqual([]);
  expect([dayNumber(day('1970-01-01')), dayNumber(day('2199-12-31'))]).toEqual([0, 84_005]);
});
