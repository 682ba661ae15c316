import { describe, expect, test } from 'vitest';
import { type UnitTypeCode, unitTypeCodes, unitTypes } from '../../../shared/domain/unit-types.ts';
import { findUnitType } from '../../../shared/domain/unit-types-names.ts';

const of = (predicate: (code: UnitTypeCode) => boolean): string[] => unitTypeCodes.filter(predicate);

test('the places of §§ 107 to 110 are never disclosed, all others may be', () => {
  expect(of((code) => unitTypes[code].neverDisclosed)).toEqual(['B107', 'B108', 'K109', 'H110']);
});

test('a skæv bolig is permanent; udslusning, husvild and the stays of §§ 107, 109, 110 are temporary', () => {
  expect(of((code) => unitTypes[code].temporary === true)).toEqual(['UDSLUS', 'B107', 'K109', 'H110', 'HUSVILD']);
  expect(unitTypes.SKAEV.temporary).toBe(false);
  expect(unitTypes.ANDET.temporary).toBeNull();
});

describe('findUnitType', () => {
  test.each(unitTypeCodes)('knows its own code %s in any case', (code) => {
    expect([findUnitType(code), findUnitType(` ${code.toLowerCase()} `)]).toEqual([code, code]);
  });

  test.each([
    ['Skæv bolig', 'SKAEV'],
    ['skaev', 'SKAEV'],
    ['Skæve boliger', 'SKAEV'],
    ['§ 149 a', 'SKAEV'],
    ['ABL §5a', 'SKAEV'],
    ['Almen familiebolig, kommunal anvisning', 'ALMEN'],
    ['§ 59', 'ALMEN'],
    ['særligt billig bolig', 'SBILLIG'],
    ['Udslusningsbolig (§ 63)', 'UDSLUS'],
    ['Startbolig', 'START'],
    ['§ 101 a', 'START'],
    ['Bofællesskab', 'BOF'],
    ['Ældre-/handicapbolig', 'AEH'],
    ['Almen ældrebolig § 105, stk. 2', 'AEH'],
    ['midlertidigt botilbud', 'B107'],
    ['§ 107', 'B107'],
    ['§107-botilbud', 'B107'],
    ['Botilbud efter SEL § 107', 'B107'],
    ['107', 'B107'],
    ['Serviceloven § 108', 'B108'],
    ['Længerevarende botilbud', 'B108'],
    ['KRISECENTER', 'K109'],
    ['Kvindekrisecenter, § 109', 'K109'],
    ['Forsorgshjem/herberg', 'H110'],
    ['Herberg (§ 110)', 'H110'],
    ['Husvild', 'HUSVILD'],
    ['§ 80 husvild', 'HUSVILD'],
    ['Kolonihave', 'ANDET'],
    ['Andet', 'ANDET'],
  ] as const)('reads %s as %s', (text, code) => {
    expect(findUnitType(text)).toBe(code);
  });

  test.each([
    '',
    '  ',
    'villa',
    'botilbud',
    'skærmet bolig',
    '§ 85',
    '§ 63 b',
    'nr. 7',
    'værelse 107',
    'Krisecenter § 110',
  ])('does not guess what "%s" means', (text) => {
    expect(findUnitType(text)).toBeNull();
  });

  test('takes a bare number after a name for a number, not for a section', () => {
    expect(findUnitType('bolig nr. 109')).toBeNull();
  });
});
