import type { IsoDate } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Measure } from './measure.ts';
import { activeOn, allOf, holdsOn, medianOf } from './measure.ts';

/** The way to a home: how long it takes, and whose word counts on it. */
export const wayMeasures = {
  'waiting-days': {
    kind: 'median-days',
    rows: (today) =>
      medianOf(
        allOf(
          sql`select 'answer' as key, julianday(answered_on) - julianday(asked_on) as days from requests
            where answered_on <= ${today}`,
          sql`select 'decision', julianday(d.decided_on) - julianday(r.asked_on) from decisions d join requests r on r.id = d.request_id
            where d.decided_on <= ${today}`,
          sql`select 'offer', min(julianday(o.offered_on)) - julianday(w.since_day) from offers o
            join waiting_entries w on w.id = o.entry_id where o.offered_on <= ${today} group by w.id, w.since_day`,
          sql`select 'move-in', julianday(t.from_day) - julianday(w.since_day) from offers o join tenancies t on t.id = o.tenancy_id
            join waiting_entries w on w.id = o.entry_id where o.state = 'accepted' and t.from_day <= ${today}`,
          sql`select 'treatment', julianday(started_on) - julianday(requested_on) from treatment_waits where started_on <= ${today}`,
        ),
      ),
  },
  'waiting-long': {
    kind: 'count',
    rows: (today) => sql`
      select 'over-5-months' as key, count(*) filter (where date(w.since_day, '+5 months') < ${today}) as value, count(*) as whole
        from waiting_entries w where w.state <> 'left'
      union all
      select 'over-12-months', count(*) filter (where date(w.since_day, '+12 months') < ${today}), count(*)
        from waiting_entries w where w.state <> 'left'`,
  },
  'decisions-with-view': {
    kind: 'share',
    rows: (today) => sql`
      select 'heard' as key, count(citizen_view) as value, count(*) as whole from decisions where decided_on <= ${today}`,
  },
  'decisions-with-paragraph': {
    kind: 'share',
    rows: (today) => sql`
      select paragraph as key, count(*) filter (where trim(reasoning) <> '') as value, count(*) as whole from decisions
      where decided_on <= ${today} group by paragraph`,
  },
  'wishes-before-offer': {
    kind: 'share',
    rows: (today) => sql`
      select 'wishes' as key, count(*) filter (where exists (select 1 from waiting_needs n where n.entry_id = o.entry_id)) as value,
        count(*) as whole from offers o where o.offered_on <= ${today}`,
  },
  'offers-passing-over': {
    kind: 'share',
    rows: (today) => sql`
      select 'reason' as key, count(*) filter (where trim(coalesce(reason_passed_over, '')) <> '') as value, count(*) as whole
      from offers where passed_over > 0 and offered_on <= ${today}`,
  },
  'refusals-with-next-contact': {
    kind: 'share',
    rows: (today) => sql`
      select 'next-contact' as key, count(next_contact_on) as value, count(*) as whole
        from offers where state in ('declined', 'regretted') and answered_on <= ${today}
      union all
      select 'offered-again', count(*) filter (where exists (select 1 from offers n
          where n.resident_id = o.resident_id and n.row > o.row and n.offered_on <= ${today})), count(*)
        from offers o where o.state in ('declined', 'regretted') and o.answered_on <= ${today}`,
  },
  'offers-against-a-no-go': {
    kind: 'count',
    rows: (today) => sql`
      select 'against' as key, count(*) filter (where exists (
          select 1 from waiting_needs n join json_each(n.value) v where n.entry_id = o.entry_id
            and ((n.code = 'avoid-area' and v.value = u.post_code) or (n.code = 'avoid-estate' and v.value = u.estate_id)
              or (n.code = 'avoid-type' and v.value = u.type)))
        or exists (select 1 from waiting_needs n where n.entry_id = o.entry_id and n.strength = 'must'
          and ((n.code = 'area' and not exists (select 1 from json_each(n.value) v where v.value = u.post_code))
            or (n.code = 'type' and not exists (select 1 from json_each(n.value) v where v.value = u.type))))) as value,
        count(*) as whole
      from offers o join units u on u.id = o.unit_id
        where o.state in ('offered', 'accepted') and o.offered_on <= ${today}`,
  },
  'unmet-by-rent': {
    kind: 'count',
    rows: (today) => sql`
      with asked as (select w.id, n.value ->> '$.maxOre' as most from waiting_entries w
          join waiting_needs n on n.entry_id = w.id and n.code = 'max-rent' where w.state <> 'left'),
        free as (select u.rent_ore as rent from units u where u.retired_on is null and u.rent_ore is not null
          and coalesce(u.planned_from, '') <= ${today}
          and u.id not in (select t.unit_id from tenancies t where coalesce(t.to_day, '9') >= ${today})
          and u.id not in (select n.unit_id from outages n where ${holdsOn('n', today)}))
      select ((most / 100000) * 1000) || '-' || ((most / 100000) * 1000 + 999) as key,
        count(*) filter (where not exists (select 1 from free where rent <= most)) as value, count(*) as whole
      from asked group by most / 100000`,
  },
  'days-homeless': {
    kind: 'median-days',
    rows: (today) => medianOf(sql`select 'days' as key, days from (${homelessOn(today)})`),
  },
  'homeless-over-12-months': {
    kind: 'count',
    rows: (today) => sql`
      select 'over-12-months' as key, count(*) filter (where date(since, '+12 months') < ${today}) as value, count(*) as whole
      from (${homelessOn(today)})`,
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** Who of the active has no home of their own on the day, and since when: situations that follow on each other are one time. */
function homelessOn(today: IsoDate): Sql {
  return sql`
    select resident_id, max(from_day) filter (where begins) as since,
      julianday(${today}) - julianday(max(from_day) filter (where begins)) + 1 as days
    from (
      select s.resident_id, s.from_day, s.to_day, coalesce(s.from_day > date(max(coalesce(s.to_day, ${today})) over (
        partition by s.resident_id order by s.from_day rows between unbounded preceding and 1 preceding), '+1 day'), 1) as begins
      from housing_situations s where s.from_day <= ${today} and s.resident_id in (${activeOn(today)}))
    group by resident_id having max(coalesce(to_day, ${today})) >= ${today}`;
}
