import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import type { ListFrequency, Schedule } from '../../../shared/domain/agreements.ts';
import { dueDays, dueState, listsByYear, nextDue, settledBy } from '../../../shared/domain/agreements.ts';

const day = isoDate;
const schedule = (frequency: ListFrequency, firstDue: string): Schedule => ({ frequency, firstDue: day(firstDue) });

describe('the days on which a list is due', () => {
  it.each([
    ['weekly', '2026-11-02', ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']],
    ['monthly', '2026-08-31', ['2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30']],
    ['quarterly', '2026-04-01', ['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']],
    ['half-yearly', '2026-01-15', ['2026-01-15', '2026-07-15', '2027-01-15']],
    ['yearly', '2024-02-29', ['2024-02-29', '2025-02-28', '2026-02-28', '2027-02-28']],
    ['once', '2026-05-01', ['2026-05-01']],
  ] as const)('come %s from %s on', (frequency, first, days) => {
    expect(dueDays(schedule(frequency, first), null, day('2026-11-23'))).toEqual(days);
  });

  it('go on after the last that is settled', () => {
    const monthly = schedule('monthly', '2026-08-31');

    expect(nextDue(monthly, day('2026-09-30'), day('2026-11-23'))).toBe('2026-10-31');
    expect(nextDue(monthly, day('2026-12-31'), day('2026-11-23'))).toBe('2027-01-31');
    expect(nextDue(schedule('once', '2026-05-01'), day('2026-05-01'), day('2026-11-23'))).toBeNull();
  });

  it.each([
    ['2026-11-20', 'overdue'],
    ['2026-11-23', 'due-today'],
    ['2026-11-26', 'soon'],
    ['2026-11-27', 'later'],
    [null, 'met'],
  ] as const)('stand on 23 November, when due %s, as %s', (due, state) => {
    expect(dueState(due === null ? null : day(due), day('2026-11-23'))).toBe(state);
  });
});

describe('a list that leaves', () => {
  const weekly = schedule('weekly', '2026-11-02');
  const since = day('2026-10-26');

  it('meets the day that passed last, and those before it went without', () => {
    expect(settledBy(weekly, day('2026-11-02'), since, day('2026-11-23'))).toEqual({
      meets: '2026-11-23',
      missed: ['2026-11-09', '2026-11-16'],
    });
    expect(settledBy(weekly, day('2026-11-16'), since, day('2026-11-25'))).toEqual({ meets: '2026-11-23', missed: [] });
  });

  it('meets the next day when half of the time to it has gone, and else none', () => {
    expect(settledBy(weekly, day('2026-11-23'), since, day('2026-11-27'))).toEqual({ meets: '2026-11-30', missed: [] });
    expect(settledBy(weekly, day('2026-11-23'), since, day('2026-11-26'))).toEqual({ meets: null, missed: [] });
    expect(settledBy(schedule('once', '2026-05-01'), day('2026-05-01'), since, day('2026-11-26')).meets).toBeNull();
  });

  it('counts for its year as in time, late or missing', () => {
    const record = (due: string, sentOn: string | null) => ({
      due: day(due),
      sentOn: sentOn === null ? null : day(sentOn),
    });

    expect(
      listsByYear([
        record('2025-12-31', '2026-01-02'),
        record('2026-01-31', '2026-01-31'),
        record('2026-02-28', '2026-02-20'),
        record('2026-03-31', null),
      ]),
    ).toEqual([
      { year: 2026, onTime: 2, late: 0, missing: 1 },
      { year: 2025, onTime: 0, late: 1, missing: 0 },
    ]);
  });
});
