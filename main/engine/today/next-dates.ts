import type { IsoDate } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/**
 * Every resident with whom, or about whom, a day is agreed that has not passed: `resident_id`, some of them more than once.
 * A new kind of day belongs here, and its index beside it.
 */
export function agreedDates(today: IsoDate): Sql {
  return sql`
    select d.resident_id from courses d where d.to_day is null and d.paused_until >= ${today}
    union all select d.resident_id from waiting_entries d where d.state <> 'left' and max(coalesce(d.next_contact_on, ''), coalesce(d.review_on, ''), coalesce(d.paused_until, '')) >= ${today}
    union all select d.resident_id from requests d where d.answered_on is null and d.answer_due >= ${today}
    union all select d.resident_id from treatment_waits d where d.started_on is null and d.promised_on >= ${today}
    union all select d.resident_id from offers d where d.state = 'offered' and d.answer_by >= ${today}
    union all select d.resident_id from offers d where d.next_contact_on >= ${today}
    union all select p.resident_id from tenancies t join tenancy_persons p on p.tenancy_id = t.id where t.from_day >= ${today} or t.to_day >= ${today}`;
}
