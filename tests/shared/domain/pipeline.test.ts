import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import { buildingState, idleCapacity } from '../../../shared/domain/buildings.ts';
import { checkPlan, comingYear, daysLate, inYearOrder } from '../../../shared/domain/pipeline.ts';

const today = isoDate('2026-11-23');
const day = (text: string | null) => (text === null ? null : isoDate(text));

describe('a plan', () => {
  test.each([
    ['2026-11-22', 1, 'late'],
    ['2026-11-23', 0, 2026],
    ['2027-06-01', 0, 2027],
    [null, 0, 'undated'],
  ] as const)('expected on %s is %i days late and stands under %s', (expectedOn, late, year) => {
    expect([daysLate(day(expectedOn), today), comingYear(day(expectedOn), today)]).toEqual([late, year]);
  });

  test('stands after the late ones, in the order of the years, and before those without a day', () => {
    expect((['undated', 2028, 'late', 2027] as const).toSorted(inYearOrder)).toEqual(['late', 2027, 2028, 'undated']);
  });

  test('for shielded homes has no place; any other may have one', () => {
    expect(checkPlan({ shielded: false, estateId: 'e', place: 'x' })).toMatchObject({ ok: true });
    expect(checkPlan({ shielded: true, estateId: null, place: null })).toMatchObject({ ok: true });
    expect(checkPlan({ shielded: true, estateId: 'e', place: null })).toMatchObject({ error: { where: 'estateId' } });
    expect(checkPlan({ shielded: true, estateId: null, place: 'x' })).toMatchObject({ error: { where: 'place' } });
  });
});

describe('a municipal building', () => {
  const building = (
    possibleHomes: number | null,
    idleFrom: string | null,
    idleUntil: string | null = null,
    temporaryUntil: string | null = null,
  ) => ({ possibleHomes, idleFrom: day(idleFrom), idleUntil: day(idleUntil), temporaryUntil: day(temporaryUntil) });

  test.each([
    ['idle', building(6, '2026-11-23')],
    ['idle', building(6, '2026-01-01', '2026-11-23')],
    ['idle', building(6, '2026-01-01', null, '2026-11-22')],
    ['temporary', building(6, '2026-01-01', null, '2026-11-23')],
    ['later', building(6, '2026-11-24')],
    ['used', building(6, '2026-01-01', '2026-11-22')],
    ['used', building(0, '2026-01-01')],
    ['used', building(null, '2026-01-01')],
    ['used', building(6, null)],
  ] as const)('is %s', (state, facts) => {
    expect(buildingState(facts, today)).toBe(state);
  });

  test('counts its room today apart from its room later', () => {
    const all = [building(6, '2026-01-01'), building(3, '2027-01-01'), building(2, '2026-01-01', null, '2027-01-01')];
    expect(idleCapacity([...all, building(9, null)], today)).toEqual({ now: 6, later: 5 });
  });
});
