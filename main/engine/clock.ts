import type { IsoDate } from '../../shared/dates.ts';
import { dayOfInstant, daysBetween, isIsoDate } from '../../shared/dates.ts';

const MS_PER_DAY = 86_400_000;

/** The one clock. Rules never ask it: they are given `today`. */
export interface Clock {
  /** UTC instant with milliseconds and Z. */
  now(): string;
  /** The civil day in Denmark. */
  today(): IsoDate;
  /** Milliseconds that never jump with the wall clock. */
  monotonic(): number;
}

/**
 * `fixedToday` is a development seam (TRYGBASE_TODAY, `demo --today`): the civil day stands still, and instants are of
 * that day by whole days, so that what happens today is also read as today.
 */
export function systemClock(fixedToday: string | undefined): Clock {
  const fixed = fixedToday !== undefined && isIsoDate(fixedToday) ? fixedToday : null;
  const shift = fixed === null ? 0 : daysBetween(dayOfInstant(new Date().toISOString()), fixed) * MS_PER_DAY;
  const now = (): string => new Date(Date.now() + shift).toISOString();
  return { now, today: () => fixed ?? dayOfInstant(now()), monotonic: () => performance.now() };
}
