import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { lackingOn } from '../today/lacking-sql.ts';
import type { Measure } from './measure.ts';
import { activeOn, holdsOn, shareOfActive } from './measure.ts';

/** How people are met: who they are to us, what is known of them, and whether anybody is on their case. */
export const peopleMeasures = {
  'challenge-coded': {
    kind: 'share',
    rows: (today) => shareOfActive('coded', today, sql`c.resident_id in (${challengedOn(today)})`),
  },
  'active-under-18': {
    kind: 'count',
    rows: (today) => sql`
      select 'under-18' as key, count(*) filter (where date(r.birth_date, '+18 years') > ${today}) as value, count(*) as whole
      from residents r where r.id in (${activeOn(today)})`,
  },
  'coordinator-named': {
    kind: 'share',
    rows: (today) => shareOfActive('coordinator', today, assigned(today, sql`'coordinator'`)),
  },
  'contact-per-role': {
    kind: 'share',
    rows: (today) => sql`
      select p.role as key, count(p.phone) as value, count(*) as whole from participants p
      where ${holdsOn('p', today)} and p.resident_id in (${activeOn(today)}) group by p.role`,
  },
  'challenge-distribution': {
    kind: 'share',
    rows: (today) => sql`
      select o.code as key, count(distinct o.resident_id) as value, (select count(*) from (${activeOn(today)})) as whole
      from observations o where o.kind = 'challenge' and ${holdsOn('o', today)} and o.resident_id in (${activeOn(today)})
      group by o.code`,
  },
  'challenges-mean': {
    kind: 'mean',
    rows: (today) => sql`
      select 'challenges' as key, avg(n) as value, count(*) as whole from (
        select count(distinct o.code) as n from observations o where o.kind = 'challenge' and ${holdsOn('o', today)}
          and o.resident_id in (${activeOn(today)}) group by o.resident_id)`,
  },
  'exposure-change': {
    kind: 'count',
    rows: (today) => sql`
      select iif(now > before, 'better', iif(now < before, 'worse', 'same')) as key, count(*) as value, sum(count(*)) over () as whole
      from (select ${exposureOn(today)} as now, ${exposureOn(addMonths(today, -6))} as before from (
        select distinct resident_id, code from observations where kind = 'exposure') e where e.resident_id in (${activeOn(today)}))
      where now is not null and before is not null group by 1`,
  },
  'without-owner-or-date': {
    kind: 'count',
    rows: (today) =>
      shareOfActive(
        'between-chairs',
        today,
        sql`c.resident_id in (select r.id from (${lackingOn(today)}) g join residents r on r.row = g.resident_row)`,
      ),
  },
  'life-good': {
    kind: 'share',
    rows: (today) => sql`
      select code as key, count(*) filter (where value = 'good') as value, count(*) as whole from (
        select o.code, o.value, row_number() over (partition by o.resident_id, o.code order by o.from_day desc, o.row desc) as newest
        from observations o where o.kind = 'life' and o.from_day <= ${today} and o.resident_id in (${activeOn(today)}))
      where newest = 1 and value <> 'no-answer' group by code`,
  },
  'own-words': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'own-words',
        today,
        sql`c.resident_id in (
      select w.resident_id from resident_texts w where w.said_by in ('citizen', 'together') and w.from_day <= ${today})`,
      ),
  },
  'both-do': {
    kind: 'share',
    rows: (today) =>
      shareOfActive('both', today, sql`${says(today, sql`'citizen-does'`)} and ${says(today, sql`'we-do'`)}`),
  },
  'own-good-life': { kind: 'share', rows: (today) => shareOfActive('good-life', today, says(today, sql`'good-life'`)) },
  'shared-goal': {
    kind: 'share',
    rows: (today) => shareOfActive('shared-goal', today, says(today, sql`'shared-goal'`)),
  },
  'expectations-agreed': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'can-cannot-instead',
        today,
        sql`${says(today, sql`'we-can'`)} and ${says(today, sql`'we-cannot'`)}
        and ${says(today, sql`'instead'`)}`,
      ),
  },
  'without-place-tonight': {
    kind: 'count',
    rows: (today) => sql`
      select coalesce((select s.situation from housing_situations s where s.resident_id = c.resident_id and ${holdsOn('s', today)}
          order by s.from_day desc limit 1), 'unknown') as key, count(*) as value, sum(count(*)) over () as whole
      from (${activeOn(today)}) c
      where c.resident_id in (select s.resident_id from housing_situations s where ${holdsOn('s', today)})
        or c.resident_id not in (select p.resident_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id
          where ${holdsOn('t', today)}) group by 1`,
  },
  'labels-without-a-judge': {
    kind: 'count',
    rows: (today) => sql`
      select 'auto-label' as key, count(*) filter (where o.said_by <> 'worker' or trim(coalesce(o.reason, '')) = '') as value,
        count(*) as whole from observations o where o.kind = 'vulnerable' and o.from_day <= ${today}`,
  },
} as const satisfies Readonly<Record<string, Measure>>;

function challengedOn(today: IsoDate): Sql {
  return sql`select o.resident_id from observations o where o.kind = 'challenge' and ${holdsOn('o', today)}`;
}

function assigned(today: IsoDate, kind: Sql): Sql {
  return sql`c.resident_id in (select a.resident_id from assignments a where a.kind = ${kind} and ${holdsOn('a', today)})`;
}

function says(today: IsoDate, kind: Sql): Sql {
  return sql`c.resident_id in (select w.resident_id from resident_texts w where w.kind = ${kind} and w.from_day <= ${today})`;
}

/** The newest answer of `e` to its question by the day: 3 is the best. */
function exposureOn(day: IsoDate): Sql {
  return sql`(select case o.value when 'yes' then 3 when 'partly' then 2 else 1 end from observations o
    where o.kind = 'exposure' and o.resident_id = e.resident_id and o.code = e.code and o.from_day <= ${day}
    order by o.from_day desc, o.row desc limit 1)`;
}
