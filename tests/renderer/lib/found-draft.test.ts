import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../renderer/lib/found-draft.ts';

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
