import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/dates.ts';
import {
  dateFromExcelSerial,
  dayWord,
  formatDate,
  formatDateLong,
  parseDate,
} from '../../../shared/domain/dates-da.ts';

describe('parseDate', () => {
  test.each([
    ['2026-02-01', '2026-02-01'],
    ['2026-2-1', '2026-02-01'],
    ['20260201', '2026-02-01'],
    ['2026-02-01 00:00:00', '2026-02-01'],
    ['2026-02-01T13:05', '2026-02-01'],
    ['2026-01-31T23:30:00.000Z', '2026-02-01'],
    ['2026-01-31T12:00:00Z', '2026-01-31'],
    ['1.2.26', '2026-02-01'],
    ['1.2.2026', '2026-02-01'],
    ['01.02.2026', '2026-02-01'],
    ['1. 2. 2026', '2026-02-01'],
    ['1/2-2026', '2026-02-01'],
    ['1/2-26', '2026-02-01'],
    ['1/2 2026', '2026-02-01'],
    ['01/02/2026', '2026-02-01'],
    ['01-02-2026', '2026-02-01'],
    ['1-2-26', '2026-02-01'],
    ['01-02-2026 14.05', '2026-02-01'],
    ['01.02.2026 kl. 14.05', '2026-02-01'],
    ['1. feb. 2026', '2026-02-01'],
    ['1. februar 2026', '2026-02-01'],
    ['1 Februar 2026', '2026-02-01'],
    ['1. FEB 26', '2026-02-01'],
    ['1-feb-2026', '2026-02-01'],
    ['d. 1. februar 2026', '2026-02-01'],
    ['den 1. februar 2026', '2026-02-01'],
    ['mandag den 1. februar 2027', '2027-02-01'],
    ['lørdag d. 1. maj 2027', '2027-05-01'],
    ['1. oktober 2026', '2026-10-01'],
    ['3 March 2026', '2026-03-03'],
    ['29.02.2028', '2028-02-29'],
    [' 31.12.49 ', '2049-12-31'],
    ['01.01.50', '1950-01-01'],
  ])('reads "%s" as %s', (text, date) => {
    expect(parseDate(text)).toEqual({ ok: true, value: date });
  });

  test.each([
    ['31.02.2026', 'no-such-day'],
    ['29.02.2026', 'no-such-day'],
    ['12/31/2026', 'no-such-day'],
    ['2026-13-01', 'no-such-day'],
    ['0.1.2026', 'no-such-day'],
    ['31. april 2026', 'no-such-day'],
    ['01.01.1899', 'out-of-range'],
    ['2200-01-01', 'out-of-range'],
    ['9999-12-31T00:00:00Z', 'out-of-range'],
    ['', 'not-a-date'],
    ['i morgen', 'not-a-date'],
    ['1. smar 2026', 'not-a-date'],
    ['februar 2026', 'not-a-date'],
    ['1.2', 'not-a-date'],
    ['1.2.026', 'not-a-date'],
    ['010226', 'not-a-date'],
    ['46054', 'not-a-date'],
    ['2026', 'not-a-date'],
    ['1.2.2026 ca.', 'not-a-date'],
    ['2026-99-99T99:99Z', 'not-a-date'],
  ])('refuses "%s" as %s', (text, problem) => {
    expect(parseDate(text)).toEqual({ ok: false, error: problem });
  });

  test('reads back every way that we write a date', () => {
    for (let date = isoDate('2026-01-01'); date < '2028-03-01'; date = addDays(date, 1)) {
      const written = [formatDate(date), formatDateLong(date), formatDateLong(date, 'en-GB'), date].map((text) =>
        parseDate(text),
      );
      expect(written).toEqual(Array.from({ length: 4 }, () => ({ ok: true, value: date })));
    }
  });
});

describe('dateFromExcelSerial', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [25_569, '1970-01-01'],
    [46_054, '2026-02-01'],
    [46_054.99, '2026-02-01'],
    [109_574, '2199-12-31'],
  ])('day %d of a Windows file is %s', (serial, date) => {
    expect(dateFromExcelSerial(serial)).toEqual({ ok: true, value: date });
  });

  test('counts old Mac files from 1904', () => {
    expect(dateFromExcelSerial(0, 1904)).toEqual({ ok: true, value: '1904-01-01' });
    expect(dateFromExcelSerial(46_054 - 1462, 1904)).toEqual({ ok: true, value: '2026-02-01' });
  });

  test('refuses the day that Excel invented, and days outside 1900 to 2199', () => {
    const refused = [
      dateFromExcelSerial(60),
      dateFromExcelSerial(0),
      dateFromExcelSerial(-1, 1904),
      dateFromExcelSerial(109_575),
      dateFromExcelSerial(Number.NaN),
    ];
    expect(refused.map((one) => (one.ok ? 'read' : one.error))).toEqual([
      'no-such-day',
      'out-of-range',
      'out-of-range',
      'out-of-range',
      'not-a-date',
    ]);
  });
});

test('dates are written in Danish, the long form also in English', () => {
  const date = isoDate('2026-11-03');
  expect([formatDate(date), formatDateLong(date), formatDateLong(date, 'en-GB')]).toEqual([
    '03.11.2026',
    '3. november 2026',
    '3 November 2026',
  ]);
});

test('yesterday, today and tomorrow have words, other days their date', () => {
  const today = isoDate('2026-12-31');
  const words = ['2026-12-29', '2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'].map((text) =>
    dayWord(isoDate(text), today),
  );
  expect(words).toEqual([
    { kind: 'date', date: '2026-12-29' },
    { kind: 'yesterday' },
    { kind: 'today' },
    { kind: 'tomorrow' },
    { kind: 'date', date: '2027-01-02' },
  ]);
});
