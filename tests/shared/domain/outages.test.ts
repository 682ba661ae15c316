import { describe, expect, test } from 'vitest';
import { type DayInterval, isoDate } from '../../../shared/dates.ts';
import { endOutage, repairLateness, startOutage } from '../../../shared/domain/outages.ts';

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

test('a repair without an end is late from the day after its warning days have passed', () => {
  expect(repairLateness(days('2026-11-08', null), 14, today)).toEqual({ due: '2026-11-22', daysLate: 1 });
  expect(repairLateness(days('2026-11-09', null), 14, today)).toBeNull();
  expect(repairLateness(days('2026-11-22', null), 0, today)).toEqual({ due: '2026-11-22', daysLate: 1 });
});

test('a repair with an end is never late: it is planned, or over', () => {
  expect(repairLateness(days('2026-01-01', '2027-01-01'), 14, today)).toBeNull();
  expect(repairLateness(days('2026-01-01', '2026-02-01'), 14, today)).toBeNull();
});
