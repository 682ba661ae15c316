import { describe, expect, it } from 'vitest';
import { emptyList, inProfileOrder, missingFields } from '../../../../renderer/features/occupancy/occupancy-values.ts';
import { cellText, previewColumns, type Row, rowId } from '../../../../renderer/features/occupancy/preview-columns.tsx';
import { isoDate } from '../../../../shared/dates.ts';
import { defaultColumns, disclosureColumns, optionalColumns } from '../../../../shared/domain/disclosure-profile.ts';
import { format } from '../units/a-home.ts';

const today = isoDate('2026-11-25');
const whole = {
  ...emptyList(today),
  associationId: '01920000-0000-7000-8000-000000000001',
  recipient: 'Udlejningen',
  purpose: 'Afstemning',
  basis: 'assignment-agreement',
} as const;

describe('an occupancy list', () => {
  it('begins with the default profile and without what needs a purpose', () => {
    expect(emptyList(today).columns).toEqual(defaultColumns);
    expect(optionalColumns.some((column) => emptyList(today).columns.some((chosen) => chosen === column))).toBe(false);
  });

  it('may not leave without association, recipient, purpose and basis', () => {
    expect(missingFields(emptyList(today))).toEqual(['associationId', 'recipient', 'purpose', 'basis']);
    expect(missingFields({ ...emptyList(today), on: null, columns: [] })).toContain('columns');
    expect(missingFields(whole)).toEqual([]);
  });

  it('asks to be told another basis in words', () => {
    expect(missingFields({ ...whole, basis: 'other-authority' })).toEqual(['basisNote']);
    expect(missingFields({ ...whole, basis: 'other-authority', basisNote: 'Retskendelse' })).toEqual([]);
  });

  it('keeps the order of the profile, however the columns were ticked', () => {
    expect(inProfileOrder(['phone', 'address', 'listDate'])).toEqual(['listDate', 'address', 'phone']);
    expect(inProfileOrder(['cpr', 'address'])).toEqual(['address']);
  });
});

describe('the preview', () => {
  const row: Row = { cells: ['2026-11-25', 'Boligforeningen Åkanden', 'Skovhusene'] };

  it('says once what every row has in common', () => {
    const drawn = previewColumns(disclosureColumns, format).map(({ id }) => id);
    expect(drawn).not.toContain('listDate');
    expect(drawn).toHaveLength(disclosureColumns.length - 2);
  });

  it('draws those too when there is nothing else', () => {
    expect(previewColumns(['listDate', 'association'], format).map(({ id }) => id)).toEqual([
      'listDate',
      'association',
    ]);
  });

  it('shows dates as Danes write them and everything else as it leaves', () => {
    expect(cellText('movedInOn', '2026-03-01', format)).toBe('01.03.2026');
    expect(cellText('address', '2026-03-01', format)).toBe('2026-03-01');
  });

  it('tells rows apart that say the same', () => {
    expect(rowId(row)).toBe(rowId(row));
    expect(rowId(row)).not.toBe(rowId({ cells: [...row.cells] }));
  });
});
