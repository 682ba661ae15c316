import { DAY_30_FROM, FIRST_CONTACT_DAYS } from '../../../shared/domain/handoffs-deadlines.ts';
import { sql } from '../db/sql.ts';
import type { Measure } from './measure.ts';

/** Visits that took place after the discharge of the hand-off `h`; on that day itself only what began after it. */
const HELD = sql`v.resident_id = h.resident_id and v.state in ('done', 'partly') and v.on_day >= h.discharged_on
  and (v.on_day > h.discharged_on or coalesce(v.began_at_utc, '') > h.discharged_utc)`;
const OUT = sql`h.discharged_on is not null and coalesce(h.close_reason, '') not in ('dead', 'annulled')`;

/** Hand-offs: where people sleep, how soon somebody meets them, and whether a hand-off was understood. */
export const handoffMeasures = {
  'discharged-without-home': {
    kind: 'count',
    rows: (today) => sql`
      select 'without-home' as key, count(*) filter (where h.home in ('none', 'unknown')) as value, count(*) as whole
      from handoffs h where ${OUT} and h.discharged_on <= ${today} and (h.closed_on is null or h.closed_on > ${today})`,
  },
  'first-contact-in-a-week': {
    kind: 'share',
    rows: (today) => sql`
      select 'in-a-week' as key, count(*) filter (where exists (select 1 from visits v where ${HELD}
          and v.on_day <= date(h.discharged_on, ${`+${FIRST_CONTACT_DAYS} days`}))) as value, count(*) as whole
      from handoffs h where ${OUT} and h.discharged_on <= date(${today}, ${`-${FIRST_CONTACT_DAYS} days`})`,
  },
  'met-on-day-30': {
    kind: 'share',
    rows: (today) => sql`
      select 'day-30' as key, count(*) filter (where exists (select 1 from visits v where ${HELD}
          and v.on_day >= date(h.discharged_on, ${`+${DAY_30_FROM} days`}))) as value, count(*) as whole
      from handoffs h where ${OUT} and h.discharged_on <= date(${today}, '-37 days')`,
  },
  'handoffs-read-back': {
    kind: 'share',
    rows: (today) => sql`
      select 'read-back' as key, count(*) filter (where exists (select 1 from handoff_readbacks b where b.handoff_id = h.id
          and b.confirmed_on <= ${today})) as value, count(*) as whole
      from handoffs h where ${OUT} and h.discharged_on <= ${today}`,
  },
} as const satisfies Readonly<Record<string, Measure>>;
