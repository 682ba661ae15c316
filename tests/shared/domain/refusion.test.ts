import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import { phaseOn, phasesFrom } from '../../../shared/domain/cti.ts';
import { FIRST_REFUSION, housingFirstAdvice, ruleOn, shelterYear } from '../../../shared/domain/refusion.ts';

const TODAY = isoDate('2026-11-23');
const stay = (from: string, to: string | null) => ({ from: isoDate(from), to: to === null ? null : isoDate(to) });

describe('the days of a running year in § 110', () => {
  test('are counted from the first day of the first stay, over every stay in it', () => {
    const stays = [stay('2026-03-01', '2026-03-10'), stay('2026-10-01', '2026-10-05')];
    expect(shelterYear(stays, TODAY)).toEqual({ began: '2026-03-01', used: 15 });
  });

  test('begin anew a year after, also in the middle of a stay', () => {
    const long = [stay('2025-11-01', null)];
    expect(shelterYear(long, TODAY)).toEqual({ began: '2026-11-01', used: 23 });
    expect(shelterYear([stay('2025-01-01', '2025-01-31')], TODAY)).toBeNull();
  });

  test('go by the line of the table that holds on the day', () => {
    expect(ruleOn(FIRST_REFUSION, 'shelter-days', isoDate('2026-03-31'))?.number).toBe(120);
    expect(ruleOn(FIRST_REFUSION, 'shelter-days', isoDate('2026-04-01'))?.number).toBe(90);
    expect(ruleOn(FIRST_REFUSION, 'housing-first-months', isoDate('2020-01-01'))).toBeNull();
  });
});

describe('§ 85 a', () => {
  const advice = (decided: string | null, ...stays: ReturnType<typeof stay>[]) =>
    housingFirstAdvice(stays, decided === null ? null : isoDate(decided), 24, TODAY);

  test.each<[string, ReturnType<typeof advice>, string, string | null]>([
    ['without a stay', advice('2026-01-01'), 'no-stay', null],
    ['without a decision', advice(null, stay('2026-01-01', null)), 'no-decision', null],
    ['decided while staying', advice('2026-02-01', stay('2026-01-01', null)), 'staying', null],
    ['decided before the discharge', advice('2026-02-01', stay('2026-01-01', '2026-05-01')), 'in-time', '2028-05-01'],
    ['decided on the day of it', advice('2026-05-01', stay('2026-01-01', '2026-05-01')), 'too-late', null],
    ['of two years ago', advice('2024-01-15', stay('2024-01-01', '2024-02-01')), 'over', '2026-02-01'],
    [
      'with a stay after it',
      advice('2026-02-01', stay('2026-01-01', '2026-03-01'), stay('2026-06-01', '2026-07-01')),
      'in-time',
      '2028-03-01',
    ],
  ])('%s is %o', (_, found, state, until) => {
    expect(found).toEqual({ state, until });
  });
});

test('the phases of CTI follow each other, three months each', () => {
  const phases = phasesFrom('phase-1', isoDate('2026-11-01'));
  expect(phases).toEqual([
    { phase: 'phase-1', from: '2026-11-01', to: '2027-01-31' },
    { phase: 'phase-2', from: '2027-02-01', to: '2027-04-30' },
    { phase: 'phase-3', from: '2027-05-01', to: '2027-07-31' },
  ]);
  expect(phaseOn(phases, TODAY)).toBe('phase-1');
  expect(phaseOn(phases, isoDate('2026-10-31'))).toBeNull();
});
