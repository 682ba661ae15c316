import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import { addDays } from '../../../../shared/dates.ts';
import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';
import { count, eachOf, percent } from './plain.ts';

const OPEN = `(select resident_id from courses where to_day is null and state in ('contacted', 'active', 'paused'))`;
const ACTIVE = `select count(*) as n from residents where id in ${OPEN}`;
const NOW = `from_day <= '${TODAY}' and (to_day is null or to_day >= '${TODAY}')`;
const WORKED = `select count(*) as n from goals where to_day is null and level <> 'wish' and level <> 'purpose'`;

interface PlainGoal {
  readonly id: string;
  readonly parent: string | null;
  readonly who: string;
  readonly level: string;
  readonly theme: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly result: string | null;
}

interface PlainVisit {
  readonly id: string;
  readonly who: string;
  readonly on: string;
  readonly plannedOn: string | null;
  readonly planned: number | null;
  readonly minutes: number | null;
  readonly state: string;
  readonly instead: string | null;
}

const goalsIn = (db: ReadableDb): readonly PlainGoal[] =>
  db.all({
    text: 'select id, parent_id as parent, resident_id as who, level, theme_code as theme, from_day as "from", to_day as "to", result from goals',
    params: [],
  });

/** Day by day: what moved a goal, by the words of the rule. */
function movedOn(db: ReadableDb, goal: PlainGoal, all: readonly PlainGoal[]): string {
  const steps = all.filter(({ parent }) => parent === goal.id);
  const days = [goal.from, ...steps.flatMap(({ from, to }) => [from, to ?? from])];
  for (const { id } of [goal, ...steps]) {
    let before: number | null = null;
    const said = db.all<{ day: string; rating: number }>({
      text: 'select on_day as day, rating from goal_ratings where goal_id = ? order by on_day, row',
      params: [id],
    });
    for (const { day, rating } of said) {
      if (rating !== before) days.push(day);
      before = rating;
    }
  }
  const adjusted = db.all<{ day: string }>({
    text: `select on_day as day from goal_follow_ups where goal_id = ? and result = 'adjusted'`,
    params: [goal.id],
  });
  return [...days, ...adjusted.map(({ day }) => day)].toSorted().at(-1) ?? goal.from;
}

const assessed = (theme: string) =>
  `${ACTIVE} and id in (select resident_id from assessment_themes where theme_code = '${theme}')`;

