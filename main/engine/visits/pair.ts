import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { primaryOn, reachesOn } from '../residents/reach.ts';
import { activeUser } from '../users/users.service.ts';

/** Who goes on a visit, and who goes along. */
export interface Pair {
  readonly workerId: UserId | null;
  readonly secondId: UserId | null;
}

/**
 * The pair as it can go on the day. Who may not see the person by then leaves the visit to the worker whom they know, or to the
 * leader, who sees what nobody has; nobody goes along alone. Where nobody was to go, nobody is.
 */
export function pairOn(db: ReadableDb, residentId: ResidentId, { workerId, secondId }: Pair, on: IsoDate): Pair {
  const reaches = (who: UserId) => reachesOn(db, who, residentId, on);
  const first = workerId === null || reaches(workerId) ? workerId : primaryOn(db, residentId, on);
  const goesAlong = first !== null && secondId !== null && secondId !== first && reaches(secondId);
  return { workerId: first, secondId: goesAlong ? secondId : null };
}

/** Null for nobody, and for who is not here any more. */
export function workerName(db: ReadableDb, id: UserId | null): string | null {
  return id === null ? null : (activeUser(db, id)?.name ?? null);
}
