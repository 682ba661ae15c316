import type { IsoDate } from '../../../shared/dates.ts';
import type { GoalId, ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import * as rows from './goals.repository.ts';

/** What can be worked on that day: goals and steps that had begun and had not ended. The oldest first. */
export function goalsToWorkOn(
  db: ReadableDb,
  residentId: ResidentId,
  on: IsoDate,
): readonly { readonly id: GoalId; readonly words: string; readonly from: IsoDate }[] {
  return rows.openGoals(db, residentId, on);
}
