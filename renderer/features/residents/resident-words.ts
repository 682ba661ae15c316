import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';
import type { ResidentCard, ResidentRow } from './resident-filter.ts';

/** The name, or that it is protected from this role. */
export function nameText(resident: { readonly name: string | null }, words: Words): string {
  return resident.name ?? words.common.protected;
}

/** "Bjørn Kaspersen (Balder)". */
export function nameInRow(row: Pick<ResidentRow, 'name' | 'calledName'>, words: Words): string {
  if (row.name === null || row.calledName === null) return nameText(row, words);
  return `${row.name} (${row.calledName})`;
}

/** The address, "Uden bolig", or that there is a home that is not shown. */
export function homeText(
  resident: { readonly home: string | null; readonly homeState: ResidentRow['homeState'] },
  words: Words,
): string {
  if (resident.homeState === 'none') return words.residents.homeless;
  return resident.home ?? words.residents.hiddenHome;
}

/** The day something must be looked at again, and why. */
export function nextText(row: Pick<ResidentRow, 'nextDate' | 'nextWhat'>, words: Words, format: Format): string {
  if (row.nextDate === null || row.nextWhat === null) return '';
  return words.residents.next[row.nextWhat](format.day(row.nextDate));
}

/** "fra 01.03.2026 til og med 01.03.2027". */
export function daysText(
  days: { readonly from: IsoDate | null; readonly to: IsoDate | null },
  words: Words,
  format: Format,
): string {
  const text = words.residents.person.protectionDays;
  const { from, to } = days;
  if (from !== null && to !== null) return text.between(format.date(from), format.date(to));
  if (from !== null) return text.from(format.date(from));
  return to === null ? text.open : text.until(format.date(to));
}

/** The forløb in a few words: "Aktiv fra 01.03.2026", "Pause til 01.04.2026". */
export function courseText(course: ResidentCard['courses'][number] | undefined, words: Words, format: Format): string {
  const { person } = words.residents;
  if (course === undefined) return words.residents.noCourse;
  if (course.state === 'paused' && course.pausedUntil !== null)
    return person.pausedUntil(format.day(course.pausedUntil));
  return person.courseSince(words.codes.courseStates[course.state], format.day(course.from));
}

/** "47 år · kaldes Bjørn · mobil 55 55 01 23, helst sms": what is known and shown. */
export function introText(card: ResidentCard, words: Words): string {
  const { residents, codes, grants } = words;
  const { person } = residents;
  const { support } = card;
  const parts = [
    card.calledName === null ? null : residents.person.called(card.calledName),
    card.age === null ? null : residents.years(card.age),
    card.identity === 'named' ? null : residents.person.identity[card.identity],
    card.phone === null ? null : person.phoneIs(card.phone),
    card.contactWay === null ? null : person.prefers(codes.contactWays[card.contactWay]),
    support && grants.minutes.ofWeek(grants.minutes.delivered(support.delivered, support.granted)),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** "Navn og adresse"; nothing for most people. */
export function protectedText(row: Pick<ResidentRow, 'protected'>, words: Words): string {
  return row.protected === 'none' ? '' : words.residents.protections[row.protected];
}
