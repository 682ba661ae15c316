import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { page } from '../../../shared/contract/define.ts';
import { count, id, isoDate, ore } from '../../../shared/contract/fields.ts';
import { rowsCheck, wholeCheck } from '../../../shared/contract/page-cells.ts';

const shape = {
  id: id<'unit'>(),
  name: z.string(),
  short: z.string().max(3),
  kind: z.enum(['dog', 'cat']).nullable(),
  known: z.boolean().nullable(),
  days: count.nullable(),
  on: isoDate,
  people: z.array(z.string().nullable()).nullable(),
  most: z.array(z.string()).max(1),
  animals: z.strictObject({ dog: z.boolean() }),
  rent: ore.nullable(),
  rooms: z.number(),
  loose: z.object({ dog: z.boolean() }),
  word: z.string().min(2),
  even: z.int().multipleOf(2),
  above: z.number().gt(0).lt(1),
};
const right = [
  '0199b2f0-0000-7000-8000-000000000001',
  'Karla',
  'abc',
  'dog',
  null,
  4,
  '2026-11-23',
  ['Karla', null],
  ['x'],
  { dog: true },
  100_000_000,
  2.5,
  { dog: true, cat: true },
  'ab',
  4,
  0.5,
];
const wrong: readonly (readonly unknown[])[] = [
  [
    'x',
    1,
    null,
    '0199b2f0-0000-7000-8000-00000000000',
    ' 0199b2f0-0000-7000-8000-000000000001',
    ['0199b2f0-0000-7000-8000-000000000001'],
  ],
  [1, null, undefined],
  ['abcd', 3],
  ['horse', 1, undefined],
  ['true', 0, undefined],
  [-1, 1.5, '4', Number.NaN, Number.MAX_SAFE_INTEGER + 1, true],
  ['2026-02-30', '2026-02-29', '2026-13-01', '26-01-01', '2026-11-23 ', 20261123, null],
  [[1], 'Karla', [undefined], {}],
  [['x', 'y'], null, 'x'],
  [{ dog: 'yes' }, { dog: true, cat: true }, {}, [true], 'dog', null],
  [-1, 100_000_001, 0.5, '100', undefined],
  ['2', null, Number.NaN, Number.POSITIVE_INFINITY],
  [{ dog: 1 }, [], null],
  ['a', 1, null],
  [3, 4.5, '4'],
  [0, 1, '0.5'],
];
const cells = Object.values(shape);
const withCell = (n: number, cell: unknown): unknown[] => right.map((value, at) => (at === n ? cell : value));

describe('the quick look at a row', () => {
  it('takes what the schema takes, empty cells too', () => {
    expect(rowsCheck(cells)([right])).toBe(true);
    expect(rowsCheck(cells)([])).toBe(true);
    for (const n of [3, 4, 5, 7, 10]) expect(rowsCheck(cells)([right, withCell(n, null)]), `cell ${n}`).toBe(true);
  });

  it.each(wrong.map((values, n) => [Object.keys(shape)[n], n, values] as const))(
    'refuses a wrong %s as the schema does',
    (_name, n, values) => {
      for (const value of values) {
        expect(z.tuple(cells as [z.ZodType, ...z.ZodType[]]).safeParse(withCell(n, value)).success).toBe(false);
        expect(rowsCheck(cells)([right, withCell(n, value)]), JSON.stringify(value)).toBe(false);
      }
    },
  );

  it('refuses a row that is too short, too long or none', () => {
    for (const row of [right.slice(1), [...right, 1], null, 'row', {}])
      expect(rowsCheck(cells)([right, row])).toBe(false);
  });
});

describe('the quick look at an answer', () => {
  const answer = z.strictObject({
    list: page({ id: id<'unit'>(), on: isoDate }, {}),
    name: z.string().trim(),
    note: z.string().optional(),
  });
  const given = { list: { columns: ['id', 'on'], rows: [[right[0], '2026-11-23']], total: 1 }, name: 'Karla' };
  const fits = wholeCheck(answer);

  it('takes what parsing would give back as it is', () => {
    expect([fits(given), fits({ ...given, note: 'x' })]).toEqual([true, true]);
  });

  it('refuses what the schema refuses, on every level', () => {
    const list = (more: object) => ({ ...given, list: { ...given.list, ...more } });
    const wrong = [
      null,
      {},
      { ...given, more: 1 },
      { ...given, note: 1 },
      { list: given.list },
      list({ columns: ['on', 'id'] }),
    ];
    for (const one of [...wrong, list({ columns: ['id'] }), list({ rows: [['x', '2026-11-23']] }), list({ total: -1 })])
      expect([fits(one), answer.safeParse(one).success], JSON.stringify(one)).toEqual([false, false]);
  });

  it('leaves to the schema what it would change', () => {
    expect([fits({ ...given, name: ' Karla' }), answer.safeParse({ ...given, name: ' Karla' }).success]).toEqual([
      false,
      true,
    ]);
  });
});

it('a page with one wrong row is no page', () => {
  const schema = page(shape, {});
  const of = (rows: unknown[]) => ({ columns: Object.keys(shape), rows, total: 1 });
  expect(schema.safeParse(of([right])).success).toBe(true);
  expect(schema.safeParse(of([right, withCell(3, 'horse')])).success).toBe(false);
  expect(schema.safeParse(of([right, right.slice(1)])).success).toBe(false);
  for (const rows of [right, {}, 'rows', null]) expect(schema.safeParse({ ...of([]), rows }).success).toBe(false);
});

it('a page holds two hundred rows and no more', () => {
  const schema = page(shape, {});
  const of = (count: number) => ({ columns: Object.keys(shape), rows: Array(count).fill(right), total: 1 });
  expect(schema.safeParse(of(200)).success).toBe(true);
  expect(schema.safeParse(of(201)).success).toBe(false);
});
