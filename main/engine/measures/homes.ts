import type { IsoDate } from '../../../shared/dates.ts';
import { moveItems } from '../../../shared/domain/move-lists.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Measure } from './measure.ts';
import { activeOn, allOf, holdsOn, housedOn, medianOf, shareOfActive } from './measure.ts';

/** What there is to live in, and how well it is lived in. */
export const homeMeasures = {
  'stable-home': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'lease-over-90-days',
        today,
        sql`c.resident_id in (
        select p.resident_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id
        where t.kind = 'lease' and ${holdsOn('t', today)} and date(t.from_day, '+90 days') < ${today})`,
      ),
  },
  'types-in-use': {
    kind: 'share',
    rows: (today) => sql`
      select u.type as key, count(*) filter (where u.id in (select t.unit_id from tenancies t where ${holdsOn('t', today)})) as value,
        count(*) as whole from units u where u.retired_on is null group by u.type`,
  },
  'skaev-with-caretaker': {
    kind: 'share',
    rows: () => sql`
      select 'skaev' as key, count(*) filter (where coalesce(u.social_caretaker, iif(u.shielded, null, e.social_caretaker)) is not null) as value,
        count(*) as whole from units u join estates e on e.id = u.estate_id where u.type = 'SKAEV' and u.retired_on is null`,
  },
  'shielded-in-use': {
    kind: 'share',
    rows: (today) => sql`
      select 'shielded' as key, count(*) filter (where u.id in (select t.unit_id from tenancies t where ${holdsOn('t', today)})) as value,
        count(*) as whole from units u where u.shielded = 1 and u.retired_on is null`,
  },
  'dog-owners-housed': {
    kind: 'share',
    rows: (today) => sql`
      select 'with-dog' as key, count(distinct n.resident_id) filter (where n.resident_id in (${housedOn(today)})) as value,
        count(distinct n.resident_id) as whole
      from animals n where n.kind = 'dog' and ${holdsOn('n', today)} and n.resident_id in (${activeOn(today)})`,
  },
  'wait-with-dog': {
    kind: 'median-days',
    rows: (today) =>
      medianOf(sql`
        select iif(w.resident_id in (select n.resident_id from animals n where n.kind = 'dog' and ${holdsOn('n', today)}), 'with-dog',
          'others') as key, julianday(${today}) - julianday(w.since_day) as days from waiting_entries w where w.state <> 'left'`),
  },
  'basics-in-14-days': {
    kind: 'share',
    rows: (today) => sql`
      select 'all-but-home-making' as key, count(*) filter (where done = ${BASICS.length}) as value, count(*) as whole from (
        select (select count(distinct c.item) from tenancy_checks c where c.tenancy_id = t.id and c.list = 'in'
            and c.on_day <= date(t.from_day, '+14 days') and c.item in (select value from json_each(${JSON.stringify(BASICS)}))) as done
        from tenancies t where date(t.from_day, '+14 days') < ${today}
          and t.id in (select tenancy_id from tenancy_checks where list = 'in'))`,
  },
  'support-in-a-week': {
    kind: 'share',
    rows: (today) => sql`
      select 'moved-in' as key, count(*) filter (where exists (select 1 from visits v where v.resident_id = p.resident_id
          and v.kind not in ('phone', 'screen') and v.state in ('done', 'partly')
          and v.on_day between t.from_day and date(t.from_day, '+7 days'))) as value, count(*) as whole
      from tenancies t join tenancy_persons p on p.tenancy_id = t.id
      where t.from_day > date(${today}, '-365 days') and date(t.from_day, '+7 days') < ${today}
        and coalesce(t.to_day, '9') >= t.from_day and ${needsSupport(today)}`,
  },
  'support-where-needed': {
    kind: 'share',
    rows: (today) => sql`
      select 'lives-here' as key, count(*) filter (where exists (select 1 from support_grants n where n.resident_id = p.resident_id
          and ${holdsOn('n', today)})) as value, count(*) as whole
      from tenancies t join tenancy_persons p on p.tenancy_id = t.id where ${holdsOn('t', today)} and ${needsSupport(today)}`,
  },
  'cases-per-housing-worker': {
    kind: 'mean',
    rows: (today) => sql`
      select 'cases' as key, avg(n) as value, count(*) as whole from (
        select count(distinct a.resident_id) as n from users u left join assignments a on a.user_id = u.id and ${holdsOn('a', today)}
        where u.active = 1 and exists (select 1 from json_each(u.roles) r where r.value = 'housing-worker') group by u.id)`,
  },
  'lists-on-time': {
    kind: 'share',
    rows: (today) => sql`
      select 'sent-in-time' as key, count(*) filter (where sent_on <= due_on) as value, count(*) as whole from list_dues
      where due_on <= ${today} or sent_on is not null`,
  },
  'vacancy-to-offer': {
    kind: 'median-days',
    rows: (today) =>
      medianOf(sql`
        select 'offer' as key, julianday(min(o.offered_on)) - julianday(t.to_day) - 1 as days
        from tenancies t join offers o on o.unit_id = t.unit_id and o.offered_on > t.to_day
        where o.offered_on <= ${today} and not exists (
          select 1 from tenancies n where n.unit_id = t.unit_id and n.from_day > t.to_day and n.from_day < o.offered_on)
        group by t.id`),
  },
  'skaev-need': {
    kind: 'share',
    rows: (today) =>
      allOf(
        sql`select 'free' as key, count(*) filter (where u.id not in (select t.unit_id from tenancies t where coalesce(t.to_day, '9') >= ${today}))
            as value, count(*) as whole from units u where u.type = 'SKAEV' and u.retired_on is null`,
        sql`select 'waiting', count(*) filter (where d.paragraph = 'abl-5a'), count(*) from waiting_entries w
            join decisions d on d.id = w.decision_id where w.state <> 'left'`,
      ),
  },
  'new-homes': {
    kind: 'count',
    rows: (today) => sql`
      select substr(h.on_day, 1, 4) || ' ' || u.type as key, count(*) as value, (select count(*) from realised_homes) as whole
      from realised_homes h join units u on u.id = h.unit_id where h.on_day <= ${today} group by 1`,
  },
  'planned-homes': {
    kind: 'count',
    rows: (today) => sql`
      select coalesce(substr(p.expected_on, 1, 4), 'undated') || ' ' || p.type as key, sum(p.homes) as value, count(*) as whole
      from planned_homes p where p.dropped_on is null and p.created_on <= ${today} and p.homes > 0 group by 1`,
  },
  'plan-in-skaev': {
    kind: 'share',
    rows: (today) => sql`
      select 'shared-goal' as key, count(distinct t.id) filter (where p.resident_id in (
          select w.resident_id from resident_texts w where w.kind = 'shared-goal' and w.from_day <= ${today})) as value,
        count(distinct t.id) as whole
      from tenancies t join tenancy_persons p on p.tenancy_id = t.id join units u on u.id = t.unit_id
      where u.type = 'SKAEV' and ${holdsOn('t', today)}`,
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** What is done within two weeks of moving in; a home is made in longer. */
const BASICS = moveItems.in.filter((item) => item !== 'home-making');

/** What was said last of `p`, by the day. */
function needsSupport(today: IsoDate): Sql {
  return sql`(select n.need from support_needs n where n.resident_id = p.resident_id and n.from_day <= ${today}
    order by n.from_day desc, n.row desc limit 1) = 'yes'`;
}
