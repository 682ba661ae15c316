import type { HouseholdAnimal } from '../needs.ts';
import { strengthOf } from '../needs.ts';
import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { Verdict } from './reasons.ts';
import { verdictOf } from './reasons.ts';
import type { RuleCode } from './rules.ts';
import { ruleCodes, ruleOf } from './rules.ts';
import { freeReason } from './rules-letting.ts';

/** "7 har hund, 0 ledige må have hund": how many must have it, and how many free homes give it to one of them at least. */
export interface Gap {
  readonly rule: RuleCode;
  /** Of animals: which. */
  readonly animal: HouseholdAnimal['kind'] | null;
  readonly asking: number;
  readonly free: number;
  /** Free homes where nobody knows, and none of those who ask is known to fit. */
  readonly unknown: number;
}

interface Question {
  readonly rule: RuleCode;
  readonly animal: HouseholdAnimal['kind'] | null;
}

const KINDS = ['dog', 'cat', 'other', 'small'] as const satisfies readonly HouseholdAnimal['kind'][];

const questions: readonly Question[] = ruleCodes
  .filter((rule) => ruleOf(rule).need !== null)
  .flatMap((rule): readonly Question[] =>
    rule === 'animals' ? KINDS.map((animal) => ({ rule, animal })) : [{ rule, animal: null }],
  );

/** What the whole list must have against what is free, rule by rule, in the order of the rules. Counts, and nobody. */
export function supplyGap(homes: readonly MatchHome[], seekers: readonly Seeker[], when: MatchDay): readonly Gap[] {
  const free = homes.filter((home) => isFree(home, when));
  return questions.flatMap((question): readonly Gap[] => {
    const asking = seekers.flatMap((seeker) => askerOf(question, seeker));
    if (asking.length === 0) return [];
    const best = free.map((home) => bestOf(question.rule, home, asking, when));
    const count = (verdict: Verdict): number => best.filter((one) => one === verdict).length;
    return [{ ...question, asking: asking.length, free: count('pass'), unknown: count('unknown') }];
  });
}

/** What the rule says where it says the most: the home needs to fit one of them alone. */
function bestOf(rule: RuleCode, home: MatchHome, asking: readonly Seeker[], when: MatchDay): Verdict {
  let best: Verdict = 'fail';
  for (const seeker of asking) {
    const reason = ruleOf(rule).judge(home, seeker, when);
    const verdict = reason === null ? 'fail' : verdictOf[reason];
    if (verdict === 'pass') return verdict;
    if (verdict === 'unknown') best = verdict;
  }
  return best;
}

/** The person, if this is a must; of animals with those of the kind alone. */
function askerOf({ rule, animal }: Question, seeker: Seeker): readonly Seeker[] {
  const { need } = ruleOf(rule);
  if (need === null || strengthOf(seeker.needs, need) !== 'must') return [];
  if (animal === null) return [seeker];
  const { animals } = seeker.needs;
  const ofKind = animals?.value.filter(({ kind }) => kind === animal) ?? [];
  if (animals === undefined || ofKind.length === 0) return [];
  return [{ ...seeker, needs: { ...seeker.needs, animals: { ...animals, value: ofKind } } }];
}

/** On that day, and held for nobody. */
function isFree(home: MatchHome, when: MatchDay): boolean {
  return home.heldFor === null && freeReason(home, when) === 'home-free';
}
