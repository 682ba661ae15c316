import { expect, test } from 'vitest';
import { addDays, isoDate } from '../../../shared/dates.ts';
import { checkDays, checkEnd, checkMember, holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { err, ok } from '../../../shared/result.ts';

const today = isoDate('2026-11-23');

test('what is written down has happened, and ends no earlier than it began', () => {
  expect(checkDays(today, null, today)).toEqual(ok());
  expect(checkDays(today, today, today)).toEqual(ok());
  expect(checkDays(addDays(today, 1), null, today)).toEqual(err('noted-in-future'));
  expect(checkDays(today, addDays(today, -1), today)).toEqual(err('entry-ends-before'));
  expect(checkEnd(today, addDays(today, -1))).toEqual(ok());
  expect(checkEnd(today, addDays(today, -2))).toEqual(err('entry-ends-before'));
});

test.each([
  ['child', 2008, ok()],
  ['child', 2007, err('child-is-adult')],
  ['child', null, err('child-needs-birth-year')],
  ['child-part-time', 2027, err('born-in-future')],
  ['partner', null, ok()],
  ['other', 1950, ok()],
] as const)('a %s born in %s', (kind, birthYear, answer) => {
  expect(checkMember({ kind, birthYear }, today)).toEqual(answer);
});

test.each([
  ['Ida 610170-0004', true],
  ['6101700004', true],
  ['(610170 0004)', true],
  ['55 55 01 02', false],
  ['2019-01-01', false],
  ['12345678901', false],
])('“%s” holds the number of a person: %s', (text, holds) => {
  expect(holdsPersonNumber(text)).toBe(holds);
});
