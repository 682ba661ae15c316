import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { type Challenge, isShippedChallenge, shippedChallenges } from '../../../shared/domain/challenges.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { Problems } from '../../lib/drafted-act.ts';

export type ChallengeVersion = Output<'challenges.list'>['versions'][number];

export interface FrameworkValues {
  readonly name: string;
  readonly from: IsoDate | null;
  readonly codes: readonly string[];
  /** What those on the list are called from now on, by their code; the rest keep their names. */
  readonly names: Readonly<Record<string, string>>;
  /** The municipality's own new ones, one on each line. */
  readonly own: string;
}

/** The municipality's own name, else the shipped word. */
export function challengeLabel({ code, name }: Challenge, { codes }: Words): string {
  return name ?? (isShippedChallenge(code) ? codes.challenges[code] : code);
}

/** The word that is shipped, whatever the municipality calls it; of one of its own the name that it has. */
export function firstLabel({ code, name }: Challenge, words: Words): string {
  return challengeLabel({ code, name: isShippedChallenge(code) ? null : name }, words);
}

/** All that can be chosen: what is shipped, and what the municipality has named itself, the newest name first. */
export function knownChallenges(versions: readonly ChallengeVersion[]): readonly Challenge[] {
  const named = versions.flatMap(({ challenges }) => challenges);
  const codes = new Set([...shippedChallenges, ...named.map(({ code }) => code)]);
  return [...codes].map((code) => named.find((one) => one.code === code) ?? { code, name: null });
}

/** Those that were chosen, each as it is called from now on. A name that is emptied is the shipped word, or what it was. */
export function renamedChallenges(
  known: readonly Challenge[],
  { codes, names }: Pick<FrameworkValues, 'codes' | 'names'>,
  words: Words,
): readonly Challenge[] {
  return known
    .filter(({ code }) => codes.includes(code))
    .map(({ code, name }) => {
      const typed = names[code]?.trim();
      if (typed === undefined) return { code, name };
      if (isShippedChallenge(code))
        return { code, name: typed === '' || typed === words.codes.challenges[code] ? null : typed };
      return { code, name: typed === '' ? name : typed };
    });
}

export function ownLines(own: string): readonly string[] {
  return own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function frameworkProblems(values: FrameworkValues, known: readonly Challenge[], words: Words): Problems {
  const { name, from, codes, own } = values;
  const text = words.challenges.dialog;
  const called = [
    ...renamedChallenges(known, values, words).map((one) => challengeLabel(one, words)),
    ...ownLines(own),
  ];
  const isTwice = new Set(called.map((label) => label.toLocaleLowerCase('da'))).size < called.length;
  return {
    ...(name.trim() === '' && { 'framework-name': text.nameMissing }),
    ...(from === null && { 'framework-from': text.fromMissing }),
    ...(codes.length === 0 && ownLines(own).length === 0 && { 'framework-own': text.none }),
    ...(isTwice && { 'framework-own': text.twice }),
  };
}

export interface TermsValues {
  readonly look: number | null;
  readonly act: number | null;
  readonly long: number | null;
}

export function termsProblems(values: TermsValues, { challenges }: Words): Problems {
  const text = challenges.terms;
  const missing = (['look', 'act', 'long'] as const).filter((term) => values[term] === null);
  if (missing.length > 0) return Object.fromEntries(missing.map((term) => [`terms-${term}`, text.missing]));
  const { look, act, long } = values;
  if (look !== null && act !== null && look >= act) return { 'terms-act': text.rise };
  return act !== null && long !== null && act >= long ? { 'terms-long': text.rise } : {};
}
