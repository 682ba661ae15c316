import type { Needs } from '../needs.ts';
import { needCodes } from '../needs.ts';
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
  const on = rulesOn(off).map((code) => ({ code, ...ruleOf(code) }));
  const known = new Map<number, readonly Asked[]>();
  return (home, seeker) => {
    const key = bitsOf(seeker.needs);
    const telling = known.get(key) ?? on.filter((rule) => mayTell(rule, seeker.needs));
    known.set(key, telling);
    return summaryOf(home, seeker, when, telling);
  };
}

type Asked = ReturnType<typeof ruleOf> & { readonly code: RuleCode };

/** A number of its own for each set of needs: there are fewer kinds of them than a number has bits. */
function bitsOf(needs: Needs): number {
  let bits = 0;
  for (const need of Object.keys(needs)) bits |= BITS.get(need) ?? 0;
  return bits;
}

const BITS: ReadonlyMap<string, number> = new Map(needCodes.map((code, index) => [code, 1 << index]));

/** A home that hides those who live there is a question to everybody, also to who does not ask for one. */
function mayTell({ need, code }: Asked, needs: Needs): boolean {
  return need === null || code === 'shielding' || Object.hasOwn(needs, need);
}

function summaryOf(home: MatchHome, seeker: Seeker, when: MatchDay, rules: readonly Asked[]): MatchSummary {
  const [failing, unknown, fits, unfits]: [RuleCode[], RuleCode[], RuleCode[], RuleCode[]] = [[], [], [], []];
  let passed = 0;
  for (const { code, judge, kind } of rules) {
    const reason = judge(home, seeker, when);
    if (reason === null) continue;
    const verdict = verdictOf[reason];
    if (kind === 'must' || (kind === 'by-need' && kindFor(code, seeker) === 'must')) {
      if (verdict === 'pass') passed += 1;
      else (verdict === 'fail' ? failing : unknown).push(code);
    } else if (verdict !== 'unknown') (verdict === 'pass' ? fits : unfits).push(code);
  }
  const must = failing.length > 0 ? 'fail' : unknown.length > 0 ? 'unknown' : 'pass';
  return { must, passed, failing, unknown, fits, unfits };
}
