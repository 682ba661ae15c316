import { describe, expect, it } from 'vitest';
import { unitTraits } from '../../../shared/contract/units.ts';
import { effective, inheritable, isSharedTrait, sharedTraits } from '../../../shared/domain/estate-defaults.ts';

describe('what an estate says for its homes', () => {
  it('holds until a home says otherwise, a no as much as a yes', () => {
    expect(effective(null, true)).toEqual({ value: true, source: 'estate' });
    expect(effective(null, false)).toEqual({ value: false, source: 'estate' });
    expect(effective(false, true)).toEqual({ value: false, source: 'own' });
    expect(effective(true, true)).toEqual({ value: true, source: 'own' });
    expect(effective(true, null)).toEqual({ value: true, source: 'own' });
  });

  it('leaves unknown what neither says', () => {
    expect(effective(null, null)).toEqual({ value: null, source: null });
  });

  it('is not taken over by a shielded home', () => {
    expect(inheritable({ lift: true }, true)).toBeNull();
    expect(inheritable({ lift: true }, false)).toEqual({ lift: true });
  });

  it('is never said of what holds for one door', () => {
    expect(unitTraits.filter((trait) => !isSharedTrait(trait))).toEqual(['ownEntrance', 'groundFloor', 'accessible']);
    expect(sharedTraits.every((trait) => unitTraits.includes(trait))).toBe(true);
  });
});
