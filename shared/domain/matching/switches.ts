import type { Result } from '../../result.ts';
import { err, ok } from '../../result.ts';
import type { RuleCode } from './rules.ts';
import { ruleCodes, ruleOf } from './rules.ts';

/** The rules that a municipality has switched off. They are not judged, and every match says which they are. */
export type RulesOff = readonly RuleCode[];

export const switchable: readonly RuleCode[] = ruleCodes.filter((code) => !ruleOf(code).locked);

/** In the order of the table; refused where one of them can never be off. */
export function switchOff(
  codes: readonly RuleCode[],
): Result<RulesOff, { readonly code: 'rule-locked'; readonly rule: RuleCode }> {
  const locked = codes.find((code) => ruleOf(code).locked);
  if (locked !== undefined) return err({ code: 'rule-locked', rule: locked });
  return ok(ruleCodes.filter((code) => codes.includes(code)));
}

/** What was kept by an older program, or by hand, can switch off no more than this one allows. */
export function offNow(kept: readonly string[]): RulesOff {
  return switchable.filter((code) => kept.includes(code));
}

export function rulesOn(off: RulesOff): readonly RuleCode[] {
  return ruleCodes.filter((code) => ruleOf(code).locked || !off.includes(code));
}
