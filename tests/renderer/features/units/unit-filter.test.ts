import { describe, expect, it } from 'vitest';
import { linkedFilter } from '../../../../renderer/features/units/linked-filter.ts';
import {
  filterParts,
  noFilter,
  setFilterParts,
  type UnitFilter,
  withoutPart,
} from '../../../../renderer/features/units/unit-filter.ts';
import { unitFilter } from '../../../../shared/contract/units.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { idOf } from './a-home.ts';

const full: UnitFilter = {
  text: 'skov',
  types: ['SKAEV'],
  estateIds: [idOf<'estate'>(1)],
  associationIds: [idOf<'association'>(1)],
  freeOn: isoDate('2026-11-25'),
  animal: 'dog',
  shielded: false,
  accessible: true,
  conditions: ['good'],
  outOfService: false,
  maxRentOre: 300_000,
  traits: [{ trait: 'lift', answer: true }],
};

describe('the filters of the list', () => {
  it('are all off at first, and what the engine takes', () => {
    expect(setFilterParts(noFilter)).toEqual([]);
    expect(unitFilter.safeParse(noFilter).success).toBe(true);
    expect(unitFilter.safeParse(full).success).toBe(true);
  });

  it('count as set one by one', () => {
    expect(setFilterParts(full)).toEqual(filterParts);
    expect(setFilterParts({ ...noFilter, shielded: false })).toEqual(['shielded']);
    expect(setFilterParts({ ...noFilter, text: '   ' })).toEqual([]);
    expect(setFilterParts({ ...noFilter, outOfService: true })).toEqual(['condition']);
    expect(setFilterParts({ ...noFilter, retired: true })).toEqual(['condition']);
    expect(setFilterParts({ ...noFilter, municipal: true })).toEqual(['associationIds']);
  });

  it('can be loosened one by one until none is left', () => {
    for (const part of filterParts)
      expect(setFilterParts(withoutPart(full, part))).toEqual(filterParts.filter((other) => other !== part));
    expect(filterParts.reduce(withoutPart, full)).toEqual(noFilter);
  });
});

describe('a link to the list', () => {
  it('asks for the homes of an estate or an association', () => {
    expect(linkedFilter(`afdeling=${idOf<'estate'>(1)}`)).toEqual({ ...noFilter, estateIds: [idOf<'estate'>(1)] });
    expect(linkedFilter(`organisation=${idOf<'association'>(2)}`)).toEqual({
      ...noFilter,
      associationIds: [idOf<'association'>(2)],
    });
  });

  it.each(['', 'afdeling=', 'afdeling=1%27--', 'organisation=Åkanden'])(
    'that asks for nothing known (%s) leaves the filter alone',
    (search) => {
      expect(linkedFilter(search)).toBeNull();
    },
  );
});
