import type { UnitRow } from '../contract/units.ts';
import type { IsoDate } from '../dates.ts';
import type { AnimalAnswer } from '../domain/house-rules.ts';
import { ruledAnimals } from '../domain/house-rules.ts';
import type { Words } from './words.ts';

/** What a list says of a home in a few words: on the screen, and where a row is copied. */

/** Whose the home is; empty for a shielded one, which stands nowhere. */
export function ownerText({ association, shielded }: Pick<UnitRow, 'association' | 'shielded'>, words: Words): string {
  return association ?? (shielded ? '' : words.units.municipal);
}

/** The shortest true answer: "hund · kat", "alle dyr", "efter aftale", "nej"; empty when nobody has said. */
export function animalsText(animals: UnitRow['animals'], words: Words): string {
  const { list } = words.units;
  const has = (answer: AnimalAnswer): boolean => ruledAnimals.some((animal) => animals[animal] === answer);
  const allowed = ruledAnimals.filter((animal) => animals[animal] === 'yes');
  if (allowed.length === ruledAnimals.length) return list.allAnimals;
  if (allowed.length > 0) return allowed.map((animal) => list.animals[animal]).join(' · ');
  if (has('by-agreement')) return words.codes.animalAnswers['by-agreement'];
  return has('no') ? words.codes.animalAnswers.no : '';
}

/** The names as this role may see them; protected persons are there, but not named. */
export function namesText(occupants: UnitRow['occupants'], words: Words): string {
  if (occupants === null) return words.units.list.occupied;
  const named = occupants.filter((name) => name !== null);
  const hidden = occupants.length - named.length;
  if (hidden === 0) return named.join(', ');
  return [...named, hidden === 1 ? words.common.protected : words.units.list.protectedMany(hidden)].join(', ');
}

/** *Stand*: what was seen last; a home out of service says so first. */
export function conditionText(unit: Pick<UnitRow, 'condition' | 'outOfService'>, words: Words): string {
  if (unit.outOfService) return words.units.list.outOfService;
  return unit.condition === null ? '' : words.codes.conditions[unit.condition];
}

/** *Beboet af*: who lives there, or who moves in and when. */
export function occupiedText(
  { occupied, occupants, movesInOn }: Pick<UnitRow, 'occupied' | 'occupants' | 'movesInOn'>,
  words: Words,
  day: (date: IsoDate) => string,
): string {
  if (!occupied && movesInOn === null) return '';
  const names = namesText(occupants, words);
  if (movesInOn === null) return names;
  return occupants === null
    ? words.units.list.letFrom(day(movesInOn))
    : words.units.list.movesIn(names, day(movesInOn));
}
