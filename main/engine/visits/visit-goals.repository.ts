import type { IsoDate } from '../../../shared/dates.ts';
import type { GoalId, ResidentId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export function insertVisitGoal(
  db: WritableDb,
  id: string,
  {
    residentId,
    visitId,
    goalId,
  }: { readonly residentId: ResidentId; readonly visitId: VisitId; readonly goalId: GoalId },
  by: UserId,
): void {
  db.insert('visit_goals', id, { resident_id: residentId, visit_id: visitId, goal_id: goalId, by_user: by });
}

/** The goals that were worked on at a visit, in their own words. */
export function goalsOfVisit(
  db: ReadableDb,
  visitId: VisitId,
): readonly { readonly id: GoalId; readonly words: string }[] {
  return db.all(sql`
    select g.id, g.words from visit_goals v join goals g on g.id = v.goal_id where v.visit_id = ${visitId} order by v.row`);
}

export interface WorkedOn {
  readonly goalId: GoalId;
  readonly visits: number;
  readonly last: IsoDate;
}

/** At how many visits each goal of a resident was worked on, and when last. */
export function workedOnOf(db: ReadableDb, residentId: ResidentId): readonly WorkedOn[] {
  return db.all<WorkedOn>(sql`
    select w.goal_id as goalId, count(*) as visits, max(v.on_day) as last from visit_goals w join visits v on v.id = w.visit_id
    where w.resident_id = ${residentId} group by w.goal_id`);
}
