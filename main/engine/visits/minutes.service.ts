import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { minutesOf } from './minutes.repository.ts';

export interface VisitMinutes {
  /** Null where the visit is under no grant in particular. */
  readonly grantId: EntryId | null;
  readonly planned: number;
  readonly delivered: number;
}

/** Minutes of visits to a resident from a day to another, both counted, by the grant that they are under. */
export function visitMinutes(
  db: ReadableDb,
  residentId: ResidentId,
  from: IsoDate,
  to: IsoDate,
): readonly VisitMinutes[] {
  return minutesOf(db, residentId, from, to);
}
