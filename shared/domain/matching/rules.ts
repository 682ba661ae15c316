import type { NeedCode } from '../needs.ts';
import { strengthOf } from '../needs.ts';
import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { Reason } from './reasons.ts';
import { animalsRule } from './rules-animals.ts';
import { conflictRule } from './rules-conflict.ts';
import { mixRule, skewOfHomeRule, skewOfPersonRule } from './rules-fit.ts';
import { shieldingRule, startHomeRule, targetGroupRule } from './rules-law.ts';
import { lettingRule } from './rules-letting.ts';
import { areaRule, avoidAreaRule, avoidEstateRule, avoidTypeRule, typeRule } from './rules-place.ts';
import { rentRule, roomsRule, sizeRule } from './rules-size-and-rent.ts';
import { quietRule, stairsRule, substanceFreeRule, traitRule, visitorsRule } from './rules-traits.ts';

/** Fail of a *must* blocks an offer; a *fit* is told beside it. */
export type RuleKind = 'must' | 'fit';

/** Says what it finds, or null where it has nothing to say of the two. */
type Judge = (home: MatchHome, seeker: Seeker, when: MatchDay) => Reason | null;

interface Rule {
  readonly judge: Judge;
  /** `by-need`: as strongly as the citizen asks, and a must where the house asks. */
  readonly kind: RuleKind | 'by-need';
  /** What the citizen asks, where the rule is about that. */
  readonly need: NeedCode | null;
  /** No municipality can switch it off. */
  readonly locked: boolean;
}

const must = (judge: Judge): Rule => ({ judge, kind: 'must', need: null, locked: true });
const beside = (judge: Judge): Rule => ({ judge, kind: 'fit', need: null, locked: false });
const asked = (need: NeedCode, judge: Judge): Rule => ({ judge, kind: 'by-need', need, locked: false });
const noGo = (need: NeedCode, judge: Judge): Rule => ({ judge, kind: 'by-need', need, locked: true });

/** Every rule there is, in the order in which a match tells them. Names and sentences stand in shared/text. */
export const rules = {
  letting: must(lettingRule),
  'target-group': must(targetGroupRule),
  'start-home': must(startHomeRule),
  shielding: { judge: shieldingRule, kind: 'by-need', need: 'shielded', locked: true },
  conflict: must(conflictRule),
  'avoid-area': noGo('avoid-area', avoidAreaRule),
  'avoid-estate': noGo('avoid-estate', avoidEstateRule),
  'avoid-type': noGo('avoid-type', avoidTypeRule),
  type: asked('type', typeRule),
  area: asked('area', areaRule),
  'max-rent': asked('max-rent', rentRule),
  'min-size': asked('min-size', sizeRule),
  'min-rooms': asked('min-rooms', roomsRule),
  'ground-floor-or-lift': asked('ground-floor-or-lift', stairsRule),
  'step-free': asked('step-free', traitRule('step-free', 'accessible')),
  animals: asked('animals', animalsRule),
  couple: asked('couple', traitRule('couple', 'couples')),
  children: asked('children', traitRule('children', 'children')),
  'neighbour-distance': asked('neighbour-distance', traitRule('neighbour-distance', 'farFromNeighbours')),
  'noise-tolerated': asked('noise-tolerated', traitRule('noise-tolerated', 'noiseTolerated')),
  quiet: asked('quiet', quietRule),
  visitors: asked('visitors', visitorsRule),
  'substances-tolerated': asked('substances-tolerated', traitRule('substances-tolerated', 'substancesTolerated')),
  'substance-free': asked('substance-free', substanceFreeRule),
  caretaker: asked('caretaker', traitRule('caretaker', 'caretaker')),
  'own-entrance': asked('own-entrance', traitRule('own-entrance', 'ownEntrance')),
  'outdoor-space': asked('outdoor-space', traitRule('outdoor-space', 'outdoorSpace')),
  'common-house': asked('common-house', traitRule('common-house', 'commonHouse')),
  'skew-of-person': beside(skewOfPersonRule),
  'skew-of-home': beside(skewOfHomeRule),
  mix: beside(mixRule),
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleCode = keyof typeof rules;
export const ruleCodes = Object.keys(rules) as readonly RuleCode[];

const table: Readonly<Record<RuleCode, Rule>> = rules;

export function ruleOf(code: RuleCode): Rule {
  return table[code];
}

/** How the rule counts for this person. */
export function kindFor(code: RuleCode, { needs }: Pick<Seeker, 'needs'>): RuleKind {
  const { kind, need } = table[code];
  if (kind !== 'by-need') return kind;
  return need !== null && strengthOf(needs, need) === 'wish' ? 'fit' : 'must';
}
