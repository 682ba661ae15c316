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

describe('endTenancy', () => {
  const today = isoDate('2026-11-23');
  const open = { ...days('2026-03-01', null), id: 'a' };
  const end = (
    tenancy: DayInterval,
    to: string,
    others: readonly DayInterval[] = [],
    retiredOn: string | null = null,
  ) => endTenancy({ retiredOn: retiredOn === null ? null : isoDate(retiredOn) }, tenancy, others, isoDate(to), today);

  test('sets the last day, and never before the first', () => {
    expect(end(open, '2026-03-01')).toEqual({ ok: true, value: { ...open, to: '2026-03-01' } });
    expect(end(open, '2026-02-28')).toEqual({ ok: false, error: { code: 'ends-before-start' } });
  });

  test('moves the last day, earlier or later, until it has passed', () => {
    expect(end(days('2026-03-01', '2026-11-23'), '2026-12-31').ok).toBe(true);
    expect(end(days('2026-03-01', '2026-12-31'), '2026-11-30').ok).toBe(true);
    expect(end(days('2026-03-01', '2026-11-22'), '2026-12-31')).toEqual({
      ok: false,
      error: { code: 'already-ended' },
    });
  });

  test('moves it into no other tenancy, nor past the days of the unit', () => {
    const next = days('2027-01-01', null);
    expect(end(days('2026-03-01', '2026-11-30'), '2026-12-31', [next]).ok).toBe(true);
    expect(end(days('2026-03-01', '2026-11-30'), '2027-01-01', [next])).toEqual({
      ok: false,
      error: { code: 'unit-taken', by: next },
    });
    expect(end(open, '2026-12-31', [], '2027-01-01').ok).toBe(true);
    expect(end(open, '2027-01-01', [], '2027-01-01')).toEqual({
      ok: false,
      error: { code: 'unit-retired', retiredOn: '2027-01-01' },
    });
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
