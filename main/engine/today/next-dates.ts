import type { IsoDate } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/**
 * Is a day agreed with the resident `c.resident_id`, or about them, that has not passed? A new kind of day belongs here,
 * with an index that begins with the resident; what most people have stands first.
 */
export function hasAgreedDate(today: IsoDate): Sql {
  return sql`(exists (select 1 from waiting_entries d where d.resident_id = c.resident_id and d.state <> 'left'
      and max(coalesce(d.next_contact_on, ''), coalesce(d.review_on, ''), coalesce(d.paused_until, '')) >= ${today})
    or exists (select 1 from visits d where d.resident_id = c.resident_id and d.state = 'planned' and d.on_day >= ${today})
    or exists (select 1 from tasks d where d.resident_id = c.resident_id and d.done_on is null and d.due_on >= ${today})
    or exists (select 1 from requests d where d.resident_id = c.resident_id and d.answered_on is null and d.answer_due >= ${today})
    or exists (select 1 from treatment_waits d where d.resident_id = c.resident_id and d.started_on is null and d.promised_on >= ${today})
    or exists (select 1 from offers d where d.resident_id = c.resident_id
      and (d.next_contact_on >= ${today} or (d.state = 'offered' and d.answer_by >= ${today})))
    or exists (select 1 from tenancy_persons p join tenancies d on d.id = p.tenancy_id where p.resident_id = c.resident_id
      and (d.from_day >= ${today} or d.to_day >= ${today}))
    or exists (select 1 from handoffs d where d.resident_id = c.resident_id and d.closed_on is null and d.paused_on is null
      and (d.home_next_on >= ${today} or (d.discharged_on is null and d.expected_on >= ${today})))
    or exists (select 1 from handoff_meetings d where d.resident_id = c.resident_id and d.held_on is null and d.meets_on >= ${today})
    or exists (select 1 from courses d where d.resident_id = c.resident_id and d.to_day is null and d.paused_until >= ${today}))`;
}
