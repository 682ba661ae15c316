import type { RepairRow } from '../../../shared/contract/outages.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { joinPlace, placeColumns } from './place-sql.ts';
import { notRetired } from './unit-sql.ts';

/** A repair as it is stored; what is late is reckoned from it. */
export type LivingRepair = Omit<RepairRow, 'due' | 'daysLate' | 'isFollowUpDue'>;

/** Out-of-service periods that are not over, of homes that are still there. A citizen who is to act has no name here. */
export function livingRepairs(db: ReadableDb, today: IsoDate): readonly LivingRepair[] {
  const rows = db.all<Omit<LivingRepair, 'shielded'> & { readonly shielded: number }>(sql`
    select o.id, o.version, u.id as unitId, ${placeColumns}, o.reason, o.note, o.from_day as "from", o.to_day as "to",
      o.reported_on as reportedOn, o.ordered_on as orderedOn, o.due_on as dueOn, o.actor, o.actor_name as actorName,
      o.actor_since as actorSince, o.awaited, o.follow_up_on as followUpOn,
      (select min(t.from_day) from tenancies t where t.unit_id = u.id and t.from_day > ${today}) as movesInOn,
      f.on_day as lastFollowUpOn, f.note as lastFollowUp
    from outages o join units u on u.id = o.unit_id ${joinPlace}
    left join outage_follow_ups f on f.row = (
      select l.row from outage_follow_ups l where l.outage_id = o.id order by l.on_day desc, l.row desc limit 1)
    where coalesce(o.to_day, '9') >= ${today} and ${notRetired(today)}
    order by o.from_day, u.list_sort, u.id, o.id`);
  return rows.map((row) => ({ ...row, shielded: row.shielded === 1 }));
}
