import { describe, expect, it } from 'vitest';
import { emptyTenancy, tenancyProblems } from '../../../../renderer/features/units/tenancy-values.ts';
import { isoDate } from '../../../../shared/dates.ts';
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
        { name: 'Ida Vang', nameProtected: false },
        { name: ' ', nameProtected: true },
      ],
      from: null,
    };
    expect(Object.keys(tenancyProblems(two, danish))).toEqual(['tenancy-person-1', 'tenancy-from']);
    const backwards = { ...values, persons: [{ name: 'Ida Vang', nameProtected: false }], to: isoDate('2026-11-24') };
    expect(Object.keys(tenancyProblems(backwards, danish))).toEqual(['tenancy-to']);
    expect(tenancyProblems({ ...backwards, to: today }, danish)).toEqual({});
  });
});
