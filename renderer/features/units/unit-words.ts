import type { IsoDate } from '../../../shared/dates.ts';
import type { AnimalAnswer } from '../../../shared/domain/house-rules.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { UnitCard, UnitRow } from './unit-filter.ts';

type Animals = UnitRow['animals'];
type Occupants = UnitRow['occupants'];

/** "Skovhusene 7", or that the address is not shown. */
export function addressText(unit: { readonly address: string | null }, words: Words): string {
  return unit.address ?? words.common.shieldedAddress;
}

/** The shortest true answer: "hund · kat", "alle dyr", "efter aftale", "nej"; empty when nobody has said. */
export function animalsText(animals: Animals, words: Words): string {
  const { list } = words.units;
  const has = (answer: AnimalAnswer): boolean => ruledAnimals.some((animal) => animals[animal] === answer);
  const allowed = ruledAnimals.filter((animal) => animals[animal] === 'yes');
  if (allowed.length === ruledAnimals.length) return list.allAnimals;
  if (allowed.length > 0) return allowed.map((animal) => list.animals[animal]).join(' · ');
  if (has('by-agreement')) return words.codes.animalAnswers['by-agreement'];
  return has('no') ? words.codes.animalAnswers.no : '';
}

/** The names as this role may see them; protected persons are there, but not named. */
export function namesText(occupants: Occupants, words: Words): string {
  if (occupants === null) return words.units.list.occupied;
  const named = occupants.filter((name) => name !== null);
  const hidden = occupants.length - named.length;
  if (hidden === 0) return named.join(', ');
  return [...named, hidden === 1 ? words.common.protected : words.units.list.protectedMany(hidden)].join(', ');
}

/** *Beboet af*: who lives there, or who moves in and when. */
export function occupiedByText(unit: UnitRow, words: Words, format: Format): string {
  const moving = unit.movesInOn;
  if (!unit.occupied && moving === null) return '';
  const names = namesText(unit.occupants, words);
  if (moving === null) return names;
  return unit.occupants === null
    ? words.units.list.letFrom(format.short(moving))
    : words.units.list.movesIn(names, format.short(moving));
}

/** *Stand*: what was seen last; a home out of service says so first. */
export function conditionText(unit: Pick<UnitRow, 'condition' | 'outOfService'>, words: Words): string {
  if (unit.outOfService) return words.units.list.outOfService;
  return unit.condition === null ? '' : words.codes.conditions[unit.condition];
}

/** *Ledig fra* in a few words. */
export function availableText(
  unit: {
    readonly availability: UnitRow['availability'];
    readonly availableFrom: IsoDate | null;
    readonly daysVacant: number | null;
  },
  words: Words,
  format: Format,
): string {
  switch (unit.availability) {
    case 'now':
      return unit.daysVacant === null ? words.units.list.freeNow : words.units.list.freeDays(unit.daysVacant);
    case 'from':
      return unit.availableFrom === null ? '' : format.day(unit.availableFrom);
    case 'none':
      return '';
    default:
      return assertNever(unit.availability);
  }
}

/** "Skæv bolig · 28 m² · 1 værelse · 2.875 kr./md.": what is known, nothing for what is not. */
export function sizeText(
  unit: Pick<UnitCard, 'type' | 'sizeM2' | 'rooms' | 'rentOre'>,
  words: Words,
  format: Format,
): string {
  const { card } = words.units;
  const parts = [
    words.codes.unitTypes[unit.type],
    unit.sizeM2 === null ? null : card.size(format.number(unit.sizeM2)),
    unit.rooms === null ? null : card.rooms(unit.rooms, format.number(unit.rooms)),
    unit.rentOre === null ? null : card.rent(format.money(unit.rentOre)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}
