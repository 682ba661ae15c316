import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { ImportField } from '../../../shared/domain/import-columns.ts';
import { addressFields } from '../../../shared/domain/import-columns.ts';
import { formatMoney, formatNumber } from '../../../shared/domain/numbers-da.ts';
import { codes } from '../../../shared/text/da/codes.ts';
import type { Unit } from '../units/units.repository.ts';
import { traitFields } from './read-unit.ts';
import type { SampleField } from './report.ts';
import type { UnitDecision } from './unit-row.ts';

const shown: readonly ImportField[] = [
  'tenancyNumber',
  ...addressFields,
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
const placeOfShielded = new Set<ImportField>(['tenancyNumber', ...addressFields]);

/** What a row becomes, as people read it: everything of a new home, the differences of a known one. The old place of a shielded home is not told. */
export function unitSample({ known, unit, changed, condition }: UnitDecision): SampleField[] {
  const fields = known === null ? shown.filter((field) => textOfField(unit, field) !== null) : changed;
  const sample = fields.map((field) => ({
    field,
    value: textOfField(unit, field),
    was: known === null || (known.shielded && placeOfShielded.has(field)) ? null : textOfField(known, field),
  }));
  return condition === null
    ? sample
    : [...sample, { field: 'condition', value: codes.conditions[condition], was: null }];
}

function textOfField(unit: Unit, field: ImportField): string | null {
  const { address, ownAnimals } = unit;
  switch (field) {
    case 'tenancyNumber':
      return unit.tenancyNumber;
    case 'houseNumber':
      return String(address.houseNumber);
    case 'street':
    case 'letter':
    case 'floor':
    case 'door':
    case 'place':
    case 'postCode':
    case 'city':
      return address[field];
    case 'type':
      return codes.unitTypes[unit.type];
    case 'size':
      return numberText(unit.sizeM2);
    case 'rooms':
      return numberText(unit.rooms);
    case 'rent':
      return unit.rentOre === null ? null : formatMoney(unit.rentOre);
    case 'plannedFrom':
      return unit.plannedFrom && formatDate(unit.plannedFrom);
    case 'shielded':
      return answer(unit.shielded);
    case 'dogs':
      return ownAnimals.dog && codes.animalAnswers[ownAnimals.dog];
    case 'cats':
      return ownAnimals.cat && codes.animalAnswers[ownAnimals.cat];
    case 'animals':
      return ownAnimals.other && codes.animalAnswers[ownAnimals.other];
    case 'rentIncludes':
    case 'socialCaretaker':
    case 'note':
      return unit[field];
    default:
      return traitText(unit, field);
  }
}

function traitText(unit: Unit, field: ImportField): string | null {
  const trait = Object.entries(traitFields).find(([, one]) => one === field)?.[0] as
    | keyof typeof traitFields
    | undefined;
  const value = trait === undefined ? null : unit[trait];
  return value === null ? null : answer(value);
}

function numberText(value: number | null): string | null {
  return value === null ? null : formatNumber(value);
}

function answer(value: boolean): string {
  return value ? codes.animalAnswers.yes : codes.animalAnswers.no;
}
