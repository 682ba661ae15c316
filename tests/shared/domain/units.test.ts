import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import type { Address } from '../../../shared/domain/address.ts';
import { checkLifetime, placeKeys, SHIELDED_LIST_SORT, searchNeedles } from '../../../shared/domain/units.ts';

const address = (changes: Partial<Address> = {}): Address => ({
  street: 'Ågade',
  houseNumber: 20,
  letter: 'A',
  floor: '3',
  door: 'tv',
  place: null,
  postCode: '2999',
  city: 'Lindeby',
  ...changes,
});

describe('the days of a unit', () => {
  const tenancy = { from: isoDate('2026-03-01'), to: isoDate('2026-12-31') };

  test('are in order and hold every tenancy', () => {
    expect(checkLifetime({ plannedFrom: isoDate('2026-03-01'), retiredOn: isoDate('2027-01-01') }, [tenancy])).toEqual({
      ok: true,
      value: undefined,
    });
    expect(checkLifetime({ plannedFrom: null, retiredOn: null }, [tenancy]).ok).toBe(true);
  });

  test('do not end before they begin', () => {
    const day = isoDate('2026-03-01');
    expect(checkLifetime({ plannedFrom: day, retiredOn: day }, [])).toEqual({
      ok: false,
      error: { code: 'retired-before-planned' },
    });
  });

  test('do not leave a tenancy outside', () => {
    expect(checkLifetime({ plannedFrom: null, retiredOn: isoDate('2026-12-31') }, [tenancy])).toEqual({
      ok: false,
      error: { code: 'let-after-retired', tenancy },
    });
    expect(checkLifetime({ plannedFrom: null, retiredOn: isoDate('2030-01-01') }, [{ ...tenancy, to: null }]).ok).toBe(
      false,
    );
    expect(checkLifetime({ plannedFrom: isoDate('2026-03-02'), retiredOn: null }, [tenancy])).toEqual({
      ok: false,
      error: { code: 'let-before-planned', tenancy },
    });
  });
});

describe('the place of a unit', () => {
  test('is found by every part of it, in any spelling', () => {
    const { searchFold } = placeKeys(address({ place: 'Kær' }), 'L-12', false);
    const found = (text: string): boolean => searchNeedles(text).every((needle) => searchFold.includes(needle));
    expect(
      ['Aagade', 'ågade 20A', 'ågade 20', '20a, 3. tv', '299', 'lindeby', '2999', 'kaer', 'L-12', 'gade'].filter(
        (text) => !found(text),
      ),
    ).toEqual([]);
    expect(['Bgade', '0', '2', '29', '99', '999', '20b', '12a', '3 th'].filter(found)).toEqual([]);
  });

  test('follows the tenancy number where an address holds several homes', () => {
    const keys = ['L-10', 'L-9', 'L-1'].map((number) => placeKeys(address(), number, false).listSort);
    expect(keys.toSorted()).toEqual([keys[2], keys[1], keys[0]]);
  });

  test('leaves no trace when it is shielded, and comes after every other', () => {
    const last = ['Ågade', 'Åå', 'Ægade', 'Ярославская', '龍'].map(
      (street) => placeKeys(address({ street }), '1', false).listSort,
    );
    expect(placeKeys(address(), 'L-12', true)).toEqual({ listSort: SHIELDED_LIST_SORT, searchFold: '' });
    expect(last.every((key) => Buffer.compare(Buffer.from(key), Buffer.from(SHIELDED_LIST_SORT)) < 0)).toBe(true);
  });
});

test('punctuation alone searches for nothing, and no sign of SQL survives', () => {
  expect(searchNeedles(' -%_\'" ')).toEqual([]);
  expect(searchNeedles("Sk%v_' OR 1")).toEqual(['sk', 'v', 'or', ' 1 ']);
});
