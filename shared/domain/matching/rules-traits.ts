import type { NeedCode } from '../needs.ts';
import type { HomeTraits, MatchHome, Seeker } from './facts.ts';
import type { Reason } from './reasons.ts';

/** A need that one answer of the home settles. */
export function traitRule(need: NeedCode, trait: keyof HomeTraits) {
  return ({ traits }: MatchHome, { needs }: Seeker): Reason | null => {
    if (needs[need] === undefined) return null;
    if (traits[trait] === null) return 'home-does-not-say';
    return traits[trait] ? 'home-has-it' : 'home-lacks-it';
  };
}

export function stairsRule({ traits: { groundFloor, lift } }: MatchHome, { needs }: Seeker): Reason | null {
  if (needs['ground-floor-or-lift'] === undefined) return null;
  if (groundFloor === true) return 'ground-floor';
  if (lift === true) return 'lift-there';
  return groundFloor === false && lift === false ? 'stairs-only' : 'stairs-unknown';
}

export function quietRule({ traits: { noiseTolerated } }: MatchHome, { needs }: Seeker): Reason | null {
  if (needs.quiet === undefined) return null;
  if (noiseTolerated === null) return 'noise-unknown';
  return noiseTolerated ? 'noise-here' : 'calm-here';
}

export function substanceFreeRule({ traits: { substancesTolerated } }: MatchHome, { needs }: Seeker): Reason | null {
  if (needs['substance-free'] === undefined) return null;
  if (substancesTolerated === null) return 'substances-unknown';
  return substancesTolerated ? 'substances-here' : 'no-substances-here';
}

/** Only staff visit a shielded home. */
export function visitorsRule(home: MatchHome, seeker: Seeker): Reason | null {
  const reason = visitorsAsked(home, seeker);
  return reason !== null && home.shielded ? 'visitors-never' : reason;
}

const visitorsAsked = traitRule('visitors', 'visitors');
