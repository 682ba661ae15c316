import { describe, expect, test } from 'vitest';
import { textOf } from '../../../shared/domain/import-values.ts';

describe('a cell as one tidy line', () => {
  test.each([
    ['Ågade 2, st. tv', 'Ågade 2, st. tv'],
    ['', ''],
    [' Ågade', 'Ågade'],
    ['Ågade ', 'Ågade'],
    ['Ågade  2', 'Ågade 2'],
    ['Ågade\u00a02', 'Ågade 2'],
    ['Ågade\t2\n', 'Ågade 2'],
    ['A\u030agade\u007f2', 'Ågade 2'],
    ['Ågade\u00852', 'Ågade 2'],
  ])('%j is %j', (cell, line) => {
    expect(textOf(cell)).toBe(line);
  });
});
