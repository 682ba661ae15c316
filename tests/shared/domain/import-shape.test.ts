import { describe, expect, it } from 'vitest';
import { columnKeys, isSafeTitle } from '../../../shared/domain/import-shape.ts';

const none = (): boolean => false;

describe('what a column is known by', () => {
  it('is its folded title, in any order', () => {
    expect(columnKeys(['Lejl. nr.', 'Årets husleje'], none)).toEqual(['lejl nr', 'arets husleje']);
    expect(columnKeys(['ÅRETS  HUSLEJE', 'lejl-nr'], none)).toEqual(['arets husleje', 'lejl nr']);
  });

  it('tells a second column of the same title, and one without a title by the column before it', () => {
    expect(columnKeys(['Nr.', 'Nr', '', 'Vej', ''], none)).toEqual(['nr', 'nr#2', 'nr>', 'vej', 'vej>']);
  });

  it('passes over what it is told to', () => {
    expect(columnKeys(['Nr.', 'Fejl'], (title) => title === 'Fejl')).toEqual(['nr', null]);
  });
});

describe('a title that may be kept', () => {
  it.each(['Husleje pr. md.', 'Areal (m²)', 'Afd. nr. 2', 'Åbningsår'])('%s', (title) => {
    expect(isSafeTitle(title)).toBe(true);
  });

  it.each([
    '010170-1234',
    'Karla 0101701234',
    '55 55 12 34',
    'karla@eksempel.dk',
    '01.02.2026',
    'Husleje 2026-02-01',
    '1201',
    'x'.repeat(61),
    '',
  ])('not %s', (title) => {
    expect(isSafeTitle(title)).toBe(false);
  });
});
