import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import {
  type AnimalRules,
  type AnimalWish,
  animalAnswer,
  effectiveAnimals,
  rulesInForce,
} from '../../../shared/domain/house-rules.ts';

const rules = (changes: Partial<AnimalRules> = {}): AnimalRules => ({
  from: isoDate('2026-01-01'),
  dog: 'yes',
  cat: 'yes',
  other: 'yes',
  maxAnimals: null,
  maxDogSize: null,
  ...changes,
});
const wish = (changes: Partial<AnimalWish> = {}): AnimalWish => ({
  kind: 'dog',
  count: 1,
  size: 'medium',
  assistance: false,
  ...changes,
});
const noOwn = { dog: null, cat: null, other: null };

describe('animalAnswer', () => {
  test('allows an assistance dog against every ban', () => {
    const banned = rules({ dog: 'no', maxAnimals: 0, maxDogSize: 'small' });
    expect(animalAnswer({ ...noOwn, dog: 'no' }, banned, wish({ assistance: true, size: 'any' }))).toEqual({
      answer: 'yes',
      reason: 'assistance-dog',
      source: 'law',
    });
  });

  test('lets the own permission decide before the rules of the estate, both ways', () => {
    expect(animalAnswer({ ...noOwn, dog: 'yes' }, rules({ dog: 'no' }), wish())).toEqual({
      answer: 'yes',
      reason: 'allowed',
      source: 'own-permission',
    });
    expect(animalAnswer({ ...noOwn, dog: 'no' }, rules(), wish())).toEqual({
      answer: 'no',
      reason: 'forbidden',
      source: 'own-permission',
    });
  });

  test('an own permission for cats says nothing about dogs', () => {
    expect(animalAnswer({ ...noOwn, cat: 'yes' }, rules({ dog: 'no' }), wish())).toEqual({
      answer: 'no',
      reason: 'forbidden',
      source: 'estate-rules',
    });
  });

  test.each([
    [{ dog: 'yes' }, {}, 'yes', 'allowed'],
    [{ dog: 'by-agreement' }, {}, 'ask', 'by-agreement'],
    [{ dog: 'no' }, {}, 'no', 'forbidden'],
    [{ cat: 'no' }, { kind: 'cat' }, 'no', 'forbidden'],
    [{ maxAnimals: 2 }, { count: 2 }, 'yes', 'allowed'],
    [{ maxAnimals: 2 }, { count: 3 }, 'no', 'too-many'],
    [{ maxAnimals: 1, dog: 'by-agreement' }, { count: 2 }, 'no', 'too-many'],
    [{ maxDogSize: 'small' }, { size: 'medium' }, 'no', 'too-large'],
    [{ maxDogSize: 'medium' }, { size: 'medium' }, 'yes', 'allowed'],
    [{ maxDogSize: 'small' }, { size: null }, 'ask', 'size-unknown'],
    [{ maxDogSize: 'any' }, { size: null }, 'yes', 'allowed'],
    [{ maxDogSize: 'small' }, { kind: 'cat', size: 'any' }, 'yes', 'allowed'],
    [{ other: 'no' }, { kind: 'small' }, 'ask', 'small-animal-usually-allowed'],
    [{ other: 'no' }, { kind: 'other' }, 'no', 'forbidden'],
    [{ other: 'yes' }, { kind: 'small' }, 'yes', 'allowed'],
  ] as const)('with %o the wish %o is answered %s (%s)', (changes, asked, answer, reason) => {
    expect(animalAnswer(noOwn, rules(changes), wish(asked))).toEqual({ answer, reason, source: 'estate-rules' });
  });

  test('asks when nobody has said anything', () => {
    expect(animalAnswer(null, null, wish())).toEqual({ answer: 'ask', reason: 'no-rules', source: 'nobody' });
  });
});

test('the newest rules that have begun are in force', () => {
  const [old, current, coming] = ['2020-01-01', '2026-01-01', '2027-01-01'].map((from) =>
    rules({ from: isoDate(from) }),
  );
  const all = [coming, old, current].filter((one) => one !== undefined);
  expect(rulesInForce(all, isoDate('2026-12-31'))).toBe(current);
  expect(rulesInForce(all, isoDate('2026-01-01'))).toBe(current);
  expect(rulesInForce(all, isoDate('2025-12-31'))).toBe(old);
  expect(rulesInForce(all, isoDate('2019-12-31'))).toBeNull();
  expect(rulesInForce([], isoDate('2026-01-01'))).toBeNull();
});

test('a list shows the own permission, else the rules of the estate, else nothing', () => {
  expect(effectiveAnimals({ ...noOwn, dog: 'by-agreement' }, rules({ dog: 'no', cat: 'no' }))).toEqual({
    dog: 'by-agreement',
    cat: 'no',
    other: 'yes',
  });
  expect(effectiveAnimals(null, null)).toEqual(noOwn);
});
