import { describe, expect, it } from 'vitest';
import {
  columnsOf,
  contentOf,
  emptyList,
  inProfileOrder,
  missingFields,
  protectionOf,
  withKind,
} from '../../../../renderer/features/occupancy/occupancy-values.ts';
import { cellText, previewColumns, type Row, rowId } from '../../../../renderer/features/occupancy/preview-columns.tsx';
import { isoDate } from '../../../../shared/dates.ts';
import {
  defaultColumns,
  disclosureColumns,
  optionalColumns,
  periodColumns,
} from '../../../../shared/domain/disclosure-profile.ts';
import { format } from '../units/a-home.ts';

const today = isoDate('2026-11-25');
const whole = {
  ...emptyList(today),
  lists: [{ associationId: '01920000-0000-7000-8000-000000000001', recipient: 'Udlejningen' }],
  purpose: 'Afstemning',
  basis: 'assignment-agreement',
} as const;
const two = { ...whole, lists: [...whole.lists, { associationId: null, recipient: '' }] };
const missing = (values: Parameters<typeof missingFields>[0], passphrase = '') =>
  missingFields(values, passphrase).map(({ field, row }) => (row === 0 ? field : `${field} ${row}`));

describe('an occupancy list', () => {
  it('begins with the default profile and without what needs a purpose', () => {
    expect(emptyList(today).columns).toEqual(defaultColumns);
    expect(optionalColumns.some((column) => emptyList(today).columns.some((chosen) => chosen === column))).toBe(false);
  });

  it('may not leave without association, recipient, purpose and basis', () => {
    expect(missing(emptyList(today))).toEqual(['associationId', 'recipient', 'purpose', 'basis']);
    expect(missing({ ...emptyList(today), on: null, columns: [] })).toEqual(expect.arrayContaining(['on', 'columns']));
    expect(missing(whole)).toEqual([]);
    expect(missing(two)).toEqual(['associationId 1', 'recipient 1']);
  });

  it('asks to be told another basis in words, and the first day of a period', () => {
    expect(missing({ ...whole, basis: 'other-authority' })).toEqual(['basisNote']);
    expect(missing({ ...whole, basis: 'other-authority', basisNote: 'Retskendelse' })).toEqual([]);
    expect(missing({ ...whole, kind: 'period' })).toEqual(['from']);
  });

  it('is locked unless the sender says otherwise, and by her own passphrase only for one', () => {
    expect(protectionOf(whole)).toBe('proposed');
    expect(missing({ ...whole, protection: 'own' })).toEqual(['passphrase']);
    expect(missing({ ...whole, protection: 'own' }, 'tre gule cykler')).toEqual([]);
    expect(protectionOf({ ...two, protection: 'own' })).toBe('proposed');
    expect(protectionOf({ ...two, protection: 'none' })).toBe('none');
  });

  it('has the columns of a period only in a period', () => {
    const period = { ...whole, ...withKind(whole, 'period') };
    expect([period.from, columnsOf(period)]).toEqual(['2026-11-01', expect.arrayContaining([...periodColumns])]);
    expect(columnsOf({ ...period, kind: 'day' })).toEqual(defaultColumns);
    expect(contentOf({ ...period, kind: 'changes' }, 'a')).toMatchObject({ from: null, changesOnly: true });
    expect(contentOf({ ...period, from: null }, 'a')).toBeNull();
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
    expect(drawn).toHaveLength(disclosureColumns.length - 3);
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
