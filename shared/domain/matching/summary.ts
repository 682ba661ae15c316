import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { Verdict } from './reasons.ts';
import { verdictOf } from './reasons.ts';
import type { RuleCode } from './rules.ts';
import { kindFor, ruleOf } from './rules.ts';

/** What a list tells of a match: `matchPair` without the reasons, which only the one that somebody opens needs. */
export interface MatchSummary {
  readonly must: Verdict;
  /** How many must rules are met. */
  readonly passed: number;
  readonly failing: RuleCode[];
  readonly unknown: RuleCode[];
  /** Of the fit rules: which speak for it, and which against. */
  readonly fits: RuleCode[];
  readonly unfits: RuleCode[];
}

/** `on`: the rules that count today, in their order. A list asks them of hundreds of pairs, so nothing is made of each answer. */
export function summaryOf(home: MatchHome, seeker: Seeker, when: MatchDay, on: readonly RuleCode[]): MatchSummary {
  const [failing, unknown, fits, unfits]: [RuleCode[], RuleCode[], RuleCode[], RuleCode[]] = [[], [], [], []];
  let passed = 0;
  for (const rule of on) {
    const reason = ruleOf(rule).judge(home, seeker, when);
    if (reason === null) continue;
    const verdict = verdictOf[reason];
    if (kindFor(rule, seeker) === 'must') {
      if (verdict === 'pass') passed += 1;
      else (verdict === 'fail' ? failing : unknown).push(rule);
    } else if (verdict !== 'unknown') (verdict === 'pass' ? fits : unfits).push(rule);
  }
  const must = failing.length > 0 ? 'fail' : unknown.length > 0 ? 'unknown' : 'pass';
  return { must, passed, failing, unknown, fits, unfits };
}
