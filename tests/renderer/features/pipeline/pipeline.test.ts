import { describe, expect, test } from 'vitest';
import { planInput, planProblems, valuesOf } from '../../../../renderer/features/pipeline/plan-values.ts';
import { emptyRealise, realiseInput, realiseProblems } from '../../../../renderer/features/pipeline/realise-values.ts';
import type { Overview, Plan } from '../../../../renderer/features/pipeline/years.ts';
import { comingGroups, homesIn, typesIn, yearColumns } from '../../../../renderer/features/pipeline/years.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { EstateId, PlannedHomesId, UnitId } from '../../../../shared/ids.ts';
import { words } from '../../../../shared/text/words.ts';

const today = isoDate('2026-11-23');
const { da } = words;
const plan = (more: Partial<Plan>): Plan => ({
  id: 'p' as PlannedHomesId,
  version: 1,
  name: 'Skovbrynet',
  type: 'SKAEV',
  homes: 8,
  stage: 'decided',
  expectedOn: null,
  estateId: null,
  estate: null,
  association: null,
  place: null,
  shielded: false,
  note: null,
  ...more,
});
const overview: Overview = {
  plans: [
    plan({ homes: 6, type: 'ALMEN', expectedOn: isoDate('2026-10-01') }),
    plan({ expectedOn: isoDate('2027-06-01') }),
    plan({ homes: 5 }),
  ],
  addressed: [
    {
      unitId: 'u' as UnitId,
      address: 'Brynvej 1',
      type: 'SKAEV',
      estate: 'Brynet',
      readyOn: isoDate('2027-01-01'),
    },
  ],
  built: [
    { year: 2019, type: 'ALMEN', homes: 40 },
    { year: 2025, type: 'START', homes: 3 },
    { year: 2026, type: 'ALMEN', homes: 2 },
  ],
  variety: [],
};

describe('the years', () => {
  test('put what is late first, homes with an address under their year, and what has no date last', () => {
    const groups = comingGroups(overview, today).map((group) => [group.year, homesIn(group)]);
    expect(groups).toEqual([
      ['late', 6],
      [2027, 9],
      ['undated', 5],
    ]);
  });

  test('show three years back, then what is to come, with the types of both', () => {
    const columns = yearColumns(overview, today);
    expect(columns.map(({ kind, year, homes }) => [kind, year, homes])).toEqual([
      ['built', 2025, 3],
      ['built', 2026, 2],
      ['coming', 'late', 6],
      ['coming', 2027, 9],
      ['coming', 'undated', 5],
    ]);
    expect(typesIn(columns)).toEqual(['SKAEV', 'ALMEN', 'START']);
  });
});

describe('a plan that is typed', () => {
  test('needs a name and a number, and leaves the place behind when the homes are shielded', () => {
    expect(Object.keys(planProblems(valuesOf(null), da))).toEqual(['plan-name', 'plan-homes']);
    const typed = { ...valuesOf(plan({})), estateId: 'e', place: 'Bag kirken', note: ' ' };
    expect(planProblems(typed, da)).toEqual({});
    expect(planInput({ ...typed, shielded: true })).toMatchObject({ estateId: null, place: null, shielded: true });
    expect(planInput(typed)).toMatchObject({ estateId: 'e', place: null, note: null });
    expect(planInput({ ...typed, estateId: null })).toMatchObject({ place: 'Bag kirken' });
  });
});

describe('homes of a plan', () => {
  const values = {
    ...emptyRealise(plan({ estateId: 'e' as EstateId }), today),
    street: 'Brynvej',
    postCode: '2999',
    city: 'Lindeby',
    rent: 2875.5,
    homes: [
      { home: '12B', tenancyNumber: '1' },
      { home: '4, 2. tv', tenancyNumber: '2' },
    ],
  };

  test('are read from one line each', () => {
    expect(realiseProblems(values, da)).toEqual({});
    expect(realiseInput(plan({}), values)).toMatchObject({
      estateId: 'e',
      readyOn: today,
      rentOre: 287_550,
      homes: [
        { address: { street: 'Brynvej', houseNumber: 12, letter: 'B', floor: null }, tenancyNumber: '1' },
        { address: { houseNumber: 4, floor: '2', door: 'tv', postCode: '2999', city: 'Lindeby' } },
      ],
    });
  });

  test('are told field by field what is wrong', () => {
    const wrong = { ...values, street: '', postCode: '29', homes: [{ home: 'tv', tenancyNumber: '' }] };
    expect(Object.keys(realiseProblems(wrong, da))).toEqual([
      'realise-street',
      'realise-post-code',
      'realise-home-0',
      'realise-number-0',
    ]);
  });
});
