import type { KnownConflict, MatchDay, MatchHome, Seeker } from './facts.ts';
import { dayOf } from './facts.ts';
import type { Reason } from './reasons.ts';

/** Where a person of a known conflict lives, or nobody may be told where: ask. The other is never named. */
export function conflictRule(home: MatchHome, seeker: Seeker, when: MatchDay): Reason {
  const conflict = conflictAt(home, seeker, when);
  if (conflict === null) return 'conflict-none';
  return conflict.placeHidden || home.place === null ? 'conflict-ask' : 'conflict-here';
}

/** The conflict that must be asked about at this home; one that is sure goes before one that is only possible. */
export function conflictAt(home: MatchHome, { conflicts }: Seeker, when: MatchDay): KnownConflict | null {
  if (conflicts.length === 0) return null;
  const day = dayOf(when);
  const living = conflicts.filter(({ from, to }) => from <= day && day <= to);
  const here = living.find(({ withId, placeHidden }) => !placeHidden && home.neighbours.has(withId));
  return here ?? living.find(({ placeHidden }) => placeHidden || home.place === null) ?? null;
}
