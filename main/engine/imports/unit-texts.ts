import { formatAddressFull } from '../../../shared/domain/address.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { addressFields } from '../../../shared/domain/import-columns.ts';
import type { Unit } from '../units/units.repository.ts';
import type { LookedField } from './look.ts';
import { traitFields } from './read-unit.ts';
import type { UnitDecision } from './unit-row.ts';

const shown: readonly ImportField[] = [
  'tenancyNumber',
  'address',
  'type',
  'size',
  'rooms',
  'rent',
  'rentIncludes',
  'shielded',
  'dogs',
  'cats',
  'animals',
  ...Object.values(traitFields),
  'socialCaretaker',
  'plannedFrom',
  'note',
];
const placeOfShielded = new Set<ImportField>(['estate', 'tenancyNumber', 'address', ...addressFields]);

/** What a row becomes: everything of a new home, the differences of a known one, old beside new. The old place of a shielded home is not told. */
export function unitFieldsOf(
  { known, unit, changed, condition }: UnitDecision,
  estateName: (unit: Unit) => string,
  conditionBefore: string | null,
): LookedField[] {
  const textOf = (one: Unit, field: ImportField): string | null =>
    field === 'estate' ? estateName(one) : codedValue(one, field);
  const fields = known === null ? shown.filter((field) => codedValue(unit, field) !== null) : changed;
  const told = fields.map((field) => ({
    field,
    value: textOf(unit, field),
    was: known === null || (known.shielded && placeOfShielded.has(field)) ? null : textOf(known, field),
  }));
  return condition === null ? told : [...told, { field: 'condition', value: condition, was: conditionBefore }];
}

/** As the contract says values: codes, ISO dates, øre, `yes` and `no`. */
function codedValue(unit: Unit, field: ImportField): string | null {
  const { address, ownAnimals } = unit;
  switch (field) {
    case 'address':
      return formatAddressFull(address);
    case 'tenancyNumber':
    case 'type':
    case 'rentIncludes':
    case 'socialCaretaker':
    case 'note':
    case 'plannedFrom':
      return unit[field];
    case 'street':
    case 'houseNumber':
    case 'letter':
    case 'floor':
    case 'door':
    case 'place':
    case 'postCode':
    case 'city':
      return plain(address[field]);
    case 'size':
      return plain(unit.sizeM2);
    case 'rooms':
      return plain(unit.rooms);
    case 'rent':
      return plain(unit.rentOre);
    case 'shielded':
      return answer(unit.shielded);
    case 'dogs':
      return ownAnimals.dog;
    case 'cats':
      return ownAnimals.cat;
    case 'animals':
      return ownAnimals.other;
    default:
      return traitOf(unit, field);
  }
}

function traitOf(unit: Unit, field: ImportField): string | null {
  const trait = Object.entries(traitFields).find(([, one]) => one === field)?.[0] as
    | keyof typeof traitFields
    | undefined;
  const value = trait === undefined ? null : unit[trait];
  return value === null ? null : answer(value);
}

function plain(value: string | number | null): string | null {
  return value === null ? null : String(value);
}

function answer(value: boolean): string {
  return value ? 'yes' : 'no';
}
