import type { IsoDate } from '../../../shared/dates.ts';
import type { AbsenceReason } from '../../../shared/domain/series.ts';
import type { VisitKind } from '../../../shared/domain/visits.ts';
import type { AbsenceId, ResidentId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf } from '../residents/scope.ts';
import type { Place, Places } from './hand-visit.ts';

export interface AbsenceRow {
  readonly id: AbsenceId;
  readonly version: number;
  readonly userId: UserId;
  readonly worker: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly why: AbsenceReason;
  readonly substitute: string | null;
  readonly left: number;
}

const COLUMNS = sql`a.id, a.version, a.user_id as userId, u.name as worker, a.from_day as "from", a.to_day as "to", a.why, s.name as substitute,
  (select count(*) from visits v where (v.worker_id = a.user_id or v.second_worker = a.user_id)
    and v.state = 'planned' and v.on_day between a.from_day and a.to_day) as "left"`;
const JOINED = sql`worker_absences a join users u on u.id = a.user_id left join users s on s.id = a.substitute_id`;

export function absencesFrom(db: ReadableDb, day: IsoDate): readonly AbsenceRow[] {
  return db.all<AbsenceRow>(
    sql`select ${COLUMNS} from ${JOINED} where a.to_day >= ${day} order by a.from_day, u.name, a.row limit 200`,
  );
}

export function findAbsence(db: ReadableDb, id: AbsenceId): AbsenceRow | null {
  return db.get<AbsenceRow>(sql`select ${COLUMNS} from ${JOINED} where a.id = ${id}`);
}

/** Another absence of the same worker that shares a day. */
export function absenceMeeting(
  db: ReadableDb,
  userId: UserId,
  from: IsoDate,
  to: IsoDate,
  but: AbsenceId | null = null,
): boolean {
  const row = db.get(sql`
    select 1 from worker_absences where user_id = ${userId} and from_day <= ${to} and to_day >= ${from} and id is not ${but} limit 1`);
  return row !== null;
}

export function absentOn(db: ReadableDb, userId: UserId, on: IsoDate): boolean {
  return absenceMeeting(db, userId, on, on);
}

export function insertAbsence(
  db: WritableDb,
  id: AbsenceId,
  absence: { readonly userId: UserId; readonly from: IsoDate; readonly to: IsoDate; readonly why: AbsenceReason },
  by: UserId,
): void {
  const { userId, from, to, why } = absence;
  db.insert('worker_absences', id, { user_id: userId, from_day: from, to_day: to, why, by_user: by });
}

export function removeAbsence(db: WritableDb, id: AbsenceId): void {
  db.remove('worker_absences', id);
}

/** False when somebody else changed it first. */
export function saveSubstitute(db: WritableDb, id: AbsenceId, substituteId: UserId, version: number): boolean {
  return db.update('worker_absences', id, { substitute_id: substituteId }, version);
}

/** False when somebody else changed it first. */
export function setAbsenceDays(
  db: WritableDb,
  id: AbsenceId,
  { from, to }: Pick<AbsenceRow, 'from' | 'to'>,
  version: number,
): boolean {
  return db.update('worker_absences', id, { from_day: from, to_day: to }, version);
}

export interface HandedRow {
  readonly id: VisitId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly minutes: number | null;
  readonly kind: VisitKind;
  readonly place: string | null;
  readonly worker: string | null;
  readonly second: string | null;
  /** Whose it was at first, where somebody else has it. */
  readonly original: string | null;
}

/** Planned visits of the absent worker's days in which they have or had a place; those within reach. */
export function visitsOfAbsence(db: ReadableDb, asker: Asker, { userId, from, to }: Days): readonly HandedRow[] {
  return db.all<HandedRow>(sql`
    select v.id, v.version, v.resident_id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
      v.on_day as "on", v.planned_from as "from", v.planned_minutes as minutes, v.kind, v.place, w.name as worker, s.name as second, f.name as original
    from visits v join residents r on r.id = v.resident_id left join users w on w.id = v.worker_id left join users s on s.id = v.second_worker
      left join users f on f.id = v.handed_from
    where v.state = 'planned' and v.on_day between ${from} and ${to} and (${isOf(userId)} or ${wasOf(userId)})
      and ${scopeOf(asker)}
    order by v.on_day, coalesce(v.planned_from, '24'), v.row limit 500`);
}

export interface StandingVisit extends Places {
  readonly id: VisitId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly on: IsoDate;
  /** A time of day `HH:MM`. */
  readonly time: string | null;
}

type StandingRow = Omit<StandingVisit, keyof Places> & {
  readonly [column in 'workerId' | 'secondId' | 'handedFrom' | 'secondFrom']: UserId | null;
} & { readonly [column in 'handedVia' | 'secondVia']: string | null };

