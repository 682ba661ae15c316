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
  /** The municipality's own new ones, one on each line. */
  readonly own: string;
}

/** The municipality's own name, else the shipped word. */
export function challengeLabel({ code, name }: Challenge, { codes }: Words): string {
  return name ?? (isShippedChallenge(code) ? codes.challenges[code] : code);
}

/** All that can be chosen: what is shipped, and what the municipality has named itself, the newest name first. */
export function knownChallenges(versions: readonly ChallengeVersion[]): readonly Challenge[] {
  const named = versions.flatMap(({ challenges }) => challenges);
  const codes = new Set([...shippedChallenges, ...named.map(({ code }) => code)]);
  return [...codes].map((code) => named.find((one) => one.code === code) ?? { code, name: null });
}

export function ownLines(own: string): readonly string[] {
  return own
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

export function frameworkProblems({ name, from, codes, own }: FrameworkValues, { challenges }: Words): Problems {
  const text = challenges.dialog;
  return {
    ...(name.trim() === '' && { 'framework-name': text.nameMissing }),
    ...(from === null && { 'framework-from': text.fromMissing }),
    ...(codes.length === 0 && ownLines(own).length === 0 && { 'framework-own': text.none }),
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
