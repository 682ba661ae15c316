import type { ResidentId, UnitId } from '../../ids.ts';
import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { Reason, Verdict } from './reasons.ts';
import { verdictOf } from './reasons.ts';
import type { RuleCode, RuleKind } from './rules.ts';
import { kindFor, ruleOf } from './rules.ts';
import type { ReasonParams } from './say.ts';
import { paramsOf } from './say.ts';
import type { RulesOff } from './switches.ts';
import { rulesOn } from './switches.ts';

/** What one rule says of a home and a person. */
export interface Judged {
  readonly rule: RuleCode;
  readonly kind: RuleKind;
  readonly verdict: Verdict;
  readonly reason: Reason;
  readonly params: ReasonParams;
}

/** Every rule that has something to say of the two; there is no sum of them. */
export interface Match {
  readonly homeId: UnitId;
  readonly seekerId: ResidentId;
  readonly judged: readonly Judged[];
  /** Of the must rules: fail where one fails, else unknown where one is. */
  readonly must: Verdict;
  readonly off: RulesOff;
}

/** *Hvorfor, hvorfor ikke*: one home and one person, rule by rule. */
export function matchPair(home: MatchHome, seeker: Seeker, when: MatchDay, off: RulesOff = []): Match {
  const judged = rulesOn(off).flatMap((rule): readonly Judged[] => {
    const reason = ruleOf(rule).judge(home, seeker, when);
    if (reason === null) return [];
    const params = paramsOf(rule, home, seeker, when);
    return [{ rule, kind: kindFor(rule, seeker), verdict: verdictOf[reason], reason, params }];
  });
  return { homeId: home.id, seekerId: seeker.id, judged, must: mustOf(judged), off };
}

/** One home and many people, in the order in which they are given: no order is hidden here. */
export function matchPeople(
  home: MatchHome,
  seekers: readonly Seeker[],
  when: MatchDay,
  off: RulesOff = [],
): readonly Match[] {
  return seekers.map((seeker) => matchPair(home, seeker, when, off));
}

/** One person and many homes, in the order in which they are given. */
export function matchHomes(
  seeker: Seeker,
  homes: readonly MatchHome[],
  when: MatchDay,
  off: RulesOff = [],
): readonly Match[] {
  return homes.map((home) => matchPair(home, seeker, when, off));
}

/** "Alle 9 regler opfyldt" or "1 ukendt": how many of a kind say what. */
export function countsOf({ judged }: Pick<Match, 'judged'>, kind: RuleKind): Readonly<Record<Verdict, number>> {
  const of = (verdict: Verdict): number => judged.filter((one) => one.kind === kind && one.verdict === verdict).length;
  return { pass: of('pass'), fail: of('fail'), unknown: of('unknown') };
}

function mustOf(judged: readonly Judged[]): Verdict {
  const musts = judged.filter(({ kind }) => kind === 'must');
  if (musts.some(({ verdict }) => verdict === 'fail')) return 'fail';
  return musts.some(({ verdict }) => verdict === 'unknown') ? 'unknown' : 'pass';
}
