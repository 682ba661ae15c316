import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import type { RuleCode } from './rules.ts';
import { conflictAt } from './rules-conflict.ts';

/**
 * What is filled into the sentence of a reason: plain values, days as ISO, money in øre. Never a name but that of the
 * worker to ask, and never where a shielded home lies.
 */
export type ReasonParams = Readonly<Record<string, string | number>>;

type Params = (home: MatchHome, seeker: Seeker, when: MatchDay) => ReasonParams;

const NONE: ReasonParams = {};

const PARAMS: Partial<Readonly<Record<RuleCode, Params>>> = {
  letting: ({ availability }) => (availability.kind === 'from' ? { date: availability.date } : NONE),
  conflict: (home, seeker, when) => {
    const conflict = conflictAt(home, seeker, when);
    return conflict === null ? NONE : { ask: conflict.ask };
  },
  'max-rent': (home, { needs }) => {
    const limit = needs['max-rent']?.value;
    if (limit === undefined || home.rentOre === null) return NONE;
    const benefit =
      limit.benefitOre === null ? NONE : { benefitOre: limit.benefitOre, netOre: home.rentOre - limit.benefitOre };
    return { rentOre: home.rentOre, maxOre: limit.maxOre, ...benefit };
  },
  'min-size': ({ sizeM2 }, { needs }) =>
    sizeM2 === null ? NONE : { has: sizeM2, asked: needs['min-size']?.value ?? 0 },
  'min-rooms': ({ rooms }, { needs }) =>
    rooms === null ? NONE : { has: rooms, asked: needs['min-rooms']?.value ?? 0 },
};

/** What the sentence of a rule's answer is filled with. */
export function paramsOf(rule: RuleCode, home: MatchHome, seeker: Seeker, when: MatchDay): ReasonParams {
  return PARAMS[rule]?.(home, seeker, when) ?? NONE;
}
