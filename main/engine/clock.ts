import type { IsoDate } from '../../shared/dates.ts';
import { dayOfInstant, isIsoDate } from '../../shared/dates.ts';

/** The one clock. Rules never ask it: they are given `today`. */
export interface Clock {
  /** UTC instant with milliseconds and Z. */
  now(): string;
  /** The civil day in Denmark. */
  today(): IsoDate;
  /** Milliseconds that never jump with the wall clock. */
  monotonic(): number;
}

/** `fixedToday` is a development seam (TRYGBASE_TODAY, `demo --today`): only the civil day stands still. */
export function systemClock(fixedToday: string | undefined): Clock {
  const fixed = fixedToday !== undefined && isIsoDate(fixedToday) ? fixedToday : null;
  return {
    now: () => new Date().toISOString(),
    today: () => fixed ?? dayOfInstant(new Date().toISOString()),
    monotonic: () => performance.now(),
  };
}
