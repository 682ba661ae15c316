import type { IsoDate } from '../../dates.ts';
import type { Paragraph } from '../paragraphs.ts';
import { ageOn } from '../residents.ts';
import type { UnitTypeCode } from '../unit-types.ts';
import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import { dayOf } from './facts.ts';
import type { Reason } from './reasons.ts';

/** For whom the law has made each kind of home: one of these must have been granted. Empty: for everybody. */
const TARGET_GROUPS: Readonly<Record<UnitTypeCode, readonly Paragraph[]>> = {
  SKAEV: ['abl-5a'],
  ALMEN: ['abl-59'],
  SBILLIG: ['abl-59'],
  UDSLUS: ['abl-63'],
  START: ['abl-101a'],
  BOF: ['abl-51'],
  AEH: ['abl-105'],
  B107: ['sel-107'],
  B108: ['sel-108'],
  K109: ['sel-109'],
  H110: ['sel-110'],
  HUSVILD: ['sel-80'],
  ANDET: [],
};

/** The youngest for a start home, and the last year of age (both included). */
const START_HOME_AGES = { from: 18, to: 24 } as const;

export function targetGroupRule({ type }: MatchHome, { granted, refused }: Seeker): Reason {
  const group = TARGET_GROUPS[type];
  if (group.length === 0) return 'target-group-open';
  if (group.some((paragraph) => granted.includes(paragraph))) return 'target-group-granted';
  return group.some((paragraph) => refused.includes(paragraph)) ? 'target-group-refused' : 'target-group-undecided';
}

/** A start home (ABL § 101 a) is for 18 to 24 years, both included, with support in the home. */
export function startHomeRule(
  { type }: MatchHome,
  { birthDate, supportNeeded }: Seeker,
  when: MatchDay,
): Reason | null {
  if (type !== 'START') return null;
  if (birthDate !== null && !isOfAge(birthDate, dayOf(when))) return 'start-home-age';
  if (supportNeeded === false) return 'start-home-no-support';
  if (birthDate === null) return 'start-home-age-unknown';
  return supportNeeded === null ? 'start-home-support-unknown' : 'start-home-fits';
}

/** Who must be hidden lives in a shielded home alone; such a home is given to nobody else without a question. */
export function shieldingRule({ shielded }: MatchHome, { needs }: Seeker): Reason | null {
  const isAsked = needs.shielded !== undefined;
  if (shielded) return isAsked ? 'shielded-fits' : 'shielded-not-asked';
  return isAsked ? 'shielded-missing' : null;
}

function isOfAge(birthDate: IsoDate, on: IsoDate): boolean {
  const age = ageOn(birthDate, on);
  return age >= START_HOME_AGES.from && age <= START_HOME_AGES.to;
}
