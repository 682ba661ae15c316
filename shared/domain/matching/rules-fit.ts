import type { NeedCode, Needs } from '../needs.ts';
import type { HomeTraits, MatchHome, Seeker } from './facts.ts';
import type { Reason } from './reasons.ts';

/** What a person may bring that not every house can carry, and the answer of the home that says whether it can. */
const SKEW: Readonly<Partial<Record<NeedCode, keyof HomeTraits>>> = {
  'noise-tolerated': 'noiseTolerated',
  visitors: 'visitors',
  'substances-tolerated': 'substancesTolerated',
};
const SKEW_NEEDS = Object.keys(SKEW) as readonly (keyof typeof SKEW)[];

/** Can the house carry all that the person brings? */
export function skewOfPersonRule({ traits }: MatchHome, { needs }: Seeker): Reason | null {
  const asked = SKEW_NEEDS.filter((need) => needs[need] !== undefined);
  if (asked.length === 0) return null;
  const answers = asked.map((need) => traits[SKEW[need] ?? 'noiseTolerated']);
  if (answers.includes(false)) return 'skew-not-carried';
  return answers.includes(null) ? 'skew-unknown' : 'skew-carried';
}

/** A house that carries both noise and use of substances is rare: does this person need that, or does another? */
export function skewOfHomeRule({ traits }: MatchHome, { needs }: Seeker): Reason {
  if (bringsSkew(needs)) return 'home-as-needed';
  const { noiseTolerated, substancesTolerated } = traits;
  if (noiseTolerated === false || substancesTolerated === false) return 'home-as-needed';
  return noiseTolerated && substancesTolerated ? 'home-carries-more' : 'home-carries-unknown';
}

/** Those who live there already: somebody who needs quiet beside somebody who is heard is bad for both. */
export function mixRule({ mix }: MatchHome, { needs }: Seeker): Reason | null {
  const isHeard = needs['noise-tolerated'] !== undefined;
  const needsQuiet = needs.quiet !== undefined;
  if (!isHeard && !needsQuiet) return null;
  if (mix === null) return 'mix-unknown';
  if (isHeard && mix.needsQuiet) return 'mix-needs-quiet';
  return needsQuiet && mix.isHeard ? 'mix-is-heard' : 'mix-fits';
}

function bringsSkew(needs: Needs): boolean {
  return SKEW_NEEDS.some((need) => needs[need] !== undefined);
}
