import { describe, expect, test } from 'vitest';
import { type DayInterval, isoDate } from '../../../shared/dates.ts';
import { currentOrNext, endTenancy, shownNames, startTenancy } from '../../../shared/domain/tenancies.ts';

const days = (from: string, to: string | null): DayInterval => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});
const always = { plannedFrom: null, retiredOn: null };

describe('startTenancy', () => {
  const earlier = days('2026-01-01', '2026-06-30');

  test('allows the day after another has ended, and refuses its last day, saying which tenancy is in the way', () => {
    expect(startTenancy(always, [earlier], days('2026-07-01', null))).toEqual({
      ok: true,
      value: days('2026-07-01', null),
    });
    expect(startTenancy(always, [earlier], days('2026-06-30', null))).toEqual({
      ok: false,
      error: { code: 'unit-taken', by: earlier },
    });
  });

  test('allows what ends before another begins, and refuses what has no end', () => {
    const coming = days('2027-01-01', null);
    expect(startTenancy(always, [earlier, coming], days('2026-07-01', '2026-12-31')).ok).toBe(true);
    expect(startTenancy(always, [earlier, coming], days('2026-07-01', null))).toEqual({
      ok: false,
      error: { code: 'unit-taken', by: coming },
    });
  });

  test('lies within the days of the unit', () => {
    const unit = { plannedFrom: isoDate('2026-03-01'), retiredOn: isoDate('2027-01-01') };
    expect(startTenancy(unit, [], days('2026-03-01', '2026-12-31')).ok).toBe(true);
    expect(startTenancy(unit, [], days('2026-02-28', '2026-12-31'))).toEqual({
      ok: false,
      error: { code: 'unit-not-ready', plannedFrom: '2026-03-01' },
    });
    expect(startTenancy(unit, [], days('2026-03-01', '2027-01-01'))).toEqual({
      ok: false,
      error: { code: 'unit-retired', retiredOn: '2027-01-01' },
    });
    expect(startTenancy(unit, [], days('2026-03-01', null))).toEqual({
      ok: false,
      error: { code: 'unit-retired', retiredOn: '2027-01-01' },
    });
  });

  test('may last one day, and not less', () => {
    expect(startTenancy(always, [], days('2026-03-01', '2026-03-01')).ok).toBe(true);
    expect(startTenancy(always, [], days('2026-03-01', '2026-02-28'))).toEqual({
      ok: false,
      error: { code: 'ends-before-start' },
    });
  });
});

test('a tenancy ends once, and never before it began', () => {
  const open = { ...days('2026-03-01', null), id: 'a' };
  expect(endTenancy(open, isoDate('2026-03-01'))).toEqual({ ok: true, value: { ...open, to: '2026-03-01' } });
  expect(endTenancy(open, isoDate('2026-02-28'))).toEqual({ ok: false, error: 'ends-before-start' });
  expect(endTenancy(days('2026-03-01', '2026-12-31'), isoDate('2026-11-30'))).toEqual({
    ok: false,
    error: 'already-ended',
  });
});

test('those who live there come before those who move in next, and they before later ones', () => {
  const [past, now, next, later] = [
    days('2025-01-01', '2025-12-31'),
    days('2026-01-01', '2026-06-30'),
    days('2026-09-01', '2026-09-30'),
    days('2027-01-01', null),
  ] as const;
  const all = [later, past, next, now];
  expect(currentOrNext(all, isoDate('2026-06-30'))).toBe(now);
  expect(currentOrNext(all, isoDate('2026-07-01'))).toBe(next);
  expect(currentOrNext(all, isoDate('2026-10-01'))).toBe(later);
  expect(currentOrNext([past], isoDate('2026-10-01'))).toBeNull();
});

test('names stand in the order of their keys, and protected persons after them, wherever they were', () => {
  const hidden = { name: null, nameSort: null };
  const named = (name: string, nameSort: string) => ({ name, nameSort });
  expect(shownNames([hidden, named('Åse', '}se'), named('Bo', 'bo'), hidden, named('Ane', 'ane')])).toEqual([
    'Ane',
    'Bo',
    'Åse',
    null,
    null,
  ]);
  expect(shownNames([])).toEqual([]);
});
