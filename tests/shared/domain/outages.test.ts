import { describe, expect, test } from 'vitest';
import { type DayInterval, isoDate } from '../../../shared/dates.ts';
import {
  endOutage,
  isFollowUpDue,
  repairLateness,
  repairProblem,
  startOutage,
} from '../../../shared/domain/outages.ts';

const today = isoDate('2026-11-23');
const days = (from: string, to: string | null): DayInterval => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

describe('an out-of-service period', () => {
  const earlier = days('2026-10-01', '2026-10-31');

  test('begins when no other holds one of its days', () => {
    expect(startOutage([earlier], days('2026-11-01', null)).ok).toBe(true);
    expect(startOutage([earlier], days('2026-10-31', null))).toEqual({
      ok: false,
      error: { code: 'outage-overlaps', by: earlier },
    });
    expect(startOutage([], days('2026-11-02', '2026-11-01'))).toEqual({
      ok: false,
      error: { code: 'ends-before-start' },
    });
  });

  test('gets a last day, which can be moved until it has passed', () => {
    const open = days('2026-11-01', null);
    expect(endOutage(open, [], isoDate('2026-12-05'), today)).toEqual({
      ok: true,
      value: days('2026-11-01', '2026-12-05'),
    });
    expect(endOutage(days('2026-11-01', '2026-12-05'), [], isoDate('2026-11-20'), today).ok).toBe(true);
    expect(endOutage(days('2026-11-01', today), [], isoDate('2026-11-20'), today).ok).toBe(true);
    expect(endOutage(days('2026-11-01', '2026-11-22'), [], today, today)).toEqual({
      ok: false,
      error: { code: 'already-ended' },
    });
    expect(endOutage(open, [], isoDate('2026-10-31'), today)).toEqual({
      ok: false,
      error: { code: 'ends-before-start' },
    });
  });

  test('is not made to reach into the next one', () => {
    const next = days('2026-12-10', null);
    expect(endOutage(days('2026-11-01', '2026-11-30'), [next], isoDate('2026-12-09'), today).ok).toBe(true);
    expect(endOutage(days('2026-11-01', '2026-11-30'), [next], isoDate('2026-12-10'), today)).toEqual({
      ok: false,
      error: { code: 'outage-overlaps', by: next },
    });
  });
});

describe('a repair', () => {
  const repair = (from: string, to: string | null, dueOn: string | null = null) => ({
    ...days(from, to),
    dueOn: dueOn === null ? null : isoDate(dueOn),
  });

  test('without an end is late from the day after its warning days have passed', () => {
    expect(repairLateness(repair('2026-11-08', null), 14, today)).toEqual({ due: '2026-11-22', daysLate: 1 });
    expect(repairLateness(repair('2026-11-09', null), 14, today)).toBeNull();
    expect(repairLateness(repair('2026-11-22', null), 0, today)).toEqual({ due: '2026-11-22', daysLate: 1 });
  });

  test('is late by the day that it was promised for, when there is one', () => {
    expect(repairLateness(repair('2026-11-20', null, '2026-11-21'), 14, today)).toEqual({
      due: '2026-11-21',
      daysLate: 2,
    });
    expect(repairLateness(repair('2026-01-01', null, '2026-11-23'), 14, today)).toBeNull();
  });

  test('with an end is never late: it is planned, or over', () => {
    expect(repairLateness(repair('2026-01-01', '2027-01-01'), 14, today)).toBeNull();
    expect(repairLateness(repair('2026-01-01', '2026-02-01', '2026-01-15'), 14, today)).toBeNull();
  });

  test('is to be asked about from the day that was agreed until it is over', () => {
    const asked = (to: string | null, on: string | null) =>
      isFollowUpDue({ ...repair('2026-11-01', to), followUpOn: on === null ? null : isoDate(on) }, today);
    expect([asked(null, '2026-11-23'), asked(null, '2026-11-01'), asked('2026-11-23', '2026-11-20')]).toEqual([
      true,
      true,
      true,
    ]);
    expect([asked(null, '2026-11-24'), asked(null, null), asked('2026-11-22', '2026-11-20')]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('has days in an order that can be, and nothing noted before it happened', () => {
    const nothing = { from: isoDate('2026-11-10'), dueOn: null, reportedOn: null, orderedOn: null };
    const problem = (field: 'dueOn' | 'reportedOn' | 'orderedOn', day: string, more = {}) =>
      repairProblem({ ...nothing, ...more, [field]: isoDate(day) }, today);
    expect(repairProblem(nothing, today)).toBeNull();
    expect(problem('dueOn', '2026-11-10')).toBeNull();
    expect(problem('dueOn', '2026-11-09')).toEqual({ field: 'dueOn', code: 'due-before-start' });
    expect(problem('reportedOn', '2026-11-24')).toEqual({ field: 'reportedOn', code: 'noted-in-future' });
    expect(problem('orderedOn', '2026-11-24')).toEqual({ field: 'orderedOn', code: 'noted-in-future' });
    expect(problem('orderedOn', '2026-11-08', { reportedOn: isoDate('2026-11-09') })).toEqual({
      field: 'orderedOn',
      code: 'ordered-before-reported',
    });
  });
});
