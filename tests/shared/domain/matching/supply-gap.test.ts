import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import { supplyGap } from '../../../../shared/domain/matching/supply-gap.ts';
import { gapSentence } from '../../../../shared/text/match-sentences.ts';
import { animal, home, houseRules, must, person, seeker, WHEN, wish } from './pairs.ts';

const dog = seeker(must('animals', [animal()]));
const banned = home({ houseRules: [houseRules({ dog: 'no', cat: 'yes' })] });
const unsaid = home();

describe('the supply gap', () => {
  test('says how many have a dog, and how many free homes allow one', () => {
    const people = [...Array.from({ length: 7 }, () => dog), seeker(wish('animals', [animal()])), seeker()];
    const gaps = supplyGap([banned, banned], people, WHEN);
    expect(gaps).toEqual([{ rule: 'animals', animal: 'dog', asking: 7, free: 0, unknown: 0 }]);
    expect(gaps.map((gap) => gapSentence(gap, 'da'))).toEqual(['7 har hund, 0 ledige boliger tillader hund']);
    expect(gaps.map((gap) => gapSentence(gap, 'en'))).toEqual(['7 with a dog, 0 vacant homes allow a dog']);
  });

  test('asks each kind of animal by itself', () => {
    const both = seeker(must('animals', [animal(), animal({ kind: 'cat' })]));
    expect(supplyGap([banned], [both], WHEN)).toEqual([
      { rule: 'animals', animal: 'dog', asking: 1, free: 0, unknown: 0 },
      { rule: 'animals', animal: 'cat', asking: 1, free: 1, unknown: 0 },
    ]);
  });

  test('counts a home where nobody knows apart from one that fits', () => {
    const [gap] = supplyGap([unsaid, banned], [dog], WHEN);
    expect(gap).toMatchObject({ free: 0, unknown: 1 });
    expect(gap && gapSentence(gap, 'da')).toBe('1 har hund, 0 ledige boliger tillader hund, ved 1 er det ukendt');
  });

  test('counts no home that is let, held or free later', () => {
    const allowed = home({ houseRules: [houseRules()] });
    const taken = [
      home({ ...allowed, availability: { kind: 'none' } }),
      home({ ...allowed, heldFor: person('Anden Borger') }),
      home({ ...allowed, availability: { kind: 'from', date: isoDate('2027-01-01') } }),
    ];
    expect(supplyGap([allowed, ...taken], [dog], WHEN)[0]?.free).toBe(1);
  });

  test('says of other needs how many must have it', () => {
    const lift = seeker(must('ground-floor-or-lift', true));
    const [gap] = supplyGap([home({ traits: { lift: true } })], [lift, lift], WHEN);
    expect(gap && gapSentence(gap, 'da')).toBe('2 skal have: Stueplan eller elevator, 1 ledig bolig passer');
  });

  test('says of what is to be avoided that it is', () => {
    const gap = { rule: 'avoid-type', animal: null, asking: 1, free: 4, unknown: 0 } as const;
    expect(gapSentence(gap, 'da')).toBe('1 vil undgå visse boligtyper, 4 ledige boliger passer');
    expect(gapSentence(gap, 'en')).toBe('1 will avoid certain types of home, 4 vacant homes fit');
  });

  test('is empty where nobody must have anything', () => {
    expect(supplyGap([banned], [seeker(wish('quiet', true))], WHEN)).toEqual([]);
  });
});
