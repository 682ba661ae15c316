import type { IsoDate } from '../../../shared/dates.ts';
import type { SeriesEnd } from '../../../shared/domain/series.ts';
import type { VisitKind } from '../../../shared/domain/visits.ts';
import type { ResidentId, SeriesId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf } from '../residents/scope.ts';

export interface StoredSeries {
  readonly id: SeriesId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly workerId: UserId | null;
  readonly worker: string | null;
  readonly grantId: string | null;
  /** In the words of RFC 5545, without its first day. */
  readonly rule: string;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
  readonly time: string | null;
  readonly minutes: number | null;
  readonly kind: VisitKind;
  readonly place: string | null;
  readonly laidUntil: IsoDate;
  readonly endedOn: IsoDate | null;
  readonly endCause: SeriesEnd | null;
  readonly endReason: string | null;
}

const COLUMNS = sql`s.id, s.version, s.resident_id as residentId, s.worker_id as workerId, w.name as worker, s.grant_id as grantId, s.rule,
  s.from_day as "from", s.until_day as until, s.time, s.minutes, s.kind, s.place, s.laid_until as laidUntil, s.ended_on as endedOn,
  s.end_cause as endCause, s.end_reason as endReason`;
const JOINED = sql`visit_series s left join users w on w.id = s.worker_id`;

export function findSeries(db: ReadableDb, id: SeriesId): StoredSeries | null {
  return db.get<StoredSeries>(sql`select ${COLUMNS} from ${JOINED} where s.id = ${id}`);
}

/** Those that go on first, then the newest. */
export function seriesOf(db: ReadableDb, residentId: ResidentId): readonly StoredSeries[] {
  return db.all<StoredSeries>(sql`
    select ${COLUMNS} from ${JOINED} where s.resident_id = ${residentId}
    order by s.ended_on is null desc, s.from_day desc, s.row desc limit 100`);
}

/** Series that go on and do not reach the day yet. */
export function shortOf(db: ReadableDb, day: IsoDate): readonly StoredSeries[] {
  return db.all<StoredSeries>(sql`
    select ${COLUMNS} from ${JOINED} where s.ended_on is null and s.laid_until < ${day}
      and (s.until_day is null or s.until_day > s.laid_until) order by s.row`);
}

export function openSeriesOf(db: ReadableDb, residentId: ResidentId): readonly StoredSeries[] {
  return openWhere(db, sql`s.resident_id = ${residentId}`);
}

export function openSeriesUnder(db: ReadableDb, grantId: string): readonly StoredSeries[] {
  return openWhere(db, sql`s.grant_id = ${grantId}`);
}

function openWhere(db: ReadableDb, which: Sql): readonly StoredSeries[] {
  return db.all<StoredSeries>(
    sql`select ${COLUMNS} from ${JOINED} where ${which} and s.ended_on is null order by s.row`,
  );
}

export type NewSeries = Omit<StoredSeries, 'id' | 'version' | 'worker' | 'endedOn' | 'endCause' | 'endReason'>;

export function insertSeries(db: WritableDb, id: SeriesId, series: NewSeries, by: UserId): void {
  const { residentId, workerId, grantId, rule, from, until, time, minutes, kind, place, laidUntil } = series;
  const whose = { resident_id: residentId, worker_id: workerId, grant_id: grantId, by_user: by };
  const when = { rule, from_day: from, until_day: until, time, minutes, laid_until: laidUntil };
  db.insert('visit_series', id, { ...whose, ...when, kind, place });
}

export function saveLaidUntil(db: WritableDb, id: SeriesId, day: IsoDate): void {
  db.update('visit_series', id, { laid_until: day });
}

/** False when somebody else changed it first. */
export function saveEnd(
  db: WritableDb,
  id: SeriesId,
  end: { readonly on: IsoDate; readonly cause: SeriesEnd; readonly reason: string | null },
  version: number,
): boolean {
  return db.update('visit_series', id, { ended_on: end.on, end_cause: end.cause, end_reason: end.reason }, version);
}

/** Takes away what is planned after the day. Answers how many. */
export function removePlannedAfter(db: WritableDb, id: SeriesId, day: IsoDate): number {
  const planned = db.all<{ readonly id: VisitId }>(
    sql`select id from visits where series_id = ${id} and on_day > ${day} and state = 'planned'`,
  );
  for (const visit of planned) db.remove('visits', visit.id);
  return planned.length;
}

export interface PlannedRow {
  readonly id: VisitId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly workerId: UserId | null;
  readonly worker: string | null;
}

/** Planned visits within reach, in the order of their days. */
export function plannedBetween(db: ReadableDb, asker: Asker, from: IsoDate, to: IsoDate): readonly PlannedRow[] {
  return db.all<PlannedRow>(sql`
    select v.id, v.version, v.resident_id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
      v.on_day as "on", v.planned_from as "from", v.worker_id as workerId, w.name as worker
    from visits v join residents r on r.id = v.resident_id left join users w on w.id = v.worker_id
    where v.state = 'planned' and v.on_day between ${from} and ${to} and ${scopeOf(asker)}
    order by v.on_day, coalesce(v.planned_from, '24'), v.row`);
}
