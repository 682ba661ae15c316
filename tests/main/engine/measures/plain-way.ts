import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';
import { eachOf, median, medians, percent } from './plain.ts';

const LISTED = `select count(*) as n from waiting_entries where state in ('waiting', 'paused')`;
const OFFERED = `offered_on is not null`;

interface Need {
  readonly code: string;
  readonly value: string;
  readonly strength: string;
}

/** What the measures of the way to a home must answer. */
export const PLAIN_WAY = {
  'waiting-days': (db) =>
    medians(
      db,
      `select 'answer' as key, asked_on as from_day, answered_on as to_day from requests where answered_on is not null
      union all select 'decision', (select asked_on from requests where id = request_id), decided_on from decisions
      union all select 'offer', w.since_day, (select min(offered_on) from offers where entry_id = w.id) from waiting_entries w
        where w.id in (select entry_id from offers where ${OFFERED})
      union all select 'move-in', w.since_day, t.from_day from offers o, tenancies t, waiting_entries w
        where o.tenancy_id = t.id and o.entry_id = w.id and o.state = 'accepted' and t.from_day <= '${TODAY}'
      union all select 'treatment', requested_on, started_on from treatment_waits where started_on is not null`,
    ),
  'waiting-long': (db) => [
    ...percent(db, 'over-12-months', `${LISTED} and since_day < '2025-11-23'`, LISTED),
    ...percent(db, 'over-5-months', `${LISTED} and since_day < '2026-06-23'`, LISTED),
  ],
  'decisions-with-view': (db) =>
    percent(
      db,
      'heard',
      'select count(*) as n from decisions where citizen_view is not null',
      'select count(*) as n from decisions',
    ),
  'decisions-with-paragraph': (db) =>
    eachOf(
      db.all<{ paragraph: string; reasoning: string }>({
        text: 'select paragraph, reasoning from decisions',
        params: [],
      }),
      ({ paragraph }) => paragraph,
      (of) => of.filter(({ reasoning }) => reasoning.trim() !== '').length,
    ),
  'wishes-before-offer': (db) =>
    percent(
      db,
      'wishes',
      `select count(*) as n from offers where ${OFFERED} and entry_id in (select entry_id from waiting_needs)`,
      `select count(*) as n from offers where ${OFFERED}`,
    ),
  'offers-passing-over': (db) =>
    percent(
      db,
      'reason',
      `select count(*) as n from offers where passed_over <> 0 and reason_passed_over <> '' and ${OFFERED}`,
      `select count(*) as n from offers where passed_over <> 0 and ${OFFERED}`,
    ),
  'refusals-with-next-contact': (db) => {
    const noes = `state in ('declined', 'regretted')`;
    const whole = `select count(*) as n from offers where ${noes}`;
    const later = `select max(row) from offers l where l.resident_id = offers.resident_id and l.offered_on is not null`;
    return [
      ...percent(db, 'next-contact', `${whole} and next_contact_on is not null`, whole),
      ...percent(db, 'offered-again', `${whole} and row < (${later})`, whole),
    ];
  },
  'offers-against-a-no-go': (db) => {
    const offers = db.all<{ entry: string; post: string; estate: string; type: string }>({
      text: `select entry_id as entry, post_code as post, estate_id as estate, type from offers o join units u on u.id = o.unit_id
        where o.state in ('offered', 'accepted')`,
      params: [],
    });
    const isAgainst = ({ entry, post, estate, type }: (typeof offers)[number]) =>
      db
        .all<Need>({ text: 'select code, value, strength from waiting_needs where entry_id = ?', params: [entry] })
        .some(({ code, value, strength }) => {
          const said = JSON.parse(value) as unknown;
          const has = (what: string) => Array.isArray(said) && said.includes(what);
          if (code === 'avoid-area') return has(post);
          if (code === 'avoid-estate') return has(estate);
          if (code === 'avoid-type') return has(type);
          return strength === 'must' && ((code === 'area' && !has(post)) || (code === 'type' && !has(type)));
        });
    return [{ key: 'against', value: offers.filter(isAgainst).length, whole: offers.length }];
  },
  'unmet-by-rent': (db) => {
    const limits = db.all<{ value: string }>({
      text: `select value from waiting_needs where code = 'max-rent' and entry_id in (select id from waiting_entries where state <> 'left')`,
      params: [],
    });
    const free = db.all<{ rent: number }>({
      text: `select rent_ore as rent from units u where rent_ore > 0 and retired_on is null
        and (planned_from is null or planned_from <= '${TODAY}')
        and not exists (select 1 from tenancies where unit_id = u.id and (to_day is null or to_day >= '${TODAY}'))
        and not exists (select 1 from outages where unit_id = u.id and from_day <= '${TODAY}' and (to_day is null or to_day >= '${TODAY}'))`,
      params: [],
    });
    const asked = limits.map(({ value }) => (JSON.parse(value) as { maxOre: number }).maxOre);
    const band = (ore: number) => `${Math.floor(ore / 100_000) * 1000}-${Math.floor(ore / 100_000) * 1000 + 999}`;
    return eachOf(asked, band, (of) => of.filter((most) => !free.some(({ rent }) => rent <= most)).length);
  },
  'days-homeless': (db) => {
    const days = homeless(db).map((since) => Math.round((Date.parse(TODAY) - Date.parse(since)) / 86_400_000) + 1);
    return days.length === 0 ? [] : [{ key: 'days', value: median(days), whole: days.length }];
  },
  'homeless-over-12-months': (db) => {
    const since = homeless(db);
    return [{ key: 'over-12-months', value: since.filter((day) => day < '2025-11-23').length, whole: since.length }];
  },
} as const satisfies Readonly<Record<string, Plain>>;

/** Since when each of those without a home has had none: back through situations without a day between them. */
const homeless = (db: Parameters<Plain>[0]): readonly string[] => {
  const open = `select resident_id from courses where to_day is null and state in ('contacted', 'active', 'paused')`;
  const now = db.all<{ who: string; day: string }>({
    text: `select resident_id as who, from_day as day from housing_situations where from_day <= '${TODAY}'
      and (to_day is null or to_day >= '${TODAY}') and resident_id in (${open})`,
    params: [],
  });
  return now.map(({ who, day }) => {
    let since = day;
    for (;;) {
      const text = `select min(from_day) as n from housing_situations where resident_id = ? and from_day < ? and date(to_day, '+1 day') >= ?`;
      const before = db.get<{ n: string | null }>({ text, params: [who, since, since] })?.n;
      if (!before) return since;
      since = before;
    }
  });
};
