import { describe, expect, it } from 'vitest';
import { newId } from '../../../../main/engine/new-id.ts';
import { animalsAsked } from '../../../../renderer/features/waiting/known-animals.ts';
import { placeProblems } from '../../../../renderer/features/waiting/place-faults.ts';
import {
  A_DOG,
  needsOf,
  newPlace,
  type PlaceValues,
  reviewedPlace,
} from '../../../../renderer/features/waiting/place-values.ts';
import type { Entry } from '../../../../renderer/features/waiting/way-acts.ts';
import { isoDate } from '../../../../shared/dates.ts';
import { words } from '../../../../shared/text/words.ts';

const TODAY = isoDate('2026-11-23');
const ASKED = isoDate('2026-10-01');
const empty = newPlace(TODAY, []);
const weigh = (patch: Partial<PlaceValues['weights']>): PlaceValues['weights'] => ({ ...empty.weights, ...patch });
const problems = (values: PlaceValues, askedOn: typeof ASKED | null = ASKED) =>
  placeProblems(values, askedOn, { words: words.da, rule: (code) => code, today: TODAY });

describe('the needs of a home', () => {
  it('are those alone that weigh something, each with its value', () => {
    const weights = weigh({ animals: 'must', quiet: 'wish', 'max-rent': 'must', area: 'wish' });
    const typed = { ...empty, weights, animals: [A_DOG], maxRent: 4500, areas: '8900, 8920 8900' };
    expect(needsOf(typed)).toEqual({
      animals: { value: [A_DOG], strength: 'must' },
      quiet: { value: true, strength: 'wish' },
      area: { value: ['8900', '8920'], strength: 'wish' },
      'max-rent': {
        value: { maxOre: 450_000, benefitOre: null, benefitSource: null, benefitOn: null },
        strength: 'must',
      },
    });
    expect(needsOf({ ...empty, animals: [A_DOG] })).toEqual({});
  });

  it('hold a place to avoid as a must, whatever it weighs', () => {
    expect(needsOf({ ...empty, avoidAreas: '8900', avoidTypes: ['H110'] })).toEqual({
      'avoid-area': { value: ['8900'], strength: 'must' },
      'avoid-type': { value: ['H110'], strength: 'must' },
    });
  });

  it('come back as they were written when they are looked at again', () => {
    const weights = weigh({ type: 'must', 'max-rent': 'wish', 'min-rooms': 'must' });
    const benefit = { benefit: 1200, benefitSource: 'Beregneren', benefitOn: TODAY };
    const typed: PlaceValues = { ...empty, weights, types: ['SKAEV'], maxRent: 3000, minRooms: 1.5, ...benefit };
    const entry = { ...BASE, needs: needsOf(typed) } as Entry;
    expect(needsOf(reviewedPlace(entry, TODAY, []))).toEqual(entry.needs);
  });

  it('begin with the animals that live with the citizen today', () => {
    const dog = { id: newId<'entry'>(), version: 1, from: ASKED, to: null, by: 'Ea Prøve', kind: 'dog' } as const;
    const known = { ...dog, breed: 'Labrador', size: 'large', number: 1, assistance: 'service-dog' } as const;
    expect(animalsAsked([known, { ...known, to: ASKED }], TODAY)).toEqual([
      { kind: 'dog', count: 1, size: 'any', assistance: true, breed: 'Labrador' },
    ]);
  });
});

describe('a place on the list', () => {
  it('is refused beside the field that is wrong', () => {
    expect(problems(empty)).toEqual({});
    expect(problems({ ...empty, since: isoDate('2026-09-30') })).toEqual({ since: 'since-before-asked' });
    expect(problems({ ...empty, urgency: 'acute' })).toEqual({ 'urgency-reason': 'urgency-reason' });
    expect(problems({ ...empty, reviewOn: TODAY }, null)).toEqual({ 'review-on': 'review-in-past' });
    expect(Object.keys(problems({ ...empty, nextContactOn: TODAY }))).toEqual(['contact-on']);
    const weights = weigh({ type: 'must', area: 'wish', animals: 'must', 'max-rent': 'must', 'min-size': 'wish' });
    expect(Object.keys(problems({ ...empty, weights, areas: 'Randers', benefit: 900 }))).toEqual([
      'need-types',
      'need-areas',
      'need-size',
      'need-rent',
      'benefit-source',
      'benefit-on',
      'add-animal',
    ]);
    expect(Object.keys(problems({ ...empty, avoidAreas: '890' }))).toEqual(['avoid-areas']);
  });

  it('keeps a contact that is ahead, and asks for a new one that is over', () => {
    const entry = { ...BASE, nextContactOn: isoDate('2026-12-01') } as Entry;
    expect(reviewedPlace(entry, TODAY, []).nextContactOn).toBe('2026-12-01');
    expect(reviewedPlace({ ...entry, nextContactOn: TODAY }, TODAY, []).nextContactOn).toBe('2026-12-21');
  });
});

const BASE = {
  since: ASKED,
  transferSince: null,
  urgency: 'normal',
  urgencyReason: '',
  nextContactOn: null,
  needs: {},
};
