import { getISOWeek } from 'date-fns';
import { describe, expect, it } from 'vitest';
import { dateTyped, isoWeek, readPastedDate, toCalendarDate } from '../../../renderer/components/iso-date.ts';

describe('the ISO week', () => {
  it.each([
    ['2026-11-25', 48],
    ['2026-12-31', 53],
    ['2027-01-01', 53],
    ['2027-01-04', 1],
    ['2024-12-30', 1],
  ])('of %s is %i', (iso, week) => {
    const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
    expect(isoWeek(year, month, day)).toBe(week);
  });

  it('agrees with date-fns on every day of twelve years', () => {
    for (let day = new Date(2020, 0, 1); day.getFullYear() < 2032; day.setDate(day.getDate() + 1)) {
      expect(isoWeek(day.getFullYear(), day.getMonth() + 1, day.getDate())).toBe(getISOWeek(day));
    }
  });
});

describe('a date that is typed figure by figure', () => {
  it.each([
    [2, '2002-12-15'],
    [20, '2020-12-15'],
    [26, '2026-12-15'],
    [202, null],
    [2026, '2026-12-15'],
    [1899, null],
    [2200, null],
  ])('with the year %i is %s', (year, meant) => {
    expect(dateTyped({ year, month: 12, day: 15 })).toBe(meant);
  });

  it('is none on a day that there is not', () => {
    expect(dateTyped({ year: 2026, month: 2, day: 29 })).toBeNull();
  });
});

describe('a date field', () => {
  it('takes an ISO date', () => {
    expect(toCalendarDate('2026-11-25')?.toString()).toBe('2026-11-25');
  });

  it.each([null, undefined, '', '25.11.2026', '2026-02-30', 'i morgen'])('is empty for %s', (value) => {
    expect(toCalendarDate(value)).toBeNull();
  });
});

describe('a pasted date', () => {
  it.each(['25.11.2026', '25-11-2026', '25/11 2026', ' 25.11.2026\n', '2026-11-25'])('is read from %j', (text) => {
    expect(readPastedDate(text)).toBe('2026-11-25');
  });

  it.each(['31.02.2026', '25.11', '25.11.26', 'torsdag', ''])('is refused as %j', (text) => {
    expect(readPastedDate(text)).toBeNull();
  });
});
