import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';
import { count, eachOf, percent } from './plain.ts';

const OPEN = `(select resident_id from courses where to_day is null and state in ('contacted', 'active', 'paused'))`;
const NOW = `from_day <= '${TODAY}' and (to_day is null or to_day >= '${TODAY}')`;
const ACTIVE = `select count(*) as n from residents where id in ${OPEN}`;

function activeWho(condition: string): string {
  return `${ACTIVE} and ${condition}`;
}

function spoke(kind: string): string {
  return `id in (select resident_id from resident_texts where kind = '${kind}')`;
}

const assigned = (kind: string) => `id in (select resident_id from assignments where kind = '${kind}' and ${NOW})`;
const CHALLENGED = `select distinct resident_id, code from observations where kind = 'challenge' and ${NOW} and resident_id in ${OPEN}`;
/** Newest last: the last of a key stays. */
const LIFE = `select resident_id || code as who, code, value from observations where kind = 'life' and resident_id in ${OPEN} order by from_day, row`;

/** What the measures of people must answer, asked in the plainest words that SQL has. */
export const PLAIN_PEOPLE = {
  'challenge-coded': (db) => percent(db, 'coded', activeWho(`id in (select resident_id from (${CHALLENGED}))`), ACTIVE),
  'active-under-18': (db) =>
    percent(db, 'under-18', activeWho(`birth_date > '${Number(TODAY.slice(0, 4)) - 18}${TODAY.slice(4)}'`), ACTIVE),
  'coordinator-named': (db) => percent(db, 'coordinator', activeWho(assigned('coordinator')), ACTIVE),
  'contact-per-role': (db) => {
    const rows = db.all<{ role: string; phone: string | null }>({
      text: `select role, phone from participants where ${NOW} and resident_id in ${OPEN}`,
      params: [],
    });
    return eachOf(
      rows,
      ({ role }) => role,
      (of) => of.filter(({ phone }) => phone !== null).length,
    );
  },
  'challenge-distribution': (db) =>
    eachOf(
      db.all<{ code: string }>({ text: CHALLENGED, params: [] }),
      ({ code }) => code,
      (of) => of.length,
    ).map((row) => ({
      ...row,
      whole: count(db, ACTIVE),
    })),
  'challenges-mean': (db) => {
    const all = count(db, `select count(*) as n from (${CHALLENGED})`);
    const whole = count(db, `select count(distinct resident_id) as n from (${CHALLENGED})`);
    return [{ key: 'challenges', value: whole === 0 ? null : all / whole, whole }];
  },
  'exposure-change': (db) => {
    const order = ['no', 'partly', 'yes'];
    const halfYearAgo = '2026-05-23';
    const rows = db.all<{ who: string; day: string; value: string }>({
      text: `select resident_id || code as who, from_day as day, value from observations where kind = 'exposure'
          and resident_id in ${OPEN} order by from_day, row`,
      params: [],
    });
    const pairs = [...new Set(rows.map(({ who }) => who))].flatMap((who) => {
      const of = rows.filter((row) => row.who === who);
      const [now, before] = [of.at(-1), of.findLast(({ day }) => day <= halfYearAgo)];
      return now && before ? [order.indexOf(now.value) - order.indexOf(before.value)] : [];
    });
    const named = pairs.map((step) => (step > 0 ? 'better' : step < 0 ? 'worse' : 'same'));
    return eachOf(
      named,
      (name) => name,
      (of) => of.length,
    ).map((row) => ({ ...row, whole: pairs.length }));
  },
  'without-owner-or-date': (db) => {
    const dated = `id in (select resident_id from waiting_entries where state <> 'left' and (next_contact_on >= '${TODAY}' or review_on >= '${TODAY}' or paused_until >= '${TODAY}'))
      or id in (select resident_id from tasks where done_on is null and due_on >= '${TODAY}')
      or id in (select resident_id from visits where state = 'planned' and on_day >= '${TODAY}')
      or id in (select resident_id from requests where answered_on is null and answer_due >= '${TODAY}')
      or id in (select resident_id from treatment_waits where started_on is null and promised_on >= '${TODAY}')
      or id in (select resident_id from offers where next_contact_on >= '${TODAY}' or (state = 'offered' and answer_by >= '${TODAY}'))
      or id in (select p.resident_id from tenancy_persons p join tenancies t on t.id = p.tenancy_id where t.from_day >= '${TODAY}' or t.to_day >= '${TODAY}')
      or id in (select resident_id from courses where to_day is null and paused_until >= '${TODAY}')`;
    return percent(db, 'between-chairs', activeWho(`not (${assigned('primary')} and (${dated}))`), ACTIVE);
  },
  'life-good': (db) => {
    const last = new Map(
      db.all<{ who: string; code: string; value: string }>({ text: LIFE, params: [] }).map((row) => [row.who, row]),
    );
    const answered = [...last.values()].filter(({ value }) => value !== 'no-answer');
    return eachOf(
      answered,
      ({ code }) => code,
      (of) => of.filter(({ value }) => value === 'good').length,
    );
  },
  'own-words': (db) =>
    percent(
      db,
      'own-words',
      activeWho(`id in (select resident_id from resident_texts where said_by <> 'worker')`),
      ACTIVE,
    ),
  'both-do': (db) => percent(db, 'both', activeWho(`${spoke('citizen-does')} and ${spoke('we-do')}`), ACTIVE),
  'own-good-life': (db) => percent(db, 'good-life', activeWho(spoke('good-life')), ACTIVE),
  'shared-goal': (db) => percent(db, 'shared-goal', activeWho(spoke('shared-goal')), ACTIVE),
  'expectations-agreed': (db) =>
    percent(db, 'can-cannot-instead', activeWho(['we-can', 'we-cannot', 'instead'].map(spoke).join(' and ')), ACTIVE),
  'without-place-tonight': (db) => {
    const outside = db.all<{ situation: string }>({
      text: `select situation from housing_situations where ${NOW} and resident_id in ${OPEN}`,
      params: [],
    });
    const unknown = count(
      db,
      activeWho(`id not in (select resident_id from housing_situations where ${NOW})
      and id not in (select resident_id from tenancy_persons where tenancy_id in (select id from tenancies where ${NOW}))`),
    );
    const all = [...outside.map(({ situation }) => situation), ...Array<string>(unknown).fill('unknown')];
    return eachOf(
      all,
      (name) => name,
      (of) => of.length,
    ).map((row) => ({ ...row, whole: all.length }));
  },
  'labels-without-a-judge': (db) =>
    percent(
      db,
      'auto-label',
      `select count(*) as n from observations where kind = 'vulnerable' and (said_by = 'citizen' or reason is null or reason = '')`,
      `select count(*) as n from observations where kind = 'vulnerable'`,
    ),
} as const satisfies Readonly<Record<string, Plain>>;
