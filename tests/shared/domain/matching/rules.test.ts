import { describe, expect, test } from 'vitest';
import { isoDate } from '../../../../shared/dates.ts';
import { matchPair } from '../../../../shared/domain/matching/match.ts';
import type { Reason } from '../../../../shared/domain/matching/reasons.ts';
import { verdictOf, verdicts } from '../../../../shared/domain/matching/reasons.ts';
import type { RuleCode } from '../../../../shared/domain/matching/rules.ts';
import { kindFor, ruleCodes, ruleOf } from '../../../../shared/domain/matching/rules.ts';
import type { NeedCode, Needs } from '../../../../shared/domain/needs.ts';
import { needCodes } from '../../../../shared/domain/needs.ts';
import { cases, dog, moveIn } from './cases.ts';
import { conflict, HERE, home, houseRules, must, person, seeker, shieldedHome, WHEN, wish } from './pairs.ts';

const found = (match: ReturnType<typeof matchPair>, rule: RuleCode) => match.judged.find((one) => one.rule === rule);

describe('the rules of matching', () => {
  test('say what the table of cases says', () => {
    const said = cases.map(([rule, reason, aHome, aSeeker, when = WHEN], index) => ({
      case: `${index}: ${rule} says ${reason}`,
      found: found(matchPair(aHome, aSeeker, when), rule)?.reason,
    }));
    expect(said.filter((one) => !one.case.endsWith(` ${one.found}`))).toEqual([]);
  });

  test('are each shown to pass, to fail and not to know', () => {
    const shown = new Set(cases.map(([rule, reason]) => `${rule}: ${verdictOf[reason]}`));
    const all = ruleCodes.flatMap((rule) => verdicts.map((verdict) => `${rule}: ${verdict}`));
    expect(all.filter((one) => !shown.has(one))).toEqual([]);
  });

  test('have no answer that is never given', () => {
    const given = new Set(cases.map(([, reason]) => reason));
    expect(Object.keys(verdictOf).filter((reason) => !given.has(reason as Reason))).toEqual([]);
  });

  test('say nothing of what nobody asks for', () => {
    const plain = matchPair(home(), seeker(), WHEN).judged.map(({ rule }) => rule);
    expect(plain).toEqual(['letting', 'target-group', 'conflict', 'skew-of-home']);
  });

  test('have one for every need that a citizen can have', () => {
    const asked = new Set(ruleCodes.map((rule) => ruleOf(rule).need));
    expect(needCodes.filter((need) => !asked.has(need))).toEqual([]);
  });
});

describe('skal and gerne', () => {
  const kinds = (code: NeedCode, rule: RuleCode, needs: Needs) => [code, kindFor(rule, { needs })];

  test('make the same rule a must or a fit', () => {
    expect(kinds('quiet', 'quiet', must('quiet', true))).toEqual(['quiet', 'must']);
    expect(kinds('quiet', 'quiet', wish('quiet', true))).toEqual(['quiet', 'fit']);
  });

  test('do not soften a no-go: it stays a must', () => {
    const needs = wish('avoid-estate', [HERE]);
    const judged = found(matchPair(home(), seeker(needs), WHEN), 'avoid-estate');
    expect(judged).toMatchObject({ kind: 'must', verdict: 'fail' });
  });

  test('ask at a shielded home as a must, whatever the citizen asked', () => {
    expect(found(matchPair(shieldedHome(), seeker(), WHEN), 'shielding')?.kind).toBe('must');
    expect(found(matchPair(home(), seeker(wish('shielded', true)), WHEN), 'shielding')).toMatchObject({
      kind: 'fit',
      verdict: 'fail',
    });
  });
});

describe('the house rules of an estate', () => {
  const before = houseRules({ from: isoDate('2020-01-01'), dog: 'yes' });
  const after = houseRules({ from: isoDate('2027-02-01'), dog: 'no' });
  const changing = home({ houseRules: [after, before] });

  test('are those in force on the day of moving in', () => {
    expect(found(matchPair(changing, dog, moveIn('2027-01-31')), 'animals')?.reason).toBe('animals-allowed');
    expect(found(matchPair(changing, dog, moveIn('2027-02-01')), 'animals')?.reason).toBe('animals-forbidden');
  });

  test("give way to the home's own permission, in both directions", () => {
    const own = (answer: 'yes' | 'no') => ({ dog: answer, cat: null, other: null });
    expect(
      found(matchPair({ ...changing, ownAnimals: own('yes') }, dog, moveIn('2027-02-01')), 'animals')?.verdict,
    ).toBe('pass');
    expect(found(matchPair({ ...changing, ownAnimals: own('no') }, dog, WHEN), 'animals')?.verdict).toBe('fail');
  });
});

describe('a known conflict', () => {
  const beside = home({ neighbours: new Set([person('Anden Borger')]) });

  test('is over after its last day, and not there before its first', () => {
    const on = (day: string) =>
      found(matchPair(beside, seeker({}, { conflicts: [conflict()] }), moveIn(day)), 'conflict')?.reason;
    expect(on('2026-05-31')).toBe('conflict-none');
    expect(on('2026-06-01')).toBe('conflict-here');
    expect(on('2027-05-31')).toBe('conflict-here');
    expect(on('2027-06-01')).toBe('conflict-none');
  });

  test('says whom to ask, and nothing of the other', () => {
    const judged = found(matchPair(beside, seeker({}, { conflicts: [conflict()] }), WHEN), 'conflict');
    expect(judged?.params).toEqual({ ask: 'Lone Prøve' });
  });

  test('with somebody whose place is hidden says the same at every home, so that none tells where', () => {
    const hidden = seeker({}, { conflicts: [conflict({ placeHidden: true })] });
    const answers = [beside, home(), shieldedHome()].map((one) => found(matchPair(one, hidden, WHEN), 'conflict'));
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1);
  });
});
