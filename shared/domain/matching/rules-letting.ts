import type { MatchDay, MatchHome, Seeker } from './facts.ts';
import { dayOf } from './facts.ts';
import type { Reason } from './reasons.ts';

/** Nobody is offered a home that another lives in on that day, or that is held for another. */
export function lettingRule(home: MatchHome, seeker: Seeker, when: MatchDay): Reason {
  return home.heldFor !== null && home.heldFor !== seeker.id ? 'home-held' : freeReason(home, when);
}

/** One that is free later is a question that a day of moving in answers. */
export function freeReason({ availability }: MatchHome, when: MatchDay): Reason {
  if (availability.kind === 'none') return 'home-taken';
  if (availability.kind === 'now' || availability.date <= dayOf(when)) return 'home-free';
  return when.moveIn === null ? 'home-free-later' : 'home-free-too-late';
}
