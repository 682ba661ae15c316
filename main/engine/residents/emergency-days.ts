import { dayOfInstant } from '../../../shared/dates.ts';
import type { EmergencyId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { openingsSince } from './emergency.repository.ts';

type Opening = ReturnType<typeof openingsSince>[number];

const DAY_MS = 86_400_000;

/** The openings since the civil day of an instant, by who made them and on which day. */
export function openingsByDay(db: ReadableDb, since: string): readonly (readonly Opening[])[] {
  const first = dayOfInstant(since);
  const days = new Map<string, Opening[]>();
  // a civil day begins less than a day before any of its instants
  for (const opening of openingsSince(db, new Date(Date.parse(since) - DAY_MS).toISOString())) {
    const day = dayOfInstant(opening.at);
    const key = `${day} ${opening.userId}`;
    if (day >= first) days.set(key, [...(days.get(key) ?? []), opening]);
  }
  return [...days.values()];
}

/** Of each opening since then, which of that person's day it was, from 1. */
export function nthOfDays(db: ReadableDb, since: string): ReadonlyMap<EmergencyId, number> {
  return new Map(openingsByDay(db, since).flatMap((day) => day.map(({ id }, index) => [id, index + 1] as const)));
}
