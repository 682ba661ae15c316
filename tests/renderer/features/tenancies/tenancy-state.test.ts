import { describe, expect, it } from 'vitest';
import { actsOf, draftSubject, listsOf, stateOf } from '../../../../renderer/features/tenancies/tenancy-state.ts';
import { factsOf, personsText } from '../../../../renderer/features/tenancies/tenancy-words.ts';
import type { ShownTenancy } from '../../../../shared/contract/tenancies.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { TenancyId } from '../../../../shared/ids.ts';
import { danish, format, today } from '../units/a-home.ts';

const DETAILS: NonNullable<ShownTenancy['details']> = {
  depositOre: null,
  depositPaidOn: null,
  depositSettledOn: null,
  inspectedInOn: null,
  inspectedOutOn: null,
  noticeOn: null,
  noticeBy: null,
  endReason: null,
  endNote: null,
  lists: [
    { list: 'in', asked: false, closed: false, items: [] },
    { list: 'out', asked: false, closed: false, items: [] },
  ],
  mayTick: true,
  mayWrite: true,
};
const tenancy = (more: Partial<ShownTenancy> = {}, details: Partial<typeof DETAILS> = {}): ShownTenancy => ({
  id: '018f0000-0000-7000-8000-0000000000ab' as TenancyId,
  version: 1,
  unitId: null,
  address: null,
  shielded: false,
  kind: 'lease',
  from: isoDate('2026-11-01'),
  to: null,
  persons: [{ residentId: null, name: 'Åse Aaby', role: 'tenant' }],
  details: { ...DETAILS, ...details },
  ...more,
});

describe('a tenancy on screen', () => {
  it('is to come, goes on until its last day, and is over the day after', () => {
    expect(stateOf(tenancy({ from: isoDate('2026-12-01') }), today)).toBe('coming');
    expect(stateOf(tenancy({ to: today }), today)).toBe('now');
    expect(stateOf(tenancy({ to: isoDate('2026-11-22') }), today)).toBe('ended');
  });

  it('offers what can be done, and nothing to who may not', () => {
    expect(actsOf(tenancy(), 'person', today)).toEqual(['notice', 'end', 'facts']);
    expect(actsOf(tenancy({}, { noticeOn: today }), 'home', today)).toEqual(['goOn', 'facts']);
    expect(actsOf(tenancy({ to: isoDate('2026-11-22') }), 'person', today)).toEqual(['facts']);
    expect(actsOf(tenancy({}, { mayWrite: false }), 'person', today)).toEqual([]);
    expect(actsOf(tenancy({ details: null }), 'person', today)).toEqual([]);
  });

  it('draws the list of moving in for who is new, and one that was begun for ever', () => {
    const drawn = (one: ShownTenancy) => listsOf(one, today).map(({ list }) => list);
    expect(drawn(tenancy())).toEqual(['in']);
    expect(drawn(tenancy({ from: isoDate('2019-01-01') }))).toEqual([]);
    const begun = DETAILS.lists.map((list) => ({ ...list, asked: true }));
    expect(drawn(tenancy({ from: isoDate('2019-01-01'), to: today }, { lists: begun }))).toEqual(['in', 'out']);
  });

  it('keeps a draft under no more letters than its place has', () => {
    const owner = '018f0000-0000-7000-8000-0000000000cd';
    expect(draftSubject('person', owner, tenancy())).toBe(`person/${owner}/0000000000ab`);
    expect(draftSubject('person', owner, tenancy()).length).toBeLessThanOrEqual(60);
  });

  it('is told in words: who stands beside, who is protected, that notice has no last day yet', () => {
    const persons = [...tenancy().persons, { residentId: null, name: null, role: 'co-tenant' as const }];
    expect(personsText({ persons }, danish)).toBe('Åse Aaby, Beskyttet (medlejer)');
    const noticed = tenancy({}, { noticeOn: today, noticeBy: 'tenant', depositOre: 1_200_000 });
    expect(factsOf(noticed, false, { words: danish, format })).toEqual([
      { label: 'Slags', value: 'Lejeaftale' },
      { label: 'Periode', value: 'fra 01.11.2026' },
      { label: 'Opsagt', value: '25.11.2026 af lejeren, ingen sidste dag endnu' },
      { label: 'Indskud', value: '12.000 kr.' },
    ]);
  });
});
