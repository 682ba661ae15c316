import { describe, expect, it } from 'vitest';
import { keptOf, readDraft, typedOver } from '../../../renderer/lib/found-draft.ts';

const empty = { name: '', isProtected: false, on: null as string | null, persons: [] as readonly string[] };

describe('a draft', () => {
  it('brings back what was typed', () => {
    const typed = { name: 'Ida', isProtected: true, on: '2026-11-25', persons: ['Ida'] };
    expect(readDraft(JSON.stringify(typed), empty)).toEqual(typed);
  });

  it('of another version fills the fields that still fit and leaves the others empty', () => {
    expect(readDraft('{"name":7,"on":"2026-11-25","gone":true}', empty)).toEqual({ ...empty, on: '2026-11-25' });
  });

  it.each(['', 'null', '[1]', '{'])('that cannot be read (%s) is an empty form', (text) => {
    expect(readDraft(text, empty)).toEqual(empty);
  });
});

describe('what was typed over a record', () => {
  const record = { note: 'Før', rent: '2.875,00', traits: { lift: 'no', couples: 'unknown' }, rows: ['a'] };

  it('is kept without what nobody touched, so that it takes nothing back that others changed since', () => {
    const typed = typedOver(record, { ...record, note: 'Efter', traits: { ...record.traits, lift: 'yes' } });
    expect(typed).toEqual({ note: 'Efter', traits: { lift: 'yes' } });
    const since = { note: 'Anden', rent: '3.000,00', traits: { lift: 'no', couples: 'yes' }, rows: ['a', 'b'] };
    expect(readDraft(JSON.stringify(typed), since)).toEqual({
      ...since,
      note: 'Efter',
      traits: { lift: 'yes', couples: 'yes' },
    });
  });

  it('is whole where it was emptied, and nothing where it is as it was', () => {
    expect(typedOver(record, { ...record, note: '', rows: [] })).toEqual({ note: '', rows: [] });
    expect(typedOver(record, { ...record, rows: ['a'] })).toEqual({});
  });

  it('leaves out only the untouched fields of the record where the rest was asked anew', () => {
    const asked = { on: '2026-11-23', note: '', actor: 'association' };
    const typed = { ...asked, note: 'Ringet' };
    expect(keptOf(asked, typed, ['actor'])).toEqual({ on: '2026-11-23', note: 'Ringet' });
    expect(keptOf(asked, { ...typed, actor: 'craftsman' }, ['actor'])).toEqual({ ...typed, actor: 'craftsman' });
    expect(keptOf(asked, typed, false)).toEqual(typed);
    expect(keptOf(asked, typed, true)).toEqual({ note: 'Ringet' });
  });
});
