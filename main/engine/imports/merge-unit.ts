import type { Address } from '../../../shared/domain/address.ts';
import { formatAddress } from '../../../shared/domain/address.ts';
import {
  inheritable,
  isSharedTrait,
  type SharedAnswers,
  type SharedText,
} from '../../../shared/domain/estate-defaults.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { addressFields } from '../../../shared/domain/import-columns.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Unit } from '../units/units.repository.ts';
import type { SaidUnit } from './read-unit.ts';
import { traitFields } from './read-unit.ts';

type FullAddress = Unit['address'];

export interface UnitPlace {
  readonly estateId: EstateId;
  readonly address: FullAddress;
  readonly tenancyNumber: string;
}

/**
 * What is said goes before what is known; what is not said stays. `type` of a new home must be said. A home that says what
 * its estate says for it goes on taking that over: `defaults` are the estate's.
 */
export function mergeUnit(
  known: Unit | null,
  place: UnitPlace,
  said: SaidUnit,
  type: Unit['type'],
  defaults: SharedAnswers,
): Unit {
  const { animals, traits } = said;
  const shielded = said.shielded ?? known?.shielded ?? false;
  const estate = inheritable(defaults, shielded);
  const trait = (name: keyof SaidUnit['traits']): boolean | null =>
    ownAnswer(traits[name], known?.[name] ?? null, isSharedTrait(name) ? (estate?.[name] ?? null) : null);
  const text = (name: SharedText): string | null =>
    ownAnswer(said[name], known?.[name] ?? null, estate?.[name] ?? null);
  return {
    ...place,
    type,
    sizeM2: said.sizeM2 ?? known?.sizeM2 ?? null,
    rooms: said.rooms ?? known?.rooms ?? null,
    rentOre: said.rentOre ?? known?.rentOre ?? null,
    rentIncludes: text('rentIncludes'),
    shielded,
    socialCaretaker: text('socialCaretaker'),
    plannedFrom: said.plannedFrom ?? known?.plannedFrom ?? null,
    retiredOn: known?.retiredOn ?? null,
    note: said.note ?? known?.note ?? null,
    ownAnimals: {
      dog: animals.dog ?? known?.ownAnimals.dog ?? null,
      cat: animals.cat ?? known?.ownAnimals.cat ?? null,
      other: animals.other ?? known?.ownAnimals.other ?? null,
      note: known?.ownAnimals.note ?? null,
    },
    ownEntrance: trait('ownEntrance'),
    groundFloor: trait('groundFloor'),
    lift: trait('lift'),
    accessible: trait('accessible'),
    commonHouse: trait('commonHouse'),
    outdoorSpace: trait('outdoorSpace'),
    noiseTolerated: trait('noiseTolerated'),
    substancesTolerated: trait('substancesTolerated'),
    couples: trait('couples'),
    children: trait('children'),
    assignmentRight: trait('assignmentRight'),
    attributes: known?.attributes ?? [],
  };
}

function ownAnswer<T>(said: T | null, known: T | null, ofEstate: T | null): T | null {
  if (said === null) return known;
  return known === null && said === ofEstate ? null : said;
}

/** The change without what stays as it is. An address is one thing: keeping any part of it keeps all. */
export function keepOurs(known: Unit, unit: Unit, keeps: (field: ImportField) => boolean): Unit {
  const pick = <T>(field: ImportField, ours: T, theirs: T): T => (keeps(field) ? ours : theirs);
  const keepsAddress = keeps('address') || addressFields.some(keeps);
  const traits = Object.fromEntries(
    Object.entries(traitFields).map(([trait, field]) => {
      const name = trait as keyof typeof traitFields;
      return [name, pick(field, known[name], unit[name])];
    }),
  ) as Pick<Unit, keyof typeof traitFields>;
  return {
    ...unit,
    ...traits,
    estateId: pick('estate', known.estateId, unit.estateId),
    address: keepsAddress ? known.address : unit.address,
    tenancyNumber: pick('tenancyNumber', known.tenancyNumber, unit.tenancyNumber),
    type: pick('type', known.type, unit.type),
    sizeM2: pick('size', known.sizeM2, unit.sizeM2),
    rooms: pick('rooms', known.rooms, unit.rooms),
    rentOre: pick('rent', known.rentOre, unit.rentOre),
    rentIncludes: pick('rentIncludes', known.rentIncludes, unit.rentIncludes),
    shielded: pick('shielded', known.shielded, unit.shielded),
    socialCaretaker: pick('socialCaretaker', known.socialCaretaker, unit.socialCaretaker),
    plannedFrom: pick('plannedFrom', known.plannedFrom, unit.plannedFrom),
    note: pick('note', known.note, unit.note),
    ownAnimals: {
      ...unit.ownAnimals,
      dog: pick('dogs', known.ownAnimals.dog, unit.ownAnimals.dog),
      cat: pick('cats', known.ownAnimals.cat, unit.ownAnimals.cat),
      other: pick('animals', known.ownAnimals.other, unit.ownAnimals.other),
    },
  };
}

/**
 * Fields of the import whose value differs. An address is one field, but of a shielded home only the parts that the file
 * changes are told: a whole one would say what the file does not.
 */
export function changedFields(before: Unit, after: Unit): readonly ImportField[] {
  const changed: ImportField[] = [];
  const compare = (field: ImportField, one: unknown, other: unknown): void => {
    if (one !== other) changed.push(field);
  };
  compare('estate', before.estateId, after.estateId);
  compare('tenancyNumber', before.tenancyNumber, after.tenancyNumber);
  const parts = addressFields.filter((part) => before.address[part] !== after.address[part]);
  if (before.shielded) changed.push(...parts);
  else if (parts.length > 0) changed.push('address');
  compare('type', before.type, after.type);
  compare('size', before.sizeM2, after.sizeM2);
  compare('rooms', before.rooms, after.rooms);
  compare('rent', before.rentOre, after.rentOre);
  compare('rentIncludes', before.rentIncludes, after.rentIncludes);
  compare('shielded', before.shielded, after.shielded);
  compare('socialCaretaker', before.socialCaretaker, after.socialCaretaker);
  compare('plannedFrom', before.plannedFrom, after.plannedFrom);
  compare('note', before.note, after.note);
  compare('dogs', before.ownAnimals.dog, after.ownAnimals.dog);
  compare('cats', before.ownAnimals.cat, after.ownAnimals.cat);
  compare('animals', before.ownAnimals.other, after.ownAnimals.other);
  for (const [trait, field] of Object.entries(traitFields))
    compare(field, before[trait as keyof typeof traitFields], after[trait as keyof typeof traitFields]);
  return changed;
}

/** Stands in for the number that a file does not give: the address, shortened in its street. */
export function numberFromAddress(address: Address): string {
  const line = formatAddress(address);
  const home = line.slice(address.street.length);
  return `${address.street.slice(0, Math.max(0, MAX_NUMBER - home.length))}${home}`.slice(0, MAX_NUMBER);
}

const MAX_NUMBER = 30;
