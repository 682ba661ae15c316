import { describe, expect, it } from 'vitest';
import { emptyTenancy, personsOf, tenancyProblems } from '../../../../renderer/features/units/tenancy-values.ts';
import { isoDate } from '../../../../shared/dates.ts';
import type { ResidentId } from '../../../../shared/ids.ts';
import { danish, today } from './a-home.ts';

describe('a move-in', () => {
  it('begins on the day the home is free, never in the past', () => {
    expect(emptyTenancy(isoDate('2026-12-05'), false, today).from).toBe('2026-12-05');
    expect(emptyTenancy(isoDate('2026-11-01'), false, today).from).toBe(today);
    expect(emptyTenancy(null, true, today)).toMatchObject({ kind: 'temporary', from: today, to: null });
  });

  it('needs a name on every line, a first day, and an end after it', () => {
    const values = emptyTenancy(null, false, today);
    expect(Object.keys(tenancyProblems(values, danish))).toEqual(['tenancy-person-0']);
    const two = {
      ...values,
      persons: [
        { name: 'Ida Vang', residentId: null, nameProtected: false },
        { name: ' ', residentId: null, nameProtected: true },
      ],
      from: null,
    };
    expect(Object.keys(tenancyProblems(two, danish))).toEqual(['tenancy-person-1', 'tenancy-from']);
    const backwards = {
      ...values,
      persons: [{ name: 'Ida Vang', residentId: null, nameProtected: false }],
      to: isoDate('2026-11-24'),
    };
    expect(Object.keys(tenancyProblems(backwards, danish))).toEqual(['tenancy-to']);
    expect(tenancyProblems({ ...backwards, to: today }, danish)).toEqual({});
  });

  it('sends who was found as known, and the others by name: one tenant, the rest beside', () => {
    const known = '018f0000-0000-7000-8000-000000000001' as ResidentId;
    const persons = [
      { name: 'Ida Vang', residentId: known, nameProtected: false },
      { name: 'Bo Bo', residentId: null, nameProtected: true },
    ];
    expect(personsOf({ ...emptyTenancy(null, false, today), persons })).toEqual([
      { residentId: known, role: 'tenant' },
      { name: 'Bo Bo', nameProtected: true, role: 'co-tenant' },
    ]);
  });
});
