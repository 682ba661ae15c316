import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import { addDays, isoDate } from '../../../../shared/dates.ts';
import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';

interface PlainHandoff {
  readonly id: string;
  readonly who: string;
  readonly home: string;
  readonly out: string;
  readonly outAt: string;
  readonly closed: string | null;
}

const outIn = (db: ReadableDb, until = TODAY as string): readonly PlainHandoff[] =>
  db
    .all<PlainHandoff & { readonly reason: string | null }>({
      text: `select id, resident_id as who, home, discharged_on as out, discharged_utc as outAt, closed_on as closed, close_reason as reason
        from handoffs where discharged_on is not null`,
      params: [],
    })
    .filter(({ reason, out }) => reason !== 'dead' && reason !== 'annulled' && out <= until);

/** The days of the visits that took place after it. */
function metOn(db: ReadableDb, { who, out, outAt }: PlainHandoff): readonly string[] {
  return db
    .all<{ day: string; began: string | null }>({
      text: `select on_day as day, began_at_utc as began from visits where resident_id = ? and state in ('done', 'partly')`,
      params: [who],
    })
    .filter(({ day, began }) => day > out || (day === out && began !== null && began > outAt))
    .map(({ day }) => day);
}

const share = (key: string, whole: readonly PlainHandoff[], isPart: (one: PlainHandoff) => boolean) => [
  { key, value: whole.filter(isPart).length, whole: whole.length },
];

export const PLAIN_HANDOFFS = {
  'discharged-without-home': (db) =>
    share(
      'without-home',
      outIn(db).filter(({ closed }) => closed === null || closed > TODAY),
      ({ home }) => home === 'none' || home === 'unknown',
    ),
  'first-contact-in-a-week': (db) =>
    share('in-a-week', outIn(db, addDays(TODAY, -7)), (one) =>
      metOn(db, one).some((day) => day <= addDays(isoDate(one.out), 7)),
    ),
  'met-on-day-30': (db) =>
    share('day-30', outIn(db, addDays(TODAY, -37)), (one) =>
      metOn(db, one).some((day) => day >= addDays(isoDate(one.out), 28)),
    ),
  'handoffs-read-back': (db) =>
    share('read-back', outIn(db), ({ id }) =>
      db
        .all<{ of: string; on: string | null }>({
          text: 'select handoff_id as "of", confirmed_on as "on" from handoff_readbacks',
          params: [],
        })
        .some((said) => said.of === id && said.on !== null),
    ),
} as const satisfies Readonly<Record<string, Plain>>;
