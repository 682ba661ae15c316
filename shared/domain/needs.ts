import type { IsoDate } from '../dates.ts';
import type { EstateId } from '../ids.ts';
import type { AnimalWish } from './house-rules.ts';
import type { UnitTypeCode } from './unit-types.ts';

/** What a citizen can ask of a home. `avoid-*` are no-gos. */
export const needCodes = [
  'type',
  'area',
  'max-rent',
  'min-size',
  'min-rooms',
  'ground-floor-or-lift',
  'step-free',
  'animals',
  'couple',
  'children',
  'neighbour-distance',
  'noise-tolerated',
  'quiet',
  'visitors',
  'substances-tolerated',
  'substance-free',
  'shielded',
  'caretaker',
  'own-entrance',
  'outdoor-space',
  'common-house',
  'avoid-area',
  'avoid-estate',
  'avoid-type',
] as const;
export type NeedCode = (typeof needCodes)[number];

/** *Skal* and *gerne*: the citizen's own mark. */
export const needStrengths = ['must', 'wish'] as const;
export type NeedStrength = (typeof needStrengths)[number];

/** In øre a month. The benefit (boligstøtte) is an estimate that somebody typed: whose, and when. */
export interface RentLimit {
  readonly maxOre: number;
  readonly benefitOre: number | null;
  readonly benefitSource: string | null;
  readonly benefitOn: IsoDate | null;
}

/** Animals as members of the household; the breed as people write it, null where nobody has said. */
export interface HouseholdAnimal extends AnimalWish {
  readonly breed: string | null;
}

interface ListedValues {
  readonly type: readonly UnitTypeCode[];
  /** Post codes. */
  readonly area: readonly string[];
  readonly 'max-rent': RentLimit;
  /** In square metres. */
  readonly 'min-size': number;
  readonly 'min-rooms': number;
  readonly animals: readonly HouseholdAnimal[];
  /** Post codes. */
  readonly 'avoid-area': readonly string[];
  readonly 'avoid-estate': readonly EstateId[];
  readonly 'avoid-type': readonly UnitTypeCode[];
}

/** What stands beside a need; those that are simply asked for have `true`. */
export type NeedValues = { readonly [C in NeedCode]: C extends keyof ListedValues ? ListedValues[C] : true };

export interface Need<C extends NeedCode = NeedCode> {
  readonly value: NeedValues[C];
  readonly strength: NeedStrength;
}

/** At most one of each kind; what is not there is not asked for. */
export type Needs = { readonly [C in NeedCode]?: Need<C> };

/** A place to avoid is never a mere wish. */
export const noGos = ['avoid-area', 'avoid-estate', 'avoid-type'] as const satisfies readonly NeedCode[];

export function isNoGo(code: NeedCode): boolean {
  return (noGos as readonly NeedCode[]).includes(code);
}

/** How strongly it is asked for; null: not at all. */
export function strengthOf(needs: Needs, code: NeedCode): NeedStrength | null {
  const need = needs[code];
  if (need === undefined) return null;
  return isNoGo(code) ? 'must' : need.strength;
}
