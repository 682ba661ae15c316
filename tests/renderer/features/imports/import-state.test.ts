import { describe, expect, it } from 'vitest';
import {
  columnLetter,
  type Inspected,
  startMapping,
  withField,
} from '../../../../renderer/features/imports/import-state.ts';

const inspected: Inspected = {
  fileName: 'boliger.csv',
  format: 'csv',
  sheet: null,
  encoding: 'utf-8',
  separator: ';',
  lines: 10,
  headerLine: 1,
  headers: ['Afdeling', 'Adresse', 'Diverse', ''],
  suggested: { 0: 'estate', 1: 'address' },
  firstRows: [],
  skippedLines: [],
  warnings: [],
  remembered: null,
};

describe('the mapping of columns', () => {
  it('starts from the proposal', () => {
    expect(startMapping(inspected, new Map())).toEqual({ 0: 'estate', 1: 'address' });
  });

  it('remembers what was chosen by hand, by the title of the column', () => {
    expect(
      startMapping(
        inspected,
        new Map([
          ['Diverse', 'note'],
          ['Adresse', null],
        ]),
      ),
    ).toEqual({ 0: 'estate', 2: 'note' });
  });

  it('gives a field to one column at a time', () => {
    expect(withField({ 0: 'estate', 1: 'address' }, 2, 'address')).toEqual({ 0: 'estate', 2: 'address' });
    expect(withField({ 0: 'estate', 1: 'address' }, 0, null)).toEqual({ 1: 'address' });
  });
});

describe('a column', () => {
  it('has the letter of the spreadsheet', () => {
    expect([0, 25, 26, 51, 52, 701].map(columnLetter)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ']);
  });
});