const STANDING = sql`v.id, v.version, v.resident_id as residentId, v.on_day as "on", v.planned_from as time, v.worker_id as workerId,
  v.second_worker as secondId, v.handed_from as handedFrom, v.handed_via as handedVia, v.second_from as secondFrom, v.second_via as secondVia`;

function standing(db: ReadableDb, which: Sql): readonly StandingVisit[] {
  const found = db.all<StandingRow>(sql`
    select ${STANDING} from visits v where v.state = 'planned' and v.resident_id is not null and ${which} order by v.row`);
  return found.map(({ workerId, secondId, handedFrom, secondFrom, handedVia, secondVia, ...visit }) => ({
    ...visit,
    first: placeOf(handedFrom, handedVia, workerId),
    second: placeOf(secondFrom, secondVia, secondId),
  }));
}

function placeOf(from: UserId | null, via: string | null, holder: UserId | null): Place {
  const between = via === null ? [] : (JSON.parse(via) as UserId[]);
  return { before: from === null ? [] : [from, ...between], holder };
}

type Days = Pick<AbsenceRow, 'userId' | 'from' | 'to'>;

/** Planned visits that are the absent worker's still, or that they go along to, whoever asks. */
export function leftWith(db: ReadableDb, { userId, from, to }: Days): readonly StandingVisit[] {
  return standing(db, sql`v.on_day between ${from} and ${to} and ${isOf(userId)}`);
}

/** False when somebody else changed it first. */
export function placeVisit(db: WritableDb, id: VisitId, { first, second }: Places, version: number): boolean {
  const [from = null, ...via] = first.before;
  const [secondFrom = null, ...secondVia] = second.before;
  const handed = { handed_from: from, handed_via: listed(via), second_from: secondFrom, second_via: listed(secondVia) };
  return db.update('visits', id, { worker_id: first.holder, second_worker: second.holder, ...handed }, version);
}

function listed(via: readonly UserId[]): string | null {
  return via.length === 0 ? null : JSON.stringify(via);
}

/** Planned visits of the absence's days that were handed on, either place of them, and have not been held. */
export function handedOn(db: ReadableDb, { userId, from, to }: Days): readonly StandingVisit[] {
  return standing(db, sql`v.on_day between ${from} and ${to} and ${wasOf(userId)}`);
}

/** Planned visits of somebody with a resident, as the first or the second, from whatever day. */
export function plannedOf(db: ReadableDb, workerId: UserId, residentId: ResidentId): readonly StandingVisit[] {
  return standing(db, sql`v.resident_id = ${residentId} and ${isOf(workerId)}`);
}

/** The last of those days on which somebody has or had a visit with a resident; null without one. What was called off is none. */
export function lastVisitOf(
  db: ReadableDb,
  workerId: UserId,
  residentId: ResidentId,
  { from, to }: Pick<AbsenceRow, 'from' | 'to'>,
): IsoDate | null {
  const row = db.get<{ readonly on: IsoDate | null }>(sql`
    select max(v.on_day) as "on" from visits v where v.resident_id = ${residentId} and v.on_day between ${from} and ${to}
      and v.state not in ('cancelled-citizen', 'cancelled-municipality', 'moved') and ${isOf(workerId)}`);
  return row?.on ?? null;
}

function isOf(userId: UserId): Sql {
  return sql`(v.worker_id = ${userId} or v.second_worker = ${userId})`;
}

function wasOf(userId: UserId): Sql {
  const among = (via: Sql) => sql`exists (select 1 from json_each(${via}) p where p.value = ${userId})`;
  return sql`(v.handed_from = ${userId} or v.second_from = ${userId} or ${among(sql`v.handed_via`)} or ${among(sql`v.second_via`)})`;
}

export interface BusyRow {
  readonly id: VisitId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly from: string | null;
  readonly minutes: number | null;
  readonly inScope: number;
}

/** What a worker does on a day, as the first or the second, called off or not held left out. */
export function visitsOfWorkerOn(db: ReadableDb, asker: Asker, workerId: UserId, on: IsoDate): readonly BusyRow[] {
  const busy = sql`v.on_day = ${on} and v.state in ('planned', 'done', 'partly') and v.resident_id is not null`;
  return db.all<BusyRow>(sql`
    select v.id, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected, v.planned_from as "from",
      coalesce(v.planned_minutes, v.minutes) as minutes, ${scopeOf(asker)} as inScope
    from visits v join residents r on r.id = v.resident_id
    where v.row in (select v.row from visits v where v.worker_id = ${workerId} and ${busy}
      union all select v.row from visits v where v.second_worker = ${workerId} and ${busy})
    order by coalesce(v.planned_from, '24'), v.row`);
}
