import type { IsoDate } from '../../../shared/dates.ts';
import { addMonths } from '../../../shared/dates.ts';
import { parkedBefore } from '../../../shared/domain/goals.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { MOVED_ON } from '../goals/moved-on.ts';
import type { Measure } from './measure.ts';
import { allOf, holdsOn, shareOfActive } from './measure.ts';

const WORKED_ON = sql`g.level in ('goal', 'sub-goal')`;
const OF_RELATIONS = sql`(g.theme_code like 'relations.%' or g.theme_code in ('hf.network', 'social.family', 'surroundings.network'))`;
/** Thirteen weeks each, so that holidays fall in both alike. */
const [HALF, QUARTER, NOW] = [sql`'-182 days'`, sql`'-91 days'`, sql`'0 days'`];
/** The first of the last 28 days. */
const MONTH_AGO = sql`'-27 days'`;
/** A visit takes place at most four weeks before the day that was planned: the days by which it is found. */
const APART = sql`'-55 days'`;
const HEALTH = [
  'health.tobacco',
  'health.substances',
  'health.diet',
  'health.exercise',
  'health.physical',
  'health.sleep',
];

/** Goals, plans and udredning: whether the citizens have them, carry them, and get somewhere. */
export const supportMeasures = {
  'delivered-minutes': {
    kind: 'share',
    rows: (today) =>
      allOf(
        sql`select 'of-granted' as key, ${minutesHeld(today)} as value, coalesce((select round(sum(n.minutes *
          (julianday(min(coalesce(n.to_day, ${today}), ${today})) - julianday(max(n.from_day, date(${today}, ${MONTH_AGO}))) + 1)) / 7.0)
          from support_grants n where n.from_day <= ${today} and coalesce(n.to_day, '9') >= max(n.from_day, date(${today}, ${MONTH_AGO}))), 0) as whole`,
        sql`select 'of-planned', ${minutesHeld(today)}, coalesce((select sum(coalesce(v.planned_minutes,
            case when v.state in ('done', 'partly') then v.minutes end)) from visits v where v.on_day >= date(${today}, ${APART})
          and v.planned_on >= date(${today}, ${MONTH_AGO}) and v.planned_on <= ${today} and v.resident_id is not null and ${grantedOnDay('v.planned_on')}
          and not exists (select 1 from visits m where m.moved_from = v.id)), 0)`,
      ),
  },
  'active-with-plan': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'with-plan',
        today,
        sql`(select p.answer from care_plans p where p.resident_id = c.resident_id and p.offered_on <= ${today} order by p.row desc limit 1) = 'accepted'
          and exists (select 1 from goals g where g.resident_id = c.resident_id and g.to_day is null and ${WORKED_ON})`,
      ),
  },
  'copies-handed-over': {
    kind: 'share',
    rows: (today) => sql`
      select o.handed as key, count(*) as value, (select count(*) from own_copies where reviewed_on <= ${today}) as whole
      from own_copies o where o.reviewed_on <= ${today} group by o.handed`,
  },
  'copies-agreed': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'agreed',
        today,
        sql`exists (select 1 from own_copies o where o.resident_id = c.resident_id and o.reviewed_on <= ${today} and o.view in ('agrees', 'partly'))`,
      ),
  },
  'assessed-within-year': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'assessed',
        today,
        sql`exists (select 1 from assessments a where a.resident_id = c.resident_id and a.signed_on > date(${today}, '-12 months') and a.signed_on <= ${today})`,
      ),
  },
  'health-themes-assessed': {
    kind: 'share',
    rows: (today) => allOfThemes((theme) => shareOfActive(theme, today, hasTheme(theme))),
  },
  'goals-reached-or-adjusted': {
    kind: 'share',
    rows: (today) => sql`
      select f.result as key, count(*) as value, (select count(*) from goal_follow_ups where on_day <= ${today}) as whole
      from goal_follow_ups f where f.on_day <= ${today} group by f.result`,
  },
  'relation-goals': {
    kind: 'share',
    rows: (today) => sql`
      select coalesce(g.result, 'active') as key, count(*) as value, (select count(*) from goals g where ${OF_RELATIONS} and g.from_day <= ${today}) as whole
      from goals g where ${OF_RELATIONS} and g.from_day <= ${today} group by coalesce(g.result, 'active')`,
  },
  'people-parked': {
    kind: 'share',
    rows: (today) =>
      shareOfActive(
        'parked',
        today,
        sql`exists (select 1 from goals g where g.resident_id = c.resident_id and g.to_day is null and ${WORKED_ON} and ${MOVED_ON} <= ${parkedBefore(today)})`,
      ),
  },
  'goals-to-develop': {
    kind: 'share',
    rows: () => openGoals('develop', sql`g.kind = 'develop'`),
  },
  'minutes-falling-home-kept': {
    kind: 'share',
    rows: (today) =>
      allOf(
        fallingAtHome('delivered', today, [deliveredIn(today, HALF, QUARTER), deliveredIn(today, QUARTER, NOW)]),
        fallingAtHome('granted', today, [grantedOn(addMonths(today, -6)), grantedOn(today)]),
      ),
  },
  'goals-owned-by-citizen': {
    kind: 'share',
    rows: () => openGoals('citizen', sql`g.owner = 'citizen'`),
  },
  'interventions-without-goal': {
    kind: 'count',
    rows: (today) =>
      allOf(
        sql`select 'grants' as key, count(*) filter (where not exists (select 1 from goals g where g.grant_id = s.id and g.to_day is null)) as value,
          count(*) as whole from support_grants s where s.from_day <= ${today} and coalesce(s.to_day, '9') >= ${today}`,
        sql`select 'lines', count(*) filter (where l.goal_id is null), count(*) from action_plans l
          where l.from_day <= ${today} and coalesce(l.to_day, '9') >= ${today}`,
      ),
  },
  'follow-ups-on-time': {
    kind: 'share',
    rows: (today) => sql`
      select 'on-time' as key, sum(kept) as value, sum(n) as whole from (
        select count(*) filter (where on_day <= due_on) as kept, count(*) as n from goal_follow_ups where due_on is not null
        union all select 0, count(*) from goals where follow_up_on < ${today})`,
  },
} as const satisfies Readonly<Record<string, Measure>>;

