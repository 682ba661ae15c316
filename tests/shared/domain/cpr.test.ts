import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPersonNumber, maskPersonNumber, parsePersonNumber } from '../../../shared/domain/cpr.ts';
import { ok } from '../../../shared/result.ts';
import { always } from '../../helpers/properties.ts';

/** Ten digits of an invented person: day + 60. */
const REPLACEMENT = '6101700004';

describe('a CPR number', () => {
  test.each<[string, string]>([
    ['6101700004', 'plain'],
    ['610170-0004', 'with a dash'],
    ['610170 0004', 'with a space'],
    ['  610170-0004\n', 'with what came along when it was copied'],
  ])('is read as “%s” (%s)', (text) => {
    expect(parsePersonNumber(text)).toEqual(ok({ kind: 'replacement', digits: REPLACEMENT, birthDate: '1970-01-01' }));
  });

  test.each<[string, string, string]>([
    ['610101-0000', '1901-01-01', '0 to 3 are 1900 to 1999'],
    ['910399-3999', '1999-03-31', '0 to 3 are 1900 to 1999'],
    ['610100-4000', '2000-01-01', '4 is 2000 to 2036'],
    ['610136-4000', '2036-01-01', '4 is 2000 to 2036'],
    ['610137-4000', '1937-01-01', 'and 1937 to 1999'],
    ['610199-4000', '1999-01-01', 'and 1937 to 1999'],
    ['610136-9000', '2036-01-01', '9 as 4'],
    ['610137-9000', '1937-01-01', '9 as 4'],
    ['610100-5000', '2000-01-01', '5 to 8 are 2000 to 2057'],
    ['610157-8000', '2057-01-01', '5 to 8 are 2000 to 2057'],
    ['890200-4000', '2000-02-29', 'a leap day of a year that divides by 400'],
    ['890204-0000', '1904-02-29', 'a leap day'],
    ['890272-1000', '1972-02-29', 'a leap day'],
    ['910185-0000', '1985-01-31', 'the last day that there is'],
  ])('%s is born on %s: %s', (text, birthDate) => {
    expect(parsePersonNumber(text)).toMatchObject(ok({ kind: 'replacement', birthDate }));
  });

  test.each<[string, string]>([
    ['890200-0000', 'no leap day in 1900'],
    ['890273-0000', 'no leap day in 1973'],
    ['900202-4000', 'no 30 February'],
    ['910400-4000', 'no 31 April'],
    ['600170-0000', 'no day 60'],
    ['920170-0000', 'no day 92'],
    ['610070-0000', 'no month 0'],
    ['611370-0000', 'no month 13'],
    ['001370-0000', 'no day 0'],
    ['320170-0000', 'no day 32'],
    ['610158-5000', 'a year of the 19th century: nobody lives'],
    ['999999-9999', 'nines'],
    ['000000-0000', 'noughts'],
  ])('%s is no day: %s', (text) => {
    expect(parsePersonNumber(text)).toEqual({ ok: false, error: 'no-such-day' });
  });

  test.each<[string, string]>([
    ['nothing', ''],
    ['spaces', '   '],
    ['a dash', '-'],
    ['nine digits', '610170-000'],
    ['eleven digits', '610170-00045'],
    ['a dash elsewhere', '6-10170-0004'],
    ['two dashes', '610170--0004'],
    ['spaces everywhere', '61 01 70 00 04'],
    ['another dash', '610170–0004'],
    ['full-width digits', '６１０１７００００４'],
    ['Arabic digits', '٦١٠١٧٠٠٠٠٤'],
    ['letters for noughts', '610170-OOO4'],
    ['a letter', '610170-A004'],
    ['a dot', '610170.0004'],
    ['a sign', '-6101700004'],
    ['a number', '6.10170e9'],
    ['a number in another base', '0x16BB5E2A4'],
    ['a control character', '6101700004\u0000'],
    ['a space that nobody sees', '610170\u200b0004'],
    ['a picture', '🏠'],
    ['a statement', "'; drop table residents; --"],
    ['a tag', '<b>6101700004</b>'],
    ['10,000 digits', '6'.repeat(10_000)],
    ['10,000 spaces', `${' '.repeat(10_000)}6101700004`],
  ])('is nothing of the kind: %s', (_, text) => {
    expect(parsePersonNumber(text)).toEqual({ ok: false, error: 'not-ten-digits' });
  });

  test('is never refused by its control digit: every last digit of every day will do', () => {
    const two = (low: number, high: number) =>
      fc.integer({ min: low, max: high }).map((n) => String(n).padStart(2, '0'));
    const one = (low: number, high: number) => fc.integer({ min: low, max: high }).map(String);
    const digits = fc.tuple(two(61, 88), two(1, 12), two(0, 99), one(0, 3), two(0, 99), one(0, 9));
    always(digits, (parts) => expect(parsePersonNumber(parts.join('')).ok).toBe(true));
  });

  test('that is no replacement is read too', () => {
    expect(parsePersonNumber('010136-4000')).toMatchObject(ok({ kind: 'cpr', birthDate: '2036-01-01' }));
  });

  test('is shown without its last four, and whole to who has asked', () => {
    expect(maskPersonNumber('replacement', REPLACEMENT)).toBe('610170-••••');
    expect(maskPersonNumber('other', 'HK 4711')).toBe('••••');
    expect(formatPersonNumber('cpr', REPLACEMENT)).toBe('610170-0004');
    expect(formatPersonNumber('other', 'HK 4711')).toBe('HK 4711');
  });
});
