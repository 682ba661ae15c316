import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../shared/dates.ts';
import { matchPair } from '../../../shared/domain/matching/match.ts';
import { verdictOf } from '../../../shared/domain/matching/reasons.ts';
import type { RuleCode } from '../../../shared/domain/matching/rules.ts';
import { ruleCodes } from '../../../shared/domain/matching/rules.ts';
import { matching as da } from '../../../shared/text/da/matching.ts';
import { matching as en } from '../../../shared/text/en/matching.ts';
import { judgedSentence, matchSummary, offSentence, ruleName } from '../../../shared/text/match-sentences.ts';
import { cases } from '../domain/matching/cases.ts';
import { animal, conflict, home, houseRules, must, seeker, shieldedHome, WHEN } from '../domain/matching/pairs.ts';

const judged = (index: number) => {
  const [rule, , aHome, aSeeker, when = WHEN] = cases[index] ?? [];
  return aHome && aSeeker && matchPair(aHome, aSeeker, when).judged.find((one) => one.rule === rule);
};

describe('the sentences of a match', () => {
  test('are there in both languages for every rule and every answer', () => {
    for (const words of [da, en]) {
      expect(Object.keys(words.rules).toSorted()).toEqual([...ruleCodes].toSorted());
      expect(Object.keys(words.reasons).toSorted()).toEqual(Object.keys(verdictOf).toSorted());
      expect(Object.values({ ...words.rules, ...words.reasons }).filter((text) => text.trim() === '')).toEqual([]);
    }
  });

  test('differ between the languages', () => {
    const same = Object.keys(verdictOf).filter((key) => Object.is(da.reasons[key as never], en.reasons[key as never]));
    expect(same).toEqual([]);
    expect(ruleCodes.filter((rule) => ruleName(rule, 'da') === ruleName(rule, 'en'))).toEqual([]);
  });

  test('leave no place empty in any case', () => {
    const texts = cases.map((_, index) => {
      const one = judged(index);
      if (one === undefined) throw new Error(`case ${index}`);
      const asked = [...da.reasons[one.reason].matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
      return { reason: one.reason, missing: asked.filter((name) => one.params[name] === undefined) };
    });
    expect(texts.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });

  test('write amounts and days as people do', () => {
    const asks = seeker(
      must('max-rent', { maxOre: 300_000, benefitOre: 50_050, benefitSource: null, benefitOn: isoDate('2026-11-02') }),
    );
    const [rent] = matchPair(home({ rentOre: 400_000 }), asks, WHEN).judged.filter(({ rule }) => rule === 'max-rent');
    expect(rent && judgedSentence(rent, 'da')).toBe(
      'Huslejen er 3.499,50 kr. efter boligstøtte på 500,50 kr. Borgeren kan kun betale 3.000 kr.',
    );
    const later = home({ availability: { kind: 'from', date: isoDate('2027-01-01') } });
    const [letting] = matchPair(later, seeker(), WHEN).judged;
    expect(letting && judgedSentence(letting, 'da')).toBe('Boligen bliver ledig 01.01.2027. Vælg en indflytningsdag.');
    expect(letting && judgedSentence(letting, 'en')).toContain('2027-01-01');
  });

  test('say of a conflict whom to ask, and of a shielded home nothing of its place', () => {
    const asks = seeker(must('area', ['2999']), { conflicts: [conflict({ placeHidden: true })] });
    const said = matchPair(shieldedHome(), asks, WHEN).judged.map((one) => judgedSentence(one, 'da'));
    expect(said).toContain('Kendt konflikt, men ikke nødvendigvis her: spørg Lone Prøve.');
    expect(said.join(' ')).not.toMatch(/2999|Anden Borger/);
  });

  test('count the rules, and say which are off', () => {
    const dog = seeker(must('animals', [animal()]));
    const off: readonly RuleCode[] = ['mix', 'quiet'];
    const allowed = matchPair(home({ houseRules: [houseRules()] }), dog, WHEN, off);
    expect(matchSummary(allowed, 'must', 'da')).toBe('Alle 4 regler opfyldt');
    expect(offSentence(allowed, 'da')).toBe('Slået fra af kommunen: De, der bor der i forvejen, Ro omkring boligen.');
    const unsaid = matchPair(home(), { ...dog, granted: [], refused: ['abl-5a'] }, WHEN);
    expect(matchSummary(unsaid, 'must', 'da')).toBe('1 ikke opfyldt, 1 ukendt');
    expect(matchSummary(unsaid, 'must', 'en')).toBe('1 not met, 1 unknown');
    expect(offSentence(unsaid, 'da')).toBe(null);
  });
});