/** Minutes of visits of the last four weeks that took place on a day for which support was granted. */
function minutesHeld(today: IsoDate): Sql {
  return sql`coalesce((select sum(v.minutes) from visits v where v.state in ('done', 'partly') and v.on_day >= date(${today}, ${MONTH_AGO})
    and v.on_day <= ${today} and v.resident_id is not null and ${grantedOnDay('v.on_day')}), 0)`;
}

function grantedOnDay(column: 'v.on_day' | 'v.planned_on'): Sql {
  const day: Sql = { text: column, params: [] };
  return sql`exists (select 1 from support_grants n where n.resident_id = v.resident_id and n.from_day <= ${day} and coalesce(n.to_day, '9') >= ${day})`;
}

/**
 * Of those who had minutes before and kept their home for half a year, how many have fewer now: support that is needed less.
 * What is delivered may fall because a door stays closed, so it stands beside what is granted, which somebody decided.
 */
function fallingAtHome(key: string, today: IsoDate, [before, now]: readonly [Sql, Sql]): Sql {
  return sql`select ${key} as key, count(*) filter (where now < before) as value, count(*) as whole
    from (select ${before} as before, ${now} as now from (
      select distinct p.resident_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id
      where t.from_day <= ${addMonths(today, -6)} and coalesce(t.to_day, '9') >= ${today}) c) where before > 0`;
}

function deliveredIn(today: IsoDate, after: Sql, until: Sql): Sql {
  return sql`(select coalesce(sum(v.minutes), 0) from visits v where v.resident_id = c.resident_id and v.state in ('done', 'partly')
    and v.on_day > date(${today}, ${after}) and v.on_day <= date(${today}, ${until}))`;
}

function grantedOn(day: IsoDate): Sql {
  return sql`(select coalesce(sum(n.minutes), 0) from support_grants n where n.resident_id = c.resident_id and ${holdsOn('n', day)})`;
}

function openGoals(key: string, condition: Sql): Sql {
  return sql`select ${key} as key, count(*) filter (where ${condition}) as value, count(*) as whole
    from goals g where g.to_day is null and ${WORKED_ON}`;
}

function hasTheme(theme: string): Sql {
  return sql`exists (select 1 from assessment_themes t where t.resident_id = c.resident_id and t.theme_code = ${theme})`;
}

function allOfThemes(rowsOf: (theme: string) => Sql): Sql {
  const [first = '', ...others] = HEALTH;
  return allOf(rowsOf(first), ...others.map(rowsOf));
}
