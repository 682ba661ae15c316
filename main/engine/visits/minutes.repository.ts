import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** One that was moved stands where it was moved to. What was cancelled was planned all the same. */
export function minutesOf(
  db: ReadableDb,
  residentId: ResidentId,
  from: IsoDate,
  to: IsoDate,
): readonly { readonly grantId: EntryId | null; readonly planned: number; readonly delivered: number }[] {
  return db.all(sql`
    select v.grant_id as grantId, coalesce(sum(v.planned_minutes) filter (where v.planned_on is not null and v.state <> 'moved'), 0) as planned,
      coalesce(sum(v.minutes) filter (where v.state in ('done', 'partly')), 0) as delivered
    from visits v where v.resident_id = ${residentId} and v.on_day between ${from} and ${to} group by v.grant_id`);
}
