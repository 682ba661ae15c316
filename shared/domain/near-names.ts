import { foldWords } from './danish-text.ts';

// What people spell in two ways. Nearness is a reason to ask a person, never to join two things.

/** Words that say what kind of thing a name is, not which: "Boligforeningen Åkanden" and "Åkanden" are near. */
const kindWords = new Set(
  [
    'almen',
    'almene',
    'boligforening',
    'boligforeningen',
    'boligselskab',
    'boligselskabet',
    'boligorganisation',
    'boligorganisationen',
    'andelsboligforening',
    'andelsboligforeningen',
    'afdeling',
    'afdelingen',
    'afd',
    'amba',
    'smba',
    'bolig',
    'boliger',
    'bf',
    'ab',
  ].map(foldWords),
);

/** Short forms of street names as signs and letters have them. */
const shortForms: ReadonlyMap<string, string> = new Map(
  [
    ['gl', 'gammel'],
    ['sdr', 'søndre'],
    ['ndr', 'nordre'],
    ['nr', 'nørre'],
    ['st', 'store'],
    ['ll', 'lille'],
    ['vestre', 'vester'],
    ['østre', 'øster'],
    ['v', 'vej'],
    ['pl', 'plads'],
  ].map(([short = '', long = '']) => [foldWords(short), foldWords(long)] as const),
);

/** Two names of an association or an estate that may well be one: a letter apart, with or without "boligforeningen", Gård and Gården. Numbers must be the same. */
export function nearlySamePlace(one: string, other: string): boolean {
  const [first, second] = [placeCore(one), placeCore(other)];
  if (first === '' || second === '' || digitsOf(one) !== digitsOf(other)) return false;
  return first === second || isLetterApart(withoutEnding(first), withoutEnding(second));
}

/** The street as loosely as people write it: Vej and Vejen, Gl. and Gammel, one word or two. */
export function looseStreet(street: string): string {
  const words = foldWords(street).split(' ');
  return withoutEnding(words.map((word) => shortForms.get(word) ?? word).join(''));
}

/** Two names of a person that may be one: a letter or two apart, the words in another order, a middle name left out. */
export function nearlySamePerson(one: string, other: string): boolean {
  const [first, second] = [foldWords(one).split(' '), foldWords(other).split(' ')];
  if (first.toSorted().join(' ') === second.toSorted().join(' ')) return true;
  if (first.length < 2 || second.length < 2) return false;
  if (isShortened(first, second) || isShortened(second, first)) return true;
  if (distance(first.join(''), second.join(''), 1) <= 1) return true;
  return first.length === second.length && first.filter((word, index) => word !== second[index]).length <= 2
    ? first.every((word, index) => word === second[index] || isWordApart(word, second[index] ?? ''))
    : false;
}

/** A slip in a long word; short names such as Ole and Ove are two. */
function isWordApart(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= LONG_WORD && distance(one, other, 1) <= 1;
}

const SHORTEST_PLACE = 5;
const LONG_WORD = 5;

function placeCore(name: string): string {
  const words = foldWords(name)
    .replace(/ [as] m b a$/, '')
    .split(' ');
  const telling = words.filter((word) => !kindWords.has(word));
  return (telling.length === 0 ? words : telling).join('');
}

function digitsOf(name: string): string {
  return (name.match(/\d+/g) ?? []).map(Number).join(' ');
}

/** Gård and gården, gade and gaden, hus and huset, huse and husene. */
function withoutEnding(word: string): string {
  return word.length < SHORTEST_PLACE ? word : word.replace(/(?:erne|ene|en|et|e)$/, '');
}

function isLetterApart(one: string, other: string): boolean {
  return one === other || (Math.min(one.length, other.length) >= SHORTEST_PLACE && distance(one, other, 1) <= 1);
}

/** First and last word the same, and what stands between left out or put in. */
function isShortened(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length < long.length &&
    long[0] === short[0] &&
    long.at(-1) === short.at(-1) &&
    short.every((word) => long.includes(word))
  );
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour; `most` + 1 when it is more than that. */
function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const changed = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const swapped =
        i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
          ? (before[j - 2] ?? 0) + 1
          : Number.POSITIVE_INFINITY;
      row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
    }
    before = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, most + 1);
}