/** What the measures of support must answer, asked in the plainest words that SQL has. */
export const PLAIN_SUPPORT = {
  'delivered-minutes': (db) => {
    const days = Array.from({ length: 28 }, (_, ago) => addDays(TODAY, -ago));
    const grants = db.all<{ who: string; minutes: number; from: string; to: string | null }>({
      text: 'select resident_id as who, minutes, from_day as "from", to_day as "to" from support_grants',
      params: [],
    });
    const holds = (day: string) => grants.filter(({ from, to }) => from <= day && (to === null || to >= day));
    const isGranted = (who: string, day: string) => holds(day).some((grant) => grant.who === who);
    const visits = db.all<PlainVisit>({
      text: `select id, resident_id as who, on_day as "on", planned_on as plannedOn, planned_minutes as planned, minutes, state, moved_from as instead
        from visits where resident_id is not null`,
      params: [],
    });
    const replaced = new Set(visits.map(({ instead }) => instead));
    const sum = (of: readonly number[]) => of.reduce((all, one) => all + one, 0);
    const held = visits.filter(({ state }) => /done|partly/.test(state));
    const isOf = (who: string, day: string | null) => days.some((one) => one === day) && isGranted(who, day ?? '');
    const value = sum(held.filter(({ who, on }) => isOf(who, on)).map(({ minutes }) => minutes ?? 0));
    const planned = visits
      .filter(({ id, who, plannedOn }) => isOf(who, plannedOn) && !replaced.has(id))
      .map((visit) => visit.planned ?? (held.includes(visit) ? (visit.minutes ?? 0) : 0));
    const granted = sum(days.flatMap((day) => holds(day).map(({ minutes }) => minutes / 7)));
    return [
      { key: 'of-granted', value, whole: Math.round(granted) },
      { key: 'of-planned', value, whole: sum(planned) },
    ];
  },
  'active-with-plan': (db) => {
    const plans = db.all<{ who: string; answer: string | null }>({
      text: `select resident_id as who, answer from care_plans where resident_id in ${OPEN} order by row`,
      params: [],
    });
    const newest = new Map(plans.map(({ who, answer }) => [who, answer]));
    const works = new Set(
      goalsIn(db)
        .filter(({ level, to }) => to === null && (level === 'goal' || level === 'sub-goal'))
        .map(({ who }) => who),
    );
    const value = [...newest].filter(([who, answer]) => answer === 'accepted' && works.has(who)).length;
    return [{ key: 'with-plan', value, whole: count(db, ACTIVE) }];
  },
  'copies-handed-over': (db) => {
    const copies = db.all<{ handed: string }>({ text: 'select handed from own_copies', params: [] });
    return eachOf(
      copies,
      ({ handed }) => handed,
      (of) => of.length,
    ).map((row) => ({ ...row, whole: copies.length }));
  },
  'copies-agreed': (db) =>
    percent(db, 'agreed', `${ACTIVE} and id in (select resident_id from own_copies where view <> 'disagrees')`, ACTIVE),
  'assessed-within-year': (db) =>
    percent(
      db,
      'assessed',
      `${ACTIVE} and id in (select resident_id from assessments where signed_on > '2025-11-23')`,
      ACTIVE,
    ),
  'health-themes-assessed': (db) =>
    ['diet', 'exercise', 'physical', 'sleep', 'substances', 'tobacco'].flatMap((theme) =>
      percent(db, `health.${theme}`, assessed(`health.${theme}`), ACTIVE),
    ),
  'goals-reached-or-adjusted': (db) => {
    const results = db.all<{ result: string }>({ text: 'select result from goal_follow_ups', params: [] });
    return eachOf(
      results,
      ({ result }) => result,
      (of) => of.length,
    ).map((row) => ({ ...row, whole: results.length }));
  },
  'relation-goals': (db) => {
    const wanted = ['hf.network', 'social.family', 'surroundings.network'];
    const goals = goalsIn(db).filter(
      ({ theme }) => theme !== null && (theme.startsWith('relations.') || wanted.includes(theme)),
    );
    return eachOf(
      goals,
      ({ result }) => result ?? 'active',
      (of) => of.length,
    ).map((row) => ({ ...row, whole: goals.length }));
  },
  'people-parked': (db) => {
    const all = goalsIn(db);
    const active = db.all<{ id: string }>({ text: `select id from residents where id in ${OPEN}`, params: [] });
    const parked = active.filter(({ id }) =>
      all.some(
        (goal) =>
          goal.who === id &&
          goal.to === null &&
          (goal.level === 'goal' || goal.level === 'sub-goal') &&
          movedOn(db, goal, all) <= '2026-05-23',
      ),
    );
    return [{ key: 'parked', value: parked.length, whole: active.length }];
  },
  'goals-to-develop': (db) => percent(db, 'develop', `${WORKED} and kind = 'develop'`, WORKED),
  'minutes-falling-home-kept': (db) => {
    const kept = db.all<{ who: string }>({
      text: `select distinct p.resident_id as who from tenancy_persons p, tenancies t where p.tenancy_id = t.id
        and t.from_day <= '2026-05-23' and (t.to_day is null or t.to_day >= '${TODAY}')`,
      params: [],
    });
    const falling = (key: string, before: string, now: string) => {
      const had = kept
        .map(({ who }) => [before, now].map((text) => db.get<{ n: number | null }>({ text, params: [who] })?.n ?? 0))
        .filter(([then = 0]) => then > 0);
      return { key, value: had.filter(([then = 0, later = 0]) => later < then).length, whole: had.length };
    };
    const visits = (from: string, to: string) =>
      `select sum(minutes) as n from visits where resident_id = ? and (state = 'done' or state = 'partly') and on_day between '${from}' and '${to}'`;
    const grants = (day: string) =>
      `select sum(minutes) as n from support_grants where resident_id = ? and from_day <= '${day}' and (to_day is null or to_day >= '${day}')`;
    return [
      falling('delivered', visits('2026-05-26', '2026-08-24'), visits('2026-08-25', TODAY)),
      falling('granted', grants('2026-05-23'), grants(TODAY)),
    ];
  },
  'goals-owned-by-citizen': (db) => percent(db, 'citizen', `${WORKED} and owner = 'citizen'`, WORKED),
  'interventions-without-goal': (db) => [
    ...percent(
      db,
      'grants',
      `select count(*) as n from support_grants where ${NOW} and id not in (select grant_id from goals where grant_id is not null and to_day is null)`,
      `select count(*) as n from support_grants where ${NOW}`,
    ),
    ...percent(
      db,
      'lines',
      `select count(*) as n from action_plans where ${NOW} and goal_id is null`,
      `select count(*) as n from action_plans where ${NOW}`,
    ),
  ],
  'follow-ups-on-time': (db) => {
    const kept = count(db, 'select count(*) as n from goal_follow_ups where on_day <= due_on');
    const made = count(db, 'select count(*) as n from goal_follow_ups where due_on is not null');
    const late = count(db, `select count(*) as n from goals where follow_up_on < '${TODAY}'`);
    return [{ key: 'on-time', value: kept, whole: made + late }];
  },
} as const satisfies Readonly<Record<string, Plain>>;
