import { describe, expect, it } from 'vitest';
import {
  movedColumn,
  resizedColumn,
  soundLayout,
  standardLayout,
  withColumn,
  withoutColumn,
} from '../../../../renderer/features/units/unit-layout.ts';
import type { UnitLayout } from '../../../../shared/contract/views.ts';

const ids = (layout: UnitLayout) => layout.map(({ id }) => id);
const three: UnitLayout = [
  { id: 'address', width: null },
  { id: 'rent', width: 90 },
  { id: 'condition', width: null },
];

describe('the columns of the list', () => {
  it('take in one more behind the one it follows among all of them', () => {
    expect(ids(withColumn(three, 'animals'))).toEqual(['address', 'rent', 'animals', 'condition']);
    expect(ids(withColumn(three, 'town'))).toEqual(['address', 'town', 'rent', 'condition']);
    expect(withColumn(three, 'rent')).toBe(three);
  });

  it('let go of any but the one that names the row', () => {
    expect(ids(withoutColumn(three, 'rent'))).toEqual(['address', 'condition']);
    expect(withoutColumn(three, 'address')).toBe(three);
  });

  it('change places, but never with the first', () => {
    expect(ids(movedColumn(three, 'condition', -1))).toEqual(['address', 'condition', 'rent']);
    expect(movedColumn(three, 'rent', -1)).toBe(three);
    expect(movedColumn(three, 'condition', 1)).toBe(three);
    expect(movedColumn(three, 'address', 1)).toBe(three);
    expect(movedColumn(three, 'town', 1)).toBe(three);
  });

  it('are as wide as they were drawn, within reason, and only those in view stay', () => {
    expect(resizedColumn(three, 'condition', 111.6)[2]).toEqual({ id: 'condition', width: 112 });
    expect(resizedColumn(three, 'condition', 2)[2]).toEqual({ id: 'condition', width: 40 });
    expect(resizedColumn(three, 'condition', 9999)[2]).toEqual({ id: 'condition', width: 600 });
    expect(resizedColumn(three, 'rent', null)[1]).toEqual({ id: 'rent', width: null });
    expect(ids(resizedColumn(three, 'rent', 80, ['address', 'rent']))).toEqual(['address', 'rent']);
  });

  it('begin with the one that names the row, however they were kept', () => {
    expect(ids(soundLayout(three.toReversed()))).toEqual(['address', 'condition', 'rent']);
    expect(ids(soundLayout([{ id: 'rent', width: null }]))).toEqual(['address', 'rent']);
    expect(soundLayout(standardLayout)).toEqual(standardLayout);
  });
});
