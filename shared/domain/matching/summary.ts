import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { Verdict } from './reasons.ts';
import { verdictOf } from './reasons.ts';
import type { RuleCode } from './rules.ts';
import { kindFor, ruleOf } from './rules.ts';
import type { RulesOff } from './switches.ts';
import { rulesOn } from './switches.ts';

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

/**
 * By the rules that are on. Most rules are about a need, and have nothing to say of who does not ask it: people who ask for
 * the same things share the few rules that do.
 */
export function summarizer(when: MatchDay, off: RulesOff): (home: MatchHome, seeker: Seeker) => MatchSummary {
  const on = rulesOn(off);
  const known = new Map<string, readonly RuleCode[]>();
  return (home, seeker) => {
    const asked = Object.keys(seeker.needs);
    const key = asked.join();
    const telling = known.get(key) ?? on.filter((rule) => mayTell(rule, asked));
    known.set(key, telling);
    return summaryOf(home, seeker, when, telling);
  };
}

/** A home that hides those who live there is a question to everybody, also to who does not ask for one. */
function mayTell(rule: RuleCode, asked: readonly string[]): boolean {
  const { need } = ruleOf(rule);
  return need === null || rule === 'shielding' || asked.includes(need);
}

function summaryOf(home: MatchHome, seeker: Seeker, when: MatchDay, on: readonly RuleCode[]): MatchSummary {
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
