import type { ReadableDb } from '../../../../main/engine/db/database.ts';
import { addDays } from '../../../../shared/dates.ts';
import { TODAY } from '../../../helpers/engine.ts';
import type { Plain } from './plain.ts';
import { eachOf } from './plain.ts';

interface PlainVisit {
  readonly who: string | null;
  readonly worker: string | null;
  readonly second: string | null;
  readonly state: string;
  readonly kind: string;
  readonly day: string;
  readonly place: string | null;
  readonly topics: string;
  readonly next: string | null;
}

const visitsIn = (db: ReadableDb): readonly PlainVisit[] =>
  db.all({
    text: `select resident_id as who, worker_id as worker, second_worker as second, state, kind, on_day as day, place, topics, next_on as next from visits where on_day <= ?`,
    params: [TODAY],
  });

const withSomebody = (db: ReadableDb, days: number): readonly PlainVisit[] =>
  visitsIn(db).filter(({ who, day }) => who !== null && day > addDays(TODAY, -days));
const tookPlace = ({ state }: PlainVisit): boolean => state === 'done' || state === 'partly';

const share = (key: string, whole: readonly PlainVisit[], isPart: (visit: PlainVisit) => boolean) => [
  { key, value: whole.filter(isPart).length, whole: whole.length },
];

export const PLAIN_VISITS = {
  'visits-by-primary': (db) => {
    const primary = db.all<{ who: string; worker: string; from_day: string; to_day: string | null }>({
      text: `select resident_id as who, user_id as worker, from_day, to_day from assignments where kind = 'primary'`,
      params: [],
    });
    return share('by-primary', withSomebody(db, 90).filter(tookPlace), ({ who, worker, second, day }) =>
      primary.some(
        (one) =>
          one.who === who &&
          (one.worker === worker || one.worker === second) &&
          one.from_day <= day &&
          (one.to_day === null || one.to_day >= day),
      ),
    );
  },
  'visits-at-chosen-place': (db) =>
    share(
      'chosen',
      withSomebody(db, 90).filter(tookPlace),
      ({ place, kind }) => place !== null || kind === 'out' || kind === 'accompany',
    ),
  'visits-accompanied': (db) =>
    share('accompanied', withSomebody(db, 90).filter(tookPlace), ({ kind }) => kind === 'accompany'),
  'health-contacts': (db) =>
    share('health', withSomebody(db, 28).filter(tookPlace), ({ topics }) => topics.includes('"health"')),
  'contacts-by-outcome': (db) =>
    eachOf(
      withSomebody(db, 28).filter(
        (visit) => tookPlace(visit) || visit.state === 'not-home' || visit.state === 'refused',
      ),
      ({ state }) => state,
      (of) => of.length,
    ),
  'attempts-with-next': (db) =>
    share(
      'with-next',
      visitsIn(db).filter(({ state }) => state === 'not-home' || state === 'refused'),
      ({ next, day }) => next !== null && next > day,
    ),
  'cancelled-with-new-day': (db) => {
    const later = db.all<{ who: string; day: string }>({
      text: `select resident_id as who, on_day as day from visits where state in ('planned', 'done', 'partly', 'not-home', 'refused')`,
      params: [],
    });
    return share(
      'with-new-day',
      visitsIn(db).filter(({ state }) => state === 'cancelled-citizen'),
      ({ who, day }) => later.some((one) => one.who === who && one.day > day),
    );
  },
} as const satisfies Readonly<Record<string, Plain>>;
