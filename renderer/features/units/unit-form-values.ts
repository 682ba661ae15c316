import { unitTraits } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Attribute } from '../../../shared/domain/attributes.ts';
import type { AnimalAnswer, RuledAnimal } from '../../../shared/domain/house-rules.ts';
import { formatMoney, formatNumber } from '../../../shared/domain/numbers-da.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { UnitCard } from './unit-filter.ts';

export type Trait = (typeof unitTraits)[number];
export type TraitAnswer = 'yes' | 'no' | 'unknown';
/** `rules`: the home has no permission of its own, the estate's house rules hold. */
export type AnimalChoice = AnimalAnswer | 'rules';

/** The form as it is typed: numbers and addresses are text until they are read, so that a draft keeps every keystroke. */
export type UnitFormValues = {
  estateId: string | null;
  type: UnitTypeCode | null;
  tenancyNumber: string;
  street: string;
  houseNumber: string;
  floor: string;
  door: string;
  place: string;
  postCode: string;
  city: string;
  sizeM2: string;
  rooms: string;
  rent: string;
  rentIncludes: string;
  shielded: boolean;
  socialCaretaker: string;
  dog: AnimalChoice;
  cat: AnimalChoice;
  other: AnimalChoice;
  animalsNote: string;
  traits: Record<Trait, TraitAnswer>;
  attributes: Attribute[];
  plannedFrom: IsoDate | null;
  retiredOn: IsoDate | null;
  note: string;
};

const unknownTraits = Object.fromEntries(unitTraits.map((trait) => [trait, 'unknown'])) as Record<Trait, TraitAnswer>;

export const emptyUnit: UnitFormValues = {
  estateId: null,
  type: null,
  tenancyNumber: '',
  street: '',
  houseNumber: '',
  floor: '',
  door: '',
  place: '',
  postCode: '',
  city: '',
  sizeM2: '',
  rooms: '',
  rent: '',
  rentIncludes: '',
  shielded: false,
  socialCaretaker: '',
  dog: 'rules',
  cat: 'rules',
  other: 'rules',
  animalsNote: '',
  traits: unknownTraits,
  attributes: [],
  plannedFrom: null,
  retiredOn: null,
  note: '',
};

/** A home as the form shows it. The address of a shielded one is not there and stays as it is. */
export function valuesOfCard(card: UnitCard): UnitFormValues {
  return {
    ...addressValues(card.addressParts),
    estateId: card.estateId,
    tenancyNumber: card.tenancyNumber ?? '',
    type: card.type,
    sizeM2: card.sizeM2 === null ? '' : formatNumber(card.sizeM2),
    rooms: card.rooms === null ? '' : formatNumber(card.rooms),
    rent: card.rentOre === null ? '' : formatMoney(card.rentOre),
    rentIncludes: card.rentIncludes ?? '',
    shielded: card.shielded,
    socialCaretaker: card.socialCaretaker ?? '',
    dog: choiceOf(card, 'dog'),
    cat: choiceOf(card, 'cat'),
    other: choiceOf(card, 'other'),
    animalsNote: card.ownAnimals.note ?? '',
    traits: Object.fromEntries(unitTraits.map((trait) => [trait, answerOf(card[trait])])) as Record<Trait, TraitAnswer>,
    attributes: [...card.attributes],
    plannedFrom: card.plannedFrom,
    retiredOn: card.retiredOn,
    note: card.note ?? '',
  };
}

function addressValues(
  address: UnitCard['addressParts'],
): Pick<UnitFormValues, 'street' | 'houseNumber' | 'floor' | 'door' | 'place' | 'postCode' | 'city'> {
  return {
    street: address?.street ?? '',
    houseNumber: address === null ? '' : `${address.houseNumber}${address.letter ?? ''}`,
    floor: address?.floor ?? '',
    door: address?.door ?? '',
    place: address?.place ?? '',
    postCode: address?.postCode ?? '',
    city: address?.city ?? '',
  };
}

function choiceOf(card: UnitCard, animal: RuledAnimal): AnimalChoice {
  return card.ownAnimals[animal] ?? 'rules';
}

function answerOf(known: boolean | null): TraitAnswer {
  if (known === null) return 'unknown';
  return known ? 'yes' : 'no';
}
