import type { IsoDate } from '../dates.ts';
import type { Result } from '../result.ts';
import { err, ok } from '../result.ts';

/** The seven of Rødovre's policy for citizens in vulnerable positions, in its order. */
const RODOVRE = [
  'homelessness',
  'unemployment',
  'substance-use',
  'mental-illness',
  'loneliness',
  'crime',
  'poverty',
] as const;
/** The sixteen of Egedal's, in its order. Where both have the same word, it is the same challenge. */
const EGEDAL = [
  'no-labour-market',
  'no-education',
  'substance-use',
  'mental-disorders',
  'crises',
  'stress',
  'trauma',
  'neglect',
  'social-skills',
  'personal-and-family',
  'crime',
  'isolation',
  'loneliness',
  'no-network',
  'economic-poverty',
  'homelessness',
] as const;

export type ShippedChallenge = (typeof RODOVRE)[number] | (typeof EGEDAL)[number];
export const shippedChallenges: readonly ShippedChallenge[] = [...new Set<ShippedChallenge>([...RODOVRE, ...EGEDAL])];
export const shippedFrameworks = { rodovre: RODOVRE, egedal: EGEDAL } as const satisfies Readonly<
  Record<string, readonly ShippedChallenge[]>
>;
export const frameworkKeys = ['rodovre', 'egedal'] as const satisfies readonly (keyof typeof shippedFrameworks)[];

/** `name` is null for a shipped challenge that keeps its name in each language. */
export interface Challenge {
  readonly code: string;
  readonly name: string | null;
}

/** The municipality's own list from a day on; the versions before stay for what was observed in their time. */
export interface Framework {
  readonly from: IsoDate;
  readonly name: string;
  readonly challenges: readonly Challenge[];
}

/** What a municipality begins with. */
export const FIRST_CHALLENGES: readonly Challenge[] = RODOVRE.map((code) => ({ code, name: null }));

/** `versions` newest first. */
export function challengesOn(versions: readonly Framework[], day: IsoDate): readonly Challenge[] {
  return versions.find(({ from }) => from <= day)?.challenges ?? FIRST_CHALLENGES;
}

/** What a challenge was called on a day; else by the newest version that has it. Null: by the shipped word. */
export function challengeName(versions: readonly Framework[], code: string, day: IsoDate): string | null {
  const then = challengesOn(versions, day).find((one) => one.code === code);
  const known = then ?? versions.flatMap(({ challenges }) => challenges).find((one) => one.code === code);
  return known?.name ?? null;
}

export function isShippedChallenge(code: string): code is ShippedChallenge {
  return shippedChallenges.some((known) => known === code);
}

export type FrameworkProblem =
  | 'framework-in-past'
  | 'framework-day-taken'
  | 'challenge-unknown'
  | 'challenge-twice'
  | 'challenge-needs-name';

/** A version begins today or later; each challenge stands once, and one of the municipality's own has a name. */
export function checkFramework(
  versions: readonly Framework[],
  next: {
    readonly from: IsoDate;
    readonly challenges: readonly { readonly code: string | null; readonly name: string | null }[];
  },
  today: IsoDate,
): Result<void, FrameworkProblem> {
  if (next.from < today) return err('framework-in-past');
  if (versions.some(({ from }) => from === next.from)) return err('framework-day-taken');
  const own = new Set(versions.flatMap(({ challenges }) => challenges.map(({ code }) => code)));
  const codes = next.challenges.flatMap(({ code }) => (code === null ? [] : [code]));
  const names = next.challenges.flatMap(({ name }) => (name === null ? [] : [name.toLocaleLowerCase('da')]));
  if (codes.some((code) => !isShippedChallenge(code) && !own.has(code))) return err('challenge-unknown');
  if (new Set(codes).size < codes.length || new Set(names).size < names.length) return err('challenge-twice');
  const isNameless = ({ code, name }: { readonly code: string | null; readonly name: string | null }) =>
    name === null && (code === null || !isShippedChallenge(code));
  return next.challenges.some(isNameless) ? err('challenge-needs-name') : ok();
}
