import { describe, expect, it } from 'vitest';
import { findRow, nextRow } from '../../../renderer/components/table-keys.ts';
import { columnTemplate } from '../../../renderer/components/table-layout.ts';
import { loadedIds, rowsOfStretch, toggled } from '../../../renderer/components/table-selection.ts';
import { toggleSort } from '../../../renderer/components/table-sort.ts';

describe('the keys of a table', () => {
  it.each([
    ['ArrowDown', 4, 5],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 4, 3],
    ['ArrowUp', 0, 0],
    ['PageDown', 4, 20],
    ['PageDown', 95, 99],
    ['PageUp', 4, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s at row %i of 100 goes to row %i', (key, from, to) => {
    expect(nextRow(key, from, 100, 16)).toBe(to);
  });

  it('leaves other keys to the page', () => {
    expect(nextRow('a', 4, 100, 16)).toBeUndefined();
    expect(nextRow('Tab', 4, 100, 16)).toBeUndefined();
  });

  it('does nothing in an empty table', () => {
    expect(nextRow('ArrowDown', 0, 0, 16)).toBeUndefined();
  });
});

describe('the row that has the keyboard', () => {
  const idOf = (row: string) => row;

  it('is found again where new rows moved it', () => {
    const rows = ['d', 'c', 'b', 'a'];
    expect(findRow('a', 0, rows.length, (index) => rows[index], idOf)).toBe(3);
  });

  it('is not found when it is gone', () => {
    const rows = ['d', 'c', 'b'];
    expect(findRow('a', 1, rows.length, (index) => rows[index], idOf)).toBeUndefined();
  });

  it('is not looked for in rows that are still on their way', () => {
    expect(findRow('a', 1, 3, () => undefined, idOf)).toBeUndefined();
  });

  it('never asks for a row outside the table', () => {
    const asked: number[] = [];
    findRow(
      'a',
      0,
      3,
      (index) => {
        asked.push(index);
        return 'x';
      },
      idOf,
    );
    expect([...new Set(asked)].sort()).toEqual([0, 1, 2]);
  });
});

describe('sorting by a column', () => {
  it('begins ascending', () => {
    expect(toggleSort(undefined, 'address')).toEqual({ columnId: 'address', order: 'ascending' });
    expect(toggleSort({ columnId: 'type', order: 'descending' }, 'address')).toEqual({
      columnId: 'address',
      order: 'ascending',
    });
  });

  it('turns round at the second press, and back at the third', () => {
    const second = toggleSort({ columnId: 'address', order: 'ascending' }, 'address');
    expect(second).toEqual({ columnId: 'address', order: 'descending' });
    expect(toggleSort(second, 'address')).toEqual({ columnId: 'address', order: 'ascending' });
  });
});

it('gives header and rows the same columns, and shares that never grow with their content', () => {
  const base = { header: '', render: () => '' };
  const columns = [
    { ...base, id: 'a', width: '2fr' as const },
    { ...base, id: 'b', width: 58 },
  ];
  expect(columnTemplate(columns)).toBe('minmax(0, 2fr) 58px');
});

describe('choosing rows', () => {
  const rows = ['a', 'b', 'c', 'd'];
  const idOf = (row: string) => row;

  it('takes one in, and out again', () => {
    const once = toggled(new Set(['a']), 'b');
    expect([...once]).toEqual(['a', 'b']);
    expect([...toggled(once, 'a')]).toEqual(['b']);
  });

  it('takes a stretch whichever way it is drawn', () => {
    expect(rowsOfStretch(5, 2)).toEqual({ first: 2, last: 5 });
    expect(loadedIds(1, 2, (index) => rows[index], idOf)).toEqual(['b', 'c']);
  });

  it('knows when a stretch holds rows that are not loaded', () => {
    expect(loadedIds(2, 4, (index) => rows[index], idOf)).toBeUndefined();
  });
});
