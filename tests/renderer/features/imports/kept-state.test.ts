import { describe, expect, it } from 'vitest';
import {
  changingFields,
  keepsField,
  keepsRow,
  keptInput,
  leftOf,
  nothingKept,
  withFieldKept,
  withRowKept,
} from '../../../../renderer/features/imports/kept-state.ts';
import { reportOf, rowOf } from './looked.ts';

const report = reportOf({
  created: 2,
  changed: 5,
  changes: [
    { fields: ['rent'], rows: 3 },
    { fields: ['rent', 'size'], rows: 2 },
  ],
});
const row = rowOf({ line: 7, outcome: 'changed', fields: ['rent', 'size'] });

describe('what is left of an update', () => {
  it('is all of it as long as nothing is kept', () => {
    expect(leftOf(report, nothingKept)).toEqual({ created: 2, changed: 5 });
    expect(changingFields(report)).toEqual([
      { field: 'rent', rows: 5 },
      { field: 'size', rows: 2 },
    ]);
  });

  it('has no row of which every field is kept everywhere', () => {
    expect(leftOf(report, { ...nothingKept, fields: ['rent'] })).toEqual({ created: 2, changed: 2 });
    expect(leftOf(report, { ...nothingKept, fields: ['rent', 'size'] })).toEqual({ created: 2, changed: 0 });
  });

  it('counts a row once, however it is kept', () => {
    const one = withRowKept({ ...nothingKept, fields: ['rent'] }, row, true);
    expect(leftOf(report, one)).toEqual({ created: 2, changed: 1 });
    const same = withFieldKept({ ...nothingKept, fields: ['rent'] }, row, 'size', true);
    expect(leftOf(report, same)).toEqual({ created: 2, changed: 1 });
    const rent = withFieldKept(nothingKept, row, 'rent', true);
    expect(leftOf(report, rent)).toEqual({ created: 2, changed: 5 });
    const left = withRowKept(nothingKept, rowOf({ line: 9, outcome: 'new', fields: ['rent'] }), true);
    expect(leftOf(report, left)).toEqual({ created: 1, changed: 5 });
  });

  it('comes back as it was when somebody thinks again', () => {
    const kept = withRowKept(nothingKept, row, true);
    expect([keepsRow(kept, 7), keepsField(kept, 7, 'size'), keepsField(kept, 8, 'size')]).toEqual([true, true, false]);
    const partly = withFieldKept(kept, row, 'rent', false);
    expect([keepsRow(partly, 7), keepsField(partly, 7, 'rent'), keepsField(partly, 7, 'size')]).toEqual([
      false,
      false,
      true,
    ]);
    expect(withFieldKept(partly, row, 'size', false)).toEqual(nothingKept);
    expect(keptInput(partly)).toEqual({ fields: [], rows: [{ line: 7, fields: ['size'] }] });
    expect(keptInput(kept)).toEqual({ fields: [], rows: [{ line: 7, fields: null }] });
  });
});
