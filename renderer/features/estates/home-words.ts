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

/**
 * Everything that the picture says of a home, for those who listen: "Lindevej 4, 2. tv, Ledig, 3 dage tom, hund tilladt".
 * The words that are drawn stand in it as they are, so that who speaks to the computer can say what is seen.
 */
export function spokenHome(home: DrawnHome, words: Words, format: Format): string {
  const parts = [titleText(home, words), whenText(home, words, format), ...more(home, words, format)];
  return [home.address, ...parts.filter((part) => part !== ''), ...spokenAnimals(home, words)].join(', ');
}

/** What is not drawn: who moves in, what is mended, and from when somebody can live there. */
function more(home: DrawnHome, words: Words, format: Format): readonly string[] {
  const { say } = words.estates;
  const who = whoText(home, words);
  const free = home.availableFrom === null ? '' : say.freeFrom(format.day(home.availableFrom));
  switch (home.state) {
    case 'occupied':
      return who === '' ? [] : [say.livedIn];
    case 'ending':
      return who === '' ? [free] : [say.livedIn, free];
    case 'let':
      return who === '' ? [] : [say.movesIn(who)];
    case 'free':
      return [];
    case 'out':
      return [home.outUntil === null ? '' : reasonText(home, words), free];
    case 'planned':
      return [free];
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
