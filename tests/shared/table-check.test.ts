import { describe, expect, test } from 'vitest';
import { isoDate } from '../../shared/dates.ts';
import type { RawTable } from '../../shared/table.ts';
import { collectTable, parseRawTable, parseRefusal } from '../../shared/table-check.ts';

const rows = [{ line: 1, cells: ['a', 1, true, null, { date: isoDate('2024-03-01') }] }];
const head = {
  format: 'csv',
  sheet: null,
  encoding: 'utf-8',
  separator: ';',
  warnings: [{ code: 'formula', line: 2, column: 3 }],
} as const;
const table: RawTable = { fileName: 'a.csv', ...head, rows };
const crashed = { ok: false, error: { code: 'reader-crashed' } };

describe('a table from the reader', () => {
  test('is taken when every field is as it should be, and nothing else of it', () => {
    expect(parseRawTable({ ...table, extra: 1, rows: [{ ...rows[0], extra: 1 }] })).toEqual(table);
  });

  test.each([
    ['no object', null],
    ['a list', []],
    ['no name', { ...table, fileName: undefined }],
    ['a format of its own', { ...table, format: 'exe' }],
    ['a number for a sheet', { ...table, sheet: 1 }],
    ['rows that are no list', { ...table, rows: { length: 1, 0: rows[0] } }],
    ['line 0', { ...table, rows: [{ line: 0, cells: [] }] }],
    ['line 1.5', { ...table, rows: [{ line: 1.5, cells: [] }] }],
    ['a hole among the cells', { ...table, rows: [{ line: 1, cells: new Array(2) }] }],
    ['201 cells', { ...table, rows: [{ line: 1, cells: new Array(201).fill('x') }] }],
    ['a cell without number', { ...table, rows: [{ line: 1, cells: [Number.NaN] }] }],
    ['a cell of 40,000 characters', { ...table, rows: [{ line: 1, cells: ['x'.repeat(40_000)] }] }],
    ['a day that never was', { ...table, rows: [{ line: 1, cells: [{ date: '2024-02-30' }] }] }],
    ['a time that is none', { ...table, rows: [{ line: 1, cells: [{ date: '2024-02-01', time: 'now' }] }] }],
    ['a function', { ...table, rows: [{ line: 1, cells: [() => 1] }] }],
    ['a warning of its own', { ...table, warnings: [{ code: 'all-is-well' }] }],
    ['a sentence among the params', { ...table, warnings: [{ code: 'formula', params: { text: 'x'.repeat(3_000) } }] }],
    [
      'a name of the prototype among the params',
      { ...table, warnings: [{ code: 'formula', params: JSON.parse('{"__proto__":1}') }] },
    ],
  ])('is thrown away for %s', (_, value) => {
    expect(parseRawTable(value)).toBeNull();
  });

  test('a refusal keeps code, place and params', () => {
    const refusal = { code: 'too-many-rows', line: 200_001, params: { limit: 200_000 } };
    expect(parseRefusal(refusal)).toEqual(refusal);
    expect(parseRefusal({ code: 'because' })).toBeNull();
  });
});

describe('the messages of the reader', () => {
  test('become one table', () => {
    const take = collectTable('a.csv');
    expect(take({ kind: 'rows', rows })).toBeNull();
    expect(take({ kind: 'rows', rows })).toBeNull();
    expect(take({ kind: 'done', table: head })).toEqual({ ok: true, value: { ...table, rows: [...rows, ...rows] } });
  });

  test('become its refusal', () => {
    expect(collectTable('a')({ kind: 'refused', refusal: { code: 'macros' } })).toEqual({
      ok: false,
      error: { code: 'macros' },
    });
  });

  test.each([
    ['text', 'done'],
    ['an unknown kind', { kind: 'more' }],
    ['rows that are none', { kind: 'rows', rows: [1] }],
    ['a refusal that is none', { kind: 'refused', refusal: 'no' }],
    ['an end without head', { kind: 'done' }],
  ])('count as a crash when they are %s', (_, message) => {
    expect(collectTable('a')(message)).toEqual(crashed);
  });

  test('count as a crash when there are more rows than a table may have', () => {
    const take = collectTable('a');
    const many = Array.from({ length: 200_000 }, () => ({ line: 1, cells: [] }));
    expect(take({ kind: 'rows', rows: many })).toBeNull();
    expect(take({ kind: 'rows', rows })).toEqual(crashed);
  });
});
