import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatMoney,
  formatNumber,
  moneyFromNumber,
  parseDecimal,
  parseMoney,
} from '../../../shared/domain/numbers-da.ts';
import { always } from '../../helpers/properties.ts';

describe('parseDecimal', () => {
  test.each([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['3.250,50', 3250.5],
    ['3250,5', 3250.5],
    ['3250.5', 3250.5],
    ['3.250', 3250],
    ['1.234.567', 1_234_567],
    ['1.234.567,89', 1_234_567.89],
    ['65,250', 65.25],
    ['65.25', 65.25],
    ['0.125', 0.125],
    ['0,125', 0.125],
    [',5', 0.5],
    ['3.2500', 3.25],
    ['3 250', 3250],
    ['3\u00a0250,5', 3250.5],
    ['3\u202f250', 3250],
    ['1 234 567,5', 1_234_567.5],
    ['3,250.50', 3250.5],
    ['1,234,567', 1_234_567],
    ['-7,5', -7.5],
    ['−7,5', -7.5],
    ['- 7', -7],
    [' 12 ', 12],
  ])('reads "%s" as %d', (text, value) => {
    expect(parseDecimal(text)).toEqual({ ok: true, value });
  });

  test.each([
    '',
    ' ',
    '-',
    ',',
    '.',
    '1.23.456',
    '1,2,3',
    '1.234,567,8',
    '12 34',
    '1 2345',
    '1e3',
    '0x10',
    'Infinity',
    'NaN',
    '12a',
    '65 m2',
    '5,',
    '5.',
    '--5',
    '+5',
    '٣',
  ])('refuses "%s"', (text) => {
    expect(parseDecimal(text)).toEqual({ ok: false, error: 'not-a-number' });
  });

  test('refuses what is too large to be exact', () => {
    expect(parseDecimal('99999999999999999999')).toEqual({ ok: false, error: 'out-of-range' });
  });
});

describe('parseMoney', () => {
  test.each([
    ['3.250,50', 325_050],
    ['3250.5', 325_050],
    ['kr. 3.250,-', 325_000],
    ['Kr 3.250,--', 325_000],
    ['3.250,– kr.', 325_000],
    ['3 250', 325_000],
    ['2.875 kr./md.', 287_500],
    ['2.875 kr. pr. måned', 287_500],
    ['2875 mdl.', 287_500],
    ['DKK 3250', 325_000],
    ['3250 DKK', 325_000],
    ['0,10', 10],
    ['19,99', 1999],
    ['-250,00', -25_000],
    ['0', 0],
    ['3,25', 325],
    ['3250,505', 325_051],
    ['12.345.678,90', 1_234_567_890],
  ])('reads "%s" as %d øre', (text, ore) => {
    expect(parseMoney(text)).toEqual({ ok: true, value: ore });
  });

  test.each([
    ['3,250', 'ambiguous'],
    ['-12,500', 'ambiguous'],
    ['', 'not-a-number'],
    ['kr.', 'not-a-number'],
    ['gratis', 'not-a-number'],
    ['3.250 EUR', 'not-a-number'],
    ['2.875 kr./uge', 'not-a-number'],
    ['1.000.000.001', 'out-of-range'],
  ])('refuses "%s" as %s', (text, problem) => {
    expect(parseMoney(text)).toEqual({ ok: false, error: problem });
  });
});

test('kroner of a spreadsheet become øre without the faults of binary fractions', () => {
  const read = [3250.5, 19.99, 1.005, 0.1 + 0.2, -2.675, 3333.333_333, -0.001].map((kroner) => moneyFromNumber(kroner));
  expect(read.map((one) => (one.ok ? one.value : null))).toEqual([325_050, 1999, 101, 30, -268, 333_333, 0]);
  expect([moneyFromNumber(Number.NaN), moneyFromNumber(Number.POSITIVE_INFINITY), moneyFromNumber(1e12)]).toEqual([
    { ok: false, error: 'not-a-number' },
    { ok: false, error: 'not-a-number' },
    { ok: false, error: 'out-of-range' },
  ]);
});

test('numbers and amounts are written with Danish separators and a real minus', () => {
  expect([
    formatMoney(287_500),
    formatMoney(287_550),
    formatMoney(5),
    formatMoney(-25_000),
    formatMoney(123_456_789),
  ]).toEqual(['2.875', '2.875,50', '0,05', '−250', '1.234.567,89']);
  expect([formatNumber(1234.5), formatNumber(23.456, 1), formatNumber(-0.001), formatNumber(-3)]).toEqual([
    '1.234,5',
    '23,5',
    '0',
    '−3',
  ]);
});

test('every amount that is written is read back', () => {
  always(
    fc.integer({ min: -10_000_000, max: 10_000_000 }),
    (ore) => {
      expect(parseMoney(formatMoney(ore))).toEqual({ ok: true, value: ore });
    },
    5000,
  );
});
