import type { DayInterval } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { situationsOf } from './known.repository.ts';

/** The times at which a resident is known to have stayed in a § 110 place. One that never held is none. */
export function shelterStays(db: ReadableDb, residentId: ResidentId): readonly DayInterval[] {
  return situationsOf(db, residentId)
    .filter(({ situation, from, to }) => situation === 'shelter' && (to === null || to >= from))
    .map(({ from, to }) => ({ from, to }));
}
