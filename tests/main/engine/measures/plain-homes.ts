import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';
import { eachOf, medians, percent } from './plain.ts';

const NOW = `from_day <= '${TODAY}' and (to_day is null or to_day >= '${TODAY}')`;
const LET = `(select unit_id from tenancies where ${NOW})`;
const OPEN = `(select resident_id from courses where to_day is null and state in ('contacted', 'active', 'paused'))`;
const HOMES = 'select count(*) as n from units where retired_on is null';
const DOGS = `select count(distinct resident_id) as n from animals where kind = 'dog' and ${NOW} and resident_id in ${OPEN}`;

const NEEDING = `(select resident_id from support_needs s where need = 'yes' and from_day <= '${TODAY}' and not exists (
  select 1 from support_needs l where l.resident_id = s.resident_id and l.from_day <= '${TODAY}' and (l.from_day, l.row) > (s.from_day, s.row)))`;

/** What the measures of homes must answer. */
export const PLAIN_HOMES = {
  'stable-home': (db) =>
    percent(
      db,
      'lease-over-90-days',
      `select count(distinct resident_id) as n from tenancy_persons where resident_id in ${OPEN} and tenancy_id in (
        select id from tenancies where kind = 'lease' and ${NOW} and julianday('${TODAY}') - julianday(from_day) > 90)`,
      `select count(distinct resident_id) as n from courses where resident_id in ${OPEN}`,
    ),
  'types-in-use': (db) => {
    const units = db.all<{ type: string; used: number }>({
      text: `select type, id in ${LET} as used from units where retired_on is null`,
      params: [],
    });
    return eachOf(
      units,
      ({ type }) => type,
      (of) => of.filter(({ used }) => used === 1).length,
    );
  },
  'skaev-with-caretaker': (db) =>
    percent(
      db,
      'skaev',
      `${HOMES} and type = 'SKAEV' and (social_caretaker is not null
        or (shielded = 0 and estate_id in (select id from estates where social_caretaker is not null)))`,
      `${HOMES} and type = 'SKAEV'`,
    ),
  'shielded-in-use': (db) => percent(db, 'shielded', `${HOMES} and shielded and id in ${LET}`, `${HOMES} and shielded`),
  'dog-owners-housed': (db) =>
    percent(
      db,
      'with-dog',
      `${DOGS} and resident_id in (select resident_id from tenancy_persons where tenancy_id in (select id from tenancies where ${NOW}))`,
      DOGS,
    ),
  'wait-with-dog': (db) =>
    medians(
      db,
      `select case when exists (select 1 from animals where kind = 'dog' and resident_id = w.resident_id and ${NOW}) then 'with-dog'
        else 'others' end as key, since_day as from_day, '${TODAY}' as to_day from waiting_entries w where state <> 'left'`,
    ),
  'basics-in-14-days': (db) => {
    const ticks = db.all<{ id: string; day: string; item: string; on: string }>({
      text: `select t.id, t.from_day as day, c.item, c.on_day as "on" from tenancies t, tenancy_checks c where c.tenancy_id = t.id and c.list = 'in'`,
      params: [],
    });
    const wanted = ['keys', 'electricity', 'address', 'rent-support', 'deposit-loan', 'animals'];
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const old = [...new Set(ticks.filter(({ day }) => days(day, TODAY) > 14).map(({ id }) => id))];
    const isDone = (id: string) =>
      wanted.every((item) =>
        ticks.some((tick) => tick.id === id && tick.item === item && days(tick.day, tick.on) <= 14),
      );
    return [{ key: 'all-but-home-making', value: old.filter(isDone).length, whole: old.length }];
  },
  'support-in-a-week': (db) => {
    const days = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000;
    const moved = db
      .all<{ who: string; day: string }>({
        text: `select p.resident_id as who, t.from_day as day from tenancy_persons p, tenancies t where t.id = p.tenancy_id
          and p.resident_id in ${NEEDING} and not (t.to_day is not null and t.to_day < t.from_day)`,
        params: [],
      })
      .filter(({ day }) => days(day, TODAY) < 365 && days(day, TODAY) > 7);
    const visits = db.all<{ who: string; day: string; state: string; kind: string }>({
      text: 'select resident_id as who, on_day as day, state, kind from visits',
      params: [],
    });
    const isVisited = (mover: { who: string; day: string }) =>
      visits.some((visit) => {
        const after = days(mover.day, visit.day);
        const isMet = /done|partly/.test(visit.state) && !/phone|screen/.test(visit.kind);
        return visit.who === mover.who && isMet && after >= 0 && after <= 7;
      });
    return [{ key: 'moved-in', value: moved.filter(isVisited).length, whole: moved.length }];
  },
  'support-where-needed': (db) => {
    const held = `select count(*) as n from tenancy_persons where resident_id in ${NEEDING}
      and tenancy_id in (select id from tenancies where ${NOW})`;
    return percent(
      db,
      'lives-here',
      `${held} and resident_id in (select resident_id from support_grants where ${NOW})`,
      held,
    );
  },
  'cases-per-housing-worker': (db) => {
    const workers = db.all<{ id: string }>({
      text: `select id from users where active and roles like '%"housing-worker"%'`,
      params: [],
    });
    const text = `select count(distinct resident_id) as n from assignments where user_id = ? and ${NOW}`;
    const cases = workers.map(({ id }) => db.get<{ n: number }>({ text, params: [id] })?.n ?? 0);
    return [{ key: 'cases', value: cases.reduce((sum, n) => sum + n, 0) / cases.length, whole: cases.length }];
  },
  'lists-on-time': (db) =>
    percent(
      db,
      'sent-in-time',
      'select count(*) as n from list_dues where sent_on is not null and sent_on <= due_on',
      `select count(*) as n from list_dues where not (sent_on is null and due_on > '${TODAY}')`,
    ),
  'vacancy-to-offer': (db) => {
    const ends = db.all<{ unit: string; day: string; next: string }>({
      text: `select unit_id as unit, to_day as day, coalesce((select min(from_day) from tenancies n where n.unit_id = t.unit_id
        and n.from_day > t.to_day), '9') as next from tenancies t where to_day is not null`,
      params: [],
    });
    const text = 'select min(offered_on) as day from offers where unit_id = ? and offered_on > ? and offered_on <= ?';
    const days = ends.flatMap(({ unit, day, next }) => {
      const offered = db.get<{ day: string | null }>({ text, params: [unit, day, next] })?.day;
      return offered ? [{ from_day: day, to_day: offered }] : [];
    });
    const rows = days.map((one) => `select 'offer' as key, '${one.from_day}' as from_day, '${one.to_day}' as to_day`);
    return rows.length === 0 ? [] : medians(db, rows.join(' union all '), -1);
  },
  'skaev-need': (db) => [
    ...percent(
      db,
      'free',
      `${HOMES} and type = 'SKAEV' and id not in (select unit_id from tenancies where to_day is null or to_day >= '${TODAY}')`,
      `${HOMES} and type = 'SKAEV'`,
    ),
    ...percent(
      db,
      'waiting',
      `select count(*) as n from waiting_entries where state <> 'left' and decision_id in (select id from decisions where paragraph = 'abl-5a')`,
      `select count(*) as n from waiting_entries where state <> 'left'`,
    ),
  ],
  'new-homes': (db) => {
    const made = db.all<{ day: string; type: string }>({
      text: 'select on_day as day, (select type from units where id = unit_id) as type from realised_homes',
      params: [],
    });
    return eachOf(
      made,
      ({ day, type }) => `${day.slice(0, 4)} ${type}`,
      (of) => of.length,
    ).map((row) => ({
      ...row,
      whole: made.length,
    }));
  },
  'planned-homes': (db) => {
    const plans = db.all<{ day: string | null; type: string; homes: number }>({
      text: 'select expected_on as day, type, homes from planned_homes where dropped_on is null and homes <> 0',
      params: [],
    });
    return eachOf(
      plans,
      ({ day, type }) => `${day?.slice(0, 4) ?? 'undated'} ${type}`,
      (of) => of.reduce((sum, { homes }) => sum + homes, 0),
    );
  },
  'plan-in-skaev': (db) => {
    const held = `from tenancies where ${NOW} and unit_id in (select id from units where type = 'SKAEV')`;
    const planned = `id in (select tenancy_id from tenancy_persons where resident_id in (select resident_id from resident_texts where kind = 'shared-goal'))`;
    return percent(db, 'shared-goal', `select count(*) as n ${held} and ${planned}`, `select count(*) as n ${held}`);
  },
} as const satisfies Readonly<Record<string, Plain>>;
