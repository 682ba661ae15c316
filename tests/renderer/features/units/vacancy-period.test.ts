import { describe, expect, it } from 'vitest';
import { axisSteps, periodOf } from '../../../../renderer/features/units/vacancy-period.ts';
import { byYear, monthName, monthText, monthTick } from '../../../../renderer/features/units/vacancy-words.ts';
import { ruleSentences } from '../../../../renderer/lib/vacancy-rule-words.ts';
import { FIRST_VACANCY_TERMS } from '../../../../shared/domain/vacancy-rule.ts';
import { danish, format, today } from './a-home.ts';

const month = (name: string, emptyDays: number) => ({
  month: name,
  emptyDays,
  outDays: 1,
  paidDays: 2,
  unpricedDays: 0,
  costOre: 12_345,
  homes: emptyDays,
});

describe('a period', () => {
  it.each([
    ['thisYear', '2026-01-01', '2026-11-25'],
    ['lastYear', '2025-01-01', '2025-12-31'],
    ['months12', '2025-12-01', '2026-11-25'],
    ['months24', '2024-12-01', '2026-11-25'],
    ['months36', '2023-12-01', '2026-11-25'],
  ] as const)('of %s begins and ends where people mean it', (choice, from, to) => {
    expect(periodOf(choice, today)).toEqual({ from, to });
  });

  it('is summed by year, with the homes of the last month', () => {
    const years = byYear([month('2025-11', 3), month('2025-12', 4), month('2026-01', 5)]);
    expect(years.map(({ year, months, sum }) => [year, months.length, sum.emptyDays, sum.outDays, sum.homes])).toEqual([
      ['2025', 2, 7, 2, 4],
      ['2026', 1, 5, 1, 5],
    ]);
  });
});

describe('the axis', () => {
  it.each([
    [0, [0, 1]],
    [3, [0, 1, 2, 3]],
    [53, [0, 20, 40, 60]],
    [4, [0, 1, 2, 3, 4]],
    [21_450, [0, 10_000, 20_000, 30_000]],
  ])('reaches %d in round steps', (most, steps) => {
    expect(axisSteps(most)).toEqual(steps);
  });
});

describe('a month', () => {
  it('is said with its value, in whole kroner', () => {
    expect(monthText(month('2026-10', 1), 'emptyDays', danish, 'da', format)).toBe('oktober 2026: 1 tom dag');
    expect(monthText(month('2026-10', 9), 'cost', danish, 'da', format)).toBe('oktober 2026: 123 kr.');
    expect([monthName('2026-01', 'en'), monthTick('2026-10', 'da')]).toEqual(['January 2026', 'okt']);
  });
});

it('the rule is told in sentences, and says the law', () => {
  expect(ruleSentences(FIRST_VACANCY_TERMS, danish)).toEqual([
    'Kommunen betaler alle steder for: udslusningsbolig.',
    'Udslusningsboliger betales efter almenboligloven § 63.',
    'Der betales ikke for: midlertidigt botilbud (§ 107), krisecenter (§ 109), forsorgshjem (§ 110).',
    'I afdelinger med aftale om tomgang betaler kommunen for: alle andre typer.',
    'Der tælles fra den første tomme dag.',
    'Dage ude af drift tæller ikke med i betalingen.',
  ]);
  const own = { ...FIRST_VACANCY_TERMS, freeDays: 14, countsOutages: true };
  expect(ruleSentences(own, danish).slice(-2)).toEqual([
    'De første 14 tomme dage koster ikke noget.',
    'Dage ude af drift tæller med i betalingen.',
  ]);
});
