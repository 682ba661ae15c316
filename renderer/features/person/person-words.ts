import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { Known, KnownText } from './person-values.ts';

type Entry<K extends 'animals' | 'household' | 'participants' | 'challenges'> = NonNullable<Known[K]>[number];

/** "Sagt af borgeren 03.09.2026. Noteret af Mette Kjær." */
export function saidText({ saidBy, from, by }: KnownText, { person }: Words, format: Format): string {
  return person.words.said(person.words.saidBy[saidBy], format.day(from), by);
}

/** "Hund", "2 × Kat". */
export function animalName({ kind, number }: Entry<'animals'>, { codes }: Words): string {
  const name = codes.petKinds[kind];
  return number === 1 ? name : `${number} × ${name}`;
}

/** "Labrador, Stor, Servicehund": what is known of it. */
export function animalFacts({ breed, size, assistance }: Entry<'animals'>, { codes }: Words): string {
  const parts = [breed, size && codes.petSizes[size], assistance && codes.assistanceKinds[assistance]];
  return parts.filter((part) => part !== null && part !== '').join(', ');
}

export function memberFacts({ kind, birthYear }: Entry<'household'>, { codes, person }: Words): string {
  const born = birthYear === null ? null : person.around.born(birthYear);
  return [codes.householdKinds[kind], born].filter((part) => part !== null).join(', ');
}

export function participantFacts({ role, phone }: Entry<'participants'>, { codes, person }: Words): string {
  const called = phone === null || phone === '' ? null : person.around.phone(phone);
  return [codes.participantRoles[role], called].filter((part) => part !== null).join(', ');
}

/** The municipality's own name, else the shipped word. */
export function challengeText({ code, name }: { readonly code: string; readonly name: string | null }, words: Words) {
  return name ?? (words.codes.challenges as Readonly<Record<string, string>>)[code] ?? code;
}

/** "fra 01.03.2026", "01.03.2026 til 04.03.2026". */
export function lastingText(
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate | null },
  { person }: Words,
  format: Format,
): string {
  return to === null
    ? person.around.from(format.date(from))
    : person.around.between(format.date(from), format.date(to));
}

/** What the page says of the night, in the words of the code. */
export function nightText(tonight: NonNullable<Known['housing']>['tonight'], { codes, person }: Words): string {
  if (tonight === 'home' || tonight === 'unknown') return person.night[tonight];
  return codes.housingSituations[tonight];
}
