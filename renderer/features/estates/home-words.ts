import type { Output } from '../../../shared/contract/index.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { assertNever } from '../../../shared/result.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Format } from '../../lib/format.ts';

export type DrawnHome = Output<'estates.drawing'>['homes'][number];

/** Who lives there or moves in, as this role may see it; empty when nobody does. */
export function whoText({ occupants }: DrawnHome, words: Words): string {
  if (occupants === null) return '';
  const named = occupants.filter((name) => name !== null);
  const hidden = occupants.length - named.length;
  if (hidden === 0) return named.join(', ');
  return [...named, hidden === 1 ? words.common.protected : words.estates.protectedMany(hidden)].join(', ');
}

/** The bold line of a drawn home: who lives there, else the word for how it stands. */
export function titleText(home: DrawnHome, words: Words): string {
  const lived = home.state === 'occupied' || home.state === 'ending';
  return (lived && whoText(home, words)) || words.estates.states[lived ? 'occupied' : home.state];
}

/** The small line under it: since when, until when; empty where no day matters. */
export function whenText(home: DrawnHome, words: Words, format: Format): string {
  const { when } = words.estates;
  switch (home.state) {
    case 'occupied':
      return '';
    case 'ending':
      return home.endsOn === null ? '' : when.until(format.short(home.endsOn));
    case 'let':
      return home.movesInOn === null ? '' : when.from(format.short(home.movesInOn));
    case 'free':
      return home.daysVacant === null ? '' : when.empty(home.daysVacant);
    case 'out':
      return home.outUntil === null ? reasonText(home, words) : when.until(format.short(home.outUntil));
    case 'planned':
      return home.plannedFrom === null ? '' : when.ready(format.short(home.plannedFrom));
    default:
      return assertNever(home.state);
  }
}

/** Everything that the picture says of a home, for those who listen: "Lindevej 4, 2. tv, ledig, tom i 3 dage, hund tilladt". */
export function spokenHome(home: DrawnHome, words: Words, format: Format): string {
  return [home.address, ...spokenState(home, words, format), ...spokenAnimals(home, words)].join(', ');
}

function spokenState(home: DrawnHome, words: Words, format: Format): readonly string[] {
  const { say } = words.estates;
  const who = whoText(home, words);
  switch (home.state) {
    case 'occupied':
    case 'ending': {
      const lives = who === '' ? say.livedIn : say.livedInBy(who);
      return home.endsOn === null ? [lives] : [lives, say.leaves(format.day(home.endsOn))];
    }
    case 'let': {
      const day = home.movesInOn === null ? '' : format.day(home.movesInOn);
      return [who === '' ? say.letFrom(day) : say.movesIn(who, day)];
    }
    case 'free':
      return [home.daysVacant === null ? say.free : say.freeDays(home.daysVacant)];
    case 'out':
      return [
        home.outUntil === null ? say.out : say.outUntil(format.day(home.outUntil)),
        reasonText(home, words),
      ].filter((part) => part !== '');
    case 'planned':
      return [say.planned(home.plannedFrom === null ? '' : format.day(home.plannedFrom))];
    default:
      return assertNever(home.state);
  }
}

function spokenAnimals({ animals }: DrawnHome, words: Words): readonly string[] {
  const { say } = words.estates;
  const answered = (answer: 'yes' | 'by-agreement') =>
    ruledAnimals.filter((animal) => animals[animal] === answer).map((animal) => words.codes.animals[animal]);
  const [allowed, agreed] = [answered('yes'), answered('by-agreement')];
  return [
    ...(allowed.length > 0 ? [say.allowed(allowed.join(', '))] : []),
    ...(agreed.length > 0 ? [say.byAgreement(agreed.join(', '))] : []),
  ];
}

function reasonText({ outReason }: DrawnHome, words: Words): string {
  return outReason === null ? '' : words.codes.outageReasons[outReason];
}
