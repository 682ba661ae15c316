import { expect, test } from 'vitest';
import { z } from 'zod';
import { entry, fileBytes, runEntry, suggestedName } from '../../../main/shell/entry.ts';

const table = { add: entry([z.int(), z.int()], (a, b) => a + b), about: entry([], () => 'about') };

test('a known name with arguments of its shape is run', () => {
  expect(runEntry(table, 'add', [1, 2])).toBe(3);
  expect(runEntry(table, 'about', [])).toBe('about');
});

test.each(['toString', '__proto__', 'constructor', 'hasOwnProperty', 'Add', '', 7, null, undefined, {}, ['add']])(
  'the name %j is refused',
  (name) => {
    expect(() => runEntry(table, name, [])).toThrow(/^refused$/);
  },
);

test.each([
  [[]],
  [[1]],
  [[1, 2, 3]],
  [['1', '2']],
  [{ length: 2, 0: 1, 1: 2 }],
  [null],
  [undefined],
  ['12'],
  [[1, Number.NaN]],
])('the arguments %j are refused', (args) => {
  expect(() => runEntry(table, 'add', args)).toThrow(/^refused$/);
});

test.each(['belaegningsliste-aakanden-2026-11-23.xlsx', 'Belægningsliste Åkanden.csv', 'a.json', 'x.pdf', 'x.zip'])(
  '%j is a name to suggest',
  (name) => {
    expect(suggestedName.safeParse(name).success).toBe(true);
  },
);

test.each([
  '../x.xlsx',
  '..\\x.xlsx',
  '/etc/x.csv',
  'C:\\x.csv',
  'x.csv:stream.csv',
  'x.exe',
  'x.csv.exe',
  '.csv',
  '.hidden.csv',
  ' x.csv',
  'x\u202Evsc.exe.csv',
  'x\u0000.csv',
  'con.csv',
  'LPT1.xlsx',
  `${'x'.repeat(200)}.csv`,
  'x?.csv',
  '',
  7,
])('%j is no name to suggest', (name) => {
  expect(suggestedName.safeParse(name).success).toBe(false);
});

test('only bytes are written', () => {
  expect(fileBytes.safeParse(new Uint8Array(4)).success).toBe(true);
  expect(fileBytes.safeParse('text').success).toBe(false);
  expect(fileBytes.safeParse([1, 2]).success).toBe(false);
});
