import { describe, expect, test } from 'vitest';
import {
  chooseColumns,
  defaultColumns,
  disclosedName,
  disclosureColumns,
  mayLeave,
  neverFields,
} from '../../../shared/domain/disclosure-profile.ts';
import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';

describe('chooseColumns', () => {
  test('answers the default columns in the order of the profile, each once', () => {
    const wanted = [...defaultColumns].reverse();
    expect(chooseColumns([...wanted, ...wanted], '')).toEqual({ ok: true, value: defaultColumns });
  });

  test.each(neverFields)('refuses %s whatever the purpose', (field) => {
    expect(chooseColumns(['address', field], 'fordi')).toEqual({
      ok: false,
      error: { code: 'column-never-leaves', column: field },
    });
  });

  test.each(['', 'cprNumber', '__proto__', 'constructor'])('refuses the unknown column "%s"', (column) => {
    expect(chooseColumns([column], 'fordi')).toMatchObject({ ok: false, error: { code: 'column-never-leaves' } });
  });

  test('lets the phone leave only for a stated purpose', () => {
    expect(chooseColumns(['address', 'phone'], '  ')).toEqual({
      ok: false,
      error: { code: 'purpose-required', column: 'phone' },
    });
    expect(chooseColumns(['phone', 'address'], 'brandsyn')).toEqual({ ok: true, value: ['address', 'phone'] });
  });

  test('refuses a list without columns', () => {
    expect(chooseColumns([], '')).toEqual({ ok: false, error: { code: 'no-columns' } });
  });

  test('no field that never leaves is a column', () => {
    expect(neverFields.filter((field) => (disclosureColumns as readonly string[]).includes(field))).toEqual([]);
  });
});

describe('mayLeave', () => {
  test('lets every type leave but §§ 107 to 110', () => {
    expect(unitTypeCodes.filter((type) => !mayLeave({ type, shielded: false }))).toEqual([
      'B107',
      'B108',
      'K109',
      'H110',
    ]);
  });

  test('lets no shielded home leave, whatever its type', () => {
    expect(unitTypeCodes.filter((type) => mayLeave({ type, shielded: true }))).toEqual([]);
  });
});

test('a protected person is disclosed without a name, others with theirs', () => {
  expect(disclosedName({ name: 'Asta Testsen', nameProtected: true })).toEqual({ kind: 'protected' });
  expect(disclosedName({ name: 'Asta Testsen', nameProtected: false })).toEqual({ kind: 'name', name: 'Asta Testsen' });
});
