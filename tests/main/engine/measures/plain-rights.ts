import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';
import { count, percent } from './plain.ts';

const OPEN = `(select resident_id from courses where to_day is null and state in ('contacted', 'active', 'paused'))`;
const ACTIVE = `select count(*) as n from residents where id in ${OPEN}`;

/** What the measures of rights must answer, asked in the plainest words that SQL has. */
export const PLAIN_RIGHTS = {
  'informed-of-rights': (db) => {
    const told = db.all<{ code: string; who: string }>({
      text: `select right_code as code, resident_id as who from rights_told where resident_id in ${OPEN}`,
      params: [],
    });
    const whole = count(db, ACTIVE);
    return [...new Set(told.map(({ code }) => code))].toSorted().map((key) => ({
      key,
      value: new Set(told.filter(({ code }) => code === key).map(({ who }) => who)).size,
      whole,
    }));
  },
  'helped-with-rights': (db) => {
    const tasks = db.all<{ due: string; done: string | null }>({
      text: `select due_on as due, done_on as done from tasks where source = 'right'`,
      params: [],
    });
    const over = tasks.filter(({ due, done }) => done !== null || due < TODAY);
    const kept = over.filter(({ due, done }) => done !== null && done <= due);
    return [
      ...percent(
        db,
        'helped',
        `${ACTIVE} and id in (select resident_id from rights_told where help = 'agreed')`,
        ACTIVE,
      ),
      { key: 'on-time', value: kept.length, whole: over.length },
    ];
  },
  'guidance-reviewed-on-time': (db) =>
    percent(
      db,
      'reviewed',
      `select count(*) as n from extra_guidance where coalesce(reviewed_on, '${TODAY}') <= review_on`,
      'select count(*) as n from extra_guidance',
    ),
  'disclosures-without-consent': (db) =>
    percent(
      db,
      'without',
      `select count(*) as n from disclosures where basis = 'consent' and consents is null`,
      'select count(*) as n from disclosures',
    ),
} as const satisfies Readonly<Record<string, Plain>>;
