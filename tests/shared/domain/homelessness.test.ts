import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DayInterval } from '../../../shared/dates.ts';
import { addDays, daysBetween, isoDate } from '../../../shared/dates.ts';
import {
  FIRST_HOMELESSNESS_TERMS,
  homelessnessClock,
  homelessnessStep,
  housingSituations,
  placeTonight,
  termsRise,
} from '../../../shared/domain/homelessness.ts';
import { always } from '../../helpers/properties.ts';

const today = isoDate('2026-11-23');
const days = (from: string, to: string | null): DayInterval => ({
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

test('there are nine situations', () => {
  expect(housingSituations).toHaveLength(9);
});

describe('the clock', () => {
  test.each<[string, readonly DayInterval[], string | null, number, number]>([
    ['nothing', [], null, 0, 0],
    ['since today', [days('2026-11-23', null)], '2026-11-23', 1, 1],
    ['that ended yesterday', [days('2026-11-20', '2026-11-22')], null, 0, 3],
    ['that ends today', [days('2026-11-20', '2026-11-23')], '2026-11-20', 4, 4],
    ['that ends later', [days('2026-11-20', '2026-12-31')], '2026-11-20', 4, 4],
    ['to come', [days('2026-11-24', null)], null, 0, 0],
    ['one after another', [days('2026-11-22', null), days('2026-11-20', '2026-11-21')], '2026-11-20', 4, 4],
    ['a day between', [days('2026-11-22', null), days('2026-11-18', '2026-11-20')], '2026-11-22', 2, 5],
    ['one within another', [days('2026-11-01', null), days('2026-11-05', '2026-11-10')], '2026-11-01', 23, 23],
    ['the same twice', [days('2026-11-22', null), days('2026-11-22', null)], '2026-11-22', 2, 2],
    ['over a leap day', [days('2028-02-28', '2028-03-01')], null, 0, 0],
    ['that never held', [days('2026-11-20', '2026-11-19')], null, 0, 0],
  ])('of %s', (_, situations, since, thisTime, inAll) => {
    expect(homelessnessClock(situations, today)).toEqual({ since, daysThisTime: thisTime, daysInAll: inAll });
  });

  test('counts each day once, whatever order they are written in, as counting day by day does', () => {
    const situation = fc
      .record({ ago: fc.integer({ min: -5, max: 60 }), days: fc.option(fc.integer({ min: -1, max: 20 }), { freq: 3 }) })
      .map(({ ago, days }): DayInterval => {
        const from = addDays(today, -ago);
        return { from, to: days === null ? null : addDays(from, days) };
      });
    always(
      fc.array(situation, { maxLength: 6 }),
      (situations) => {
        const isOn = (back: number): boolean => {
          const day = addDays(today, -back);
          return situations.some(({ from, to }) => from <= day && (to === null || to >= day));
        };
        const daysInAll = Array.from({ length: 90 }, (_, back) => back).filter(isOn).length;
        let run = 0;
        while (isOn(run)) run += 1;
        const since = run === 0 ? null : addDays(today, 1 - run);
        expect(homelessnessClock(situations, today)).toEqual({ since, daysThisTime: run, daysInAll });
        if (since !== null) expect(daysBetween(since, today) + 1).toBe(run);
      },
      300,
    );
  });
});

test.each([
  [0, 'none'],
  [1, 'new'],
  [29, 'new'],
  [30, 'look'],
  [89, 'look'],
  [90, 'act'],
  [364, 'act'],
  [365, 'long'],
])('%i days are %s', (thisTime, step) => {
  expect(homelessnessStep(thisTime, FIRST_HOMELESSNESS_TERMS)).toBe(step);
});

test('the thresholds rise', () => {
  expect(termsRise(FIRST_HOMELESSNESS_TERMS)).toBe(true);
  expect(termsRise({ look: 30, act: 30, long: 365 })).toBe(false);
  expect(termsRise({ look: 30, act: 90, long: 90 })).toBe(false);
});

test('where somebody sleeps tonight: as was said of today, else at home, else nobody knows', () => {
  const sofa = { situation: 'sofa' as const, ...days('2026-11-01', null) };
  const street = { situation: 'street' as const, ...days('2026-11-20', '2026-11-23') };
  const over = { situation: 'hotel' as const, ...days('2026-11-01', '2026-11-22') };
  expect(placeTonight([sofa, street, over], false, today)).toBe('street');
  expect(placeTonight([sofa], true, today)).toBe('sofa');
  expect(placeTonight([over], true, today)).toBe('home');
  expect(placeTonight([over], false, today)).toBe('unknown');
});
