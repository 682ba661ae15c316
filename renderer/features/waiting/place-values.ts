import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { HouseholdAnimal, NeedCode, Needs } from '../../../shared/domain/needs.ts';
import { isNoGo, needCodes, strengthOf } from '../../../shared/domain/needs.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import { nextReview } from '../../../shared/domain/waiting.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Entry } from './way-acts.ts';

/** How much a need weighs: the citizen's own mark, or none. */
export const weights = ['none', 'wish', 'must'] as const;
export type Weight = (typeof weights)[number];

/** A place on the list as it is typed. Amounts are whole kroner; post codes stand with commas between. */
export interface PlaceValues {
  readonly weights: Readonly<Record<NeedCode, Weight>>;
  readonly types: readonly UnitTypeCode[];
  readonly areas: string;
  readonly maxRent: number | null;
  readonly benefit: number | null;
  readonly benefitSource: string;
  readonly benefitOn: IsoDate | null;
  readonly minSize: number | null;
  readonly minRooms: number | null;
  readonly animals: readonly HouseholdAnimal[];
  readonly avoidTypes: readonly UnitTypeCode[];
  readonly avoidAreas: string;
  readonly avoidEstates: readonly EstateId[];
  /** Null: the day on which the citizen asked. */
  readonly since: IsoDate | null;
  readonly transferSince: IsoDate | null;
  readonly urgency: Urgency;
  readonly urgencyReason: string;
  readonly reviewOn: IsoDate | null;
  readonly nextContactOn: IsoDate | null;
}

const CONTACT_DAYS = 28;
/** The first animal that somebody adds; what nobody has said of it is null. */
export const A_DOG: HouseholdAnimal = { kind: 'dog', count: 1, size: null, assistance: false, breed: null };

/** Somebody who is put on the list: the animals are those that are known already, if the citizen asks for them. */
export function newPlace(today: IsoDate, animals: readonly HouseholdAnimal[]): PlaceValues {
  return {
    ...needValues({}, animals),
    since: null,
    transferSince: null,
    urgency: 'normal',
    urgencyReason: '',
    reviewOn: nextReview(today),
    nextContactOn: addDays(today, CONTACT_DAYS),
  };
}

/** A place that is looked at again. A contact that is over is chosen anew, and so is the next review. */
export function reviewedPlace(entry: Entry, today: IsoDate, animals: readonly HouseholdAnimal[]): PlaceValues {
  const { since, transferSince, urgency, urgencyReason, nextContactOn } = entry;
  const isAhead = nextContactOn !== null && nextContactOn > today;
  return {
    ...needValues(entry.needs as Needs, animals),
    ...{ since, transferSince, urgency, urgencyReason },
    reviewOn: nextReview(today),
    nextContactOn: isAhead ? nextContactOn : addDays(today, CONTACT_DAYS),
  };
}

type NeedFields = Omit<
  PlaceValues,
  'since' | 'transferSince' | 'urgency' | 'urgencyReason' | 'reviewOn' | 'nextContactOn'
>;

function needValues(needs: Needs, animals: readonly HouseholdAnimal[]): NeedFields {
  const rent = needs['max-rent']?.value;
  const weight = (code: NeedCode): [NeedCode, Weight] => [code, strengthOf(needs, code) ?? 'none'];
  return {
    weights: Object.fromEntries(needCodes.map(weight)) as Record<NeedCode, Weight>,
    types: needs.type?.value ?? [],
    areas: (needs.area?.value ?? []).join(', '),
    maxRent: kroner(rent?.maxOre),
    benefit: kroner(rent?.benefitOre),
    benefitSource: rent?.benefitSource ?? '',
    benefitOn: rent?.benefitOn ?? null,
    minSize: needs['min-size']?.value ?? null,
    minRooms: needs['min-rooms']?.value ?? null,
    animals: needs.animals?.value ?? animals,
    avoidTypes: needs['avoid-type']?.value ?? [],
    avoidAreas: (needs['avoid-area']?.value ?? []).join(', '),
    avoidEstates: needs['avoid-estate']?.value ?? [],
  };
}

function kroner(ore: number | null | undefined): number | null {
  return ore === null || ore === undefined ? null : ore / ORE;
}

const ORE = 100;

/** The needs as they are sent: what weighs nothing is left out, and a place to avoid is always a must. */
export function needsOf(values: PlaceValues): Input<'waiting.review'>['needs'] {
  const asked = needCodes.flatMap((code): [NeedCode, unknown][] => {
    const value = askedValue(values, code);
    const strength = isNoGo(code) ? 'must' : values.weights[code];
    return value === null || strength === 'none' ? [] : [[code, { value, strength }]];
  });
  return Object.fromEntries(asked);
}

/** Null where there is nothing to send. */
function askedValue(values: PlaceValues, code: NeedCode): unknown {
  switch (code) {
    case 'type':
      return listed(values.types);
    case 'area':
      return listed(postCodesOf(values.areas) ?? []);
    case 'max-rent':
      return rentOf(values);
    case 'min-size':
      return values.minSize;
    case 'min-rooms':
      return values.minRooms;
    case 'animals':
      return listed(values.animals);
    case 'avoid-area':
      return listed(postCodesOf(values.avoidAreas) ?? []);
    case 'avoid-estate':
      return listed(values.avoidEstates);
    case 'avoid-type':
      return listed(values.avoidTypes);
    default:
      return true;
  }
}

function listed<T>(list: readonly T[]): readonly T[] | null {
  return list.length === 0 ? null : list;
}

function rentOf({ maxRent, benefit, benefitSource, benefitOn }: PlaceValues): unknown {
  if (maxRent === null) return null;
  const isTyped = benefit !== null;
  return {
    maxOre: Math.round(maxRent * ORE),
    benefitOre: isTyped ? Math.round(benefit * ORE) : null,
    benefitSource: isTyped && benefitSource.trim() !== '' ? benefitSource.trim() : null,
    benefitOn: isTyped ? benefitOn : null,
  };
}

/** Null when something else than post codes stands there. */
export function postCodesOf(typed: string): readonly string[] | null {
  const parts = typed.split(/[\s,;]+/).filter((part) => part !== '');
  return parts.every((part) => /^\d{4}$/.test(part)) ? [...new Set(parts)] : null;
}
