import { fold } from './danish-text.ts';

export const passwordLength = { min: 15, max: 128 } as const;

export const passwordProblems = [
  'too-short',
  'too-long',
  'not-text',
  'repeated',
  'sequence',
  'names-only',
  'too-common',
] as const;
export type PasswordProblem = (typeof passwordProblems)[number];

/**
 * Why a new password is refused, null when it may be used. Length is counted in characters after NFC, any character is
 * welcome. `near` is what an attacker tries first: login, own name, municipality (our own name is known).
 */
export function passwordProblem(password: string, near: readonly string[]): PasswordProblem | null {
  const text = password.normalize('NFC');
  const length = [...text].length;
  if (/\p{Cs}/u.test(text)) return 'not-text';
  if (length < passwordLength.min) return 'too-short';
  if (length > passwordLength.max) return 'too-long';
  if (isRepeated(text.toLowerCase())) return 'repeated';
  if (isSequence(text.toLowerCase())) return 'sequence';
  if (isMadeOf(text, nameWords(near))) return 'names-only';
  return isMadeOf(text, [...nameWords(near), ...commonWords]) ? 'too-common' : null;
}

/** Few different characters, long runs of one, or a short piece over and over. */
function isRepeated(text: string): boolean {
  const characters = [...text];
  if (new Set(characters).size < 5 || [...text.replace(/(.)\1+/gsu, '$1')].length < 8) return true;
  return [...Array(9).keys()].some((index) => {
    const period = index + 1;
    return period * 2 <= characters.length && characters.every((one, at) => one === characters[at % period]);
  });
}

/** Keyboard rows and columns, digits and the alphabet, forwards and backwards, in pieces of four or more. */
function isSequence(text: string): boolean {
  const characters = text.replace(/[^\p{L}\p{N}]/gu, '');
  let left = 0;
  for (let at = 0; at < characters.length; ) {
    let end = at + 3;
    while (end < characters.length && rows.some((row) => row.includes(characters.slice(at, end + 1)))) end++;
    const inRow = end > at + 3;
    if (!inRow) left++;
    at = inRow ? end : at + 1;
  }
  return characters.length > 0 && left < 6;
}

/** Are there fewer than six letters that are not of these words? A password without any of the words is not meant. */
function isMadeOf(text: string, words: readonly string[]): boolean {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return [text, withoutLookalikes(text)].some((spelling) => {
    const all = lettersOf(spelling);
    const left = longestFirst.reduce((rest, word) => rest.replaceAll(word, ' '), all);
    return left !== all && left.replaceAll(' ', '').length < 6;
  });
}

/** "P4ssw0rd": a sign between letters stands for the letter that it looks like. */
function withoutLookalikes(text: string): string {
  return text.replace(/(?<=\p{L})[01345@$](?=\p{L}|[01345@$]\p{L})/gu, (sign) => lookalikes[sign] ?? sign);
}

/** Whole names and their words, with and without the genitive s; too short ones would bite into other words. */
function nameWords(names: readonly string[]): readonly string[] {
  return [...names, 'Tryg Base']
    .flatMap((name) => [name, ...name.split(/[^\p{L}]+/u)])
    .map(lettersOf)
    .flatMap((word) => [word, word.replace(/s$/, '')])
    .filter((word) => word.length >= 3);
}

function lettersOf(text: string): string {
  return fold(text).replace(/[^\p{L}]/gu, '');
}

const lookalikes: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', '@': 'a', $: 's' };

const rowsForward = [
  '12345678901234567890',
  'qwertyuiopå',
  'qwertyuiop',
  'asdfghjklæø',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyzæøå',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujm',
];
const rows = [...rowsForward, ...rowsForward.map((row) => [...row].reverse().join(''))];

const commonWords = [
  // what people are asked for, and greet
  'adgangskode',
  'adgang',
  'kodeord',
  'kode',
  'password',
  'passord',
  'hemmelig',
  'hemmelighed',
  'velkommen',
  'welcome',
  'letmein',
  'login',
  'skiftmig',
  'changeme',
  'secret',
  'qwerty',
  'test',
  'bruger',
  'user',
  'admin',
  'administrator',
  'computer',
  // the place and the work
  'kommune',
  'kommunen',
  'danmark',
  'københavn',
  'aarhus',
  'odense',
  'aalborg',
  'bolig',
  'boliger',
  'borger',
  'sagsbehandler',
  'leder',
  'bostøtte',
  'social',
  'vicevært',
  'medarbejder',
  // seasons, months, days
  'forår',
  'sommer',
  'efterår',
  'vinter',
  'januar',
  'februar',
  'marts',
  'april',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'december',
  'mandag',
  'tirsdag',
  'onsdag',
  'torsdag',
  'fredag',
  'lørdag',
  'søndag',
  // dear to many
  'fodbold',
  'football',
  'brøndby',
  'liverpool',
  'manchester',
  'prinsesse',
  'princess',
  'skat',
  'solskin',
  'sunshine',
  'iloveyou',
  'jegelskerdig',
  'elskerdig',
  'monkey',
  'dragon',
  // phrases that everybody knows
  'correct horse battery staple',
  'the quick brown fox jumps over the lazy dog',
  'lorem ipsum dolor sit amet',
  'der er et yndigt land',
  'rødgrød med fløde',
  'den lille havfrue',
  'ih hvor er det koldt',
  'højt på en gren en krage',
  'i dag er det oles fødselsdag',
  'at være eller ikke at være',
  'to be or not to be',
].map(lettersOf);
