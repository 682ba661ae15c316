import type { IsoDate } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Measure } from './measure.ts';

const QUARTER = sql`'-90 days'`;
const MONTH = sql`'-28 days'`;

function held(today: IsoDate, since: Sql): Sql {
  return sql`v.state in ('done', 'partly') and v.resident_id is not null and v.on_day > date(${today}, ${since}) and v.on_day <= ${today}`;
}

function shareOfHeld(key: string, today: IsoDate, condition: Sql): Sql {
  return sql`select ${key} as key, count(*) filter (where ${condition}) as value, count(*) as whole
    from visits v where ${held(today, QUARTER)}`;
}

/** Visits: by whom, where, and that nobody falls out by a closed door. */
export const visitMeasures = {
  'visits-by-primary': {
    kind: 'share',
    rows: (today) =>
      shareOfHeld(
        'by-primary',
        today,
        sql`exists (select 1 from assignments a where a.resident_id = v.resident_id and a.user_id in (v.worker_id, v.second_worker) and a.kind = 'primary'
          and a.from_day <= v.on_day and coalesce(a.to_day, '9') >= v.on_day)`,
      ),
  },
  'visits-at-chosen-place': {
    kind: 'share',
    rows: (today) => shareOfHeld('chosen', today, sql`v.place is not null or v.kind in ('out', 'accompany')`),
  },
  'visits-accompanied': {
    kind: 'share',
    rows: (today) => shareOfHeld('accompanied', today, sql`v.kind = 'accompany'`),
  },
  'health-contacts': {
    kind: 'share',
    rows: (today) => sql`
      select 'health' as key, count(*) filter (where exists (select 1 from json_each(v.topics) t where t.value = 'health')) as value,
        count(*) as whole from visits v where ${held(today, MONTH)}`,
  },
  'contacts-by-outcome': {
    kind: 'count',
    rows: (today) => sql`
      select v.state as key, count(*) as value, count(*) as whole from visits v
      where v.state in ('done', 'partly', 'not-home', 'refused') and v.resident_id is not null
        and v.on_day > date(${today}, ${MONTH}) and v.on_day <= ${today} group by v.state`,
  },
  'attempts-with-next': {
    kind: 'share',
    rows: (today) => sql`
      select 'with-next' as key, count(*) filter (where v.next_on > v.on_day) as value, count(*) as whole from visits v
      where v.state in ('not-home', 'refused') and v.on_day <= ${today}`,
  },
  'cancelled-with-new-day': {
    kind: 'share',
    rows: (today) => sql`
      select 'with-new-day' as key, count(*) filter (where exists (select 1 from visits n where n.resident_id = v.resident_id
          and n.on_day > v.on_day and n.state not in ('cancelled-citizen', 'cancelled-municipality', 'moved'))) as value,
        count(*) as whole from visits v where v.state = 'cancelled-citizen' and v.on_day <= ${today}`,
  },
} as const satisfies Readonly<Record<string, Measure>>;
