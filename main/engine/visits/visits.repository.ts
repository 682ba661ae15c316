import type { IsoDate } from '../../../shared/dates.ts';
import type { VisitKind, VisitOutcome, VisitState } from '../../../shared/domain/visits.ts';
import type { EstateId, ResidentId, SeriesId, UnitId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface NewPlan {
  readonly residentId: ResidentId;
  readonly workerId: UserId | null;
  readonly secondId?: UserId | null;
  readonly on: IsoDate;
  readonly from: string | null;
  readonly minutes: number | null;
  readonly kind: VisitKind;
  readonly place: string | null;
  readonly movedFrom?: VisitId;
  /** The series that laid it out. */
  readonly seriesId?: SeriesId | null;
}

export function insertPlanned(db: WritableDb, id: VisitId, plan: NewPlan, by: UserId): void {
  const {
    residentId,
    workerId,
    secondId = null,
    on,
    from,
    minutes,
    kind,
    place,
    movedFrom = null,
    seriesId = null,
  } = plan;
  const planned = { on_day: on, planned_on: on, planned_from: from, planned_minutes: minutes };
  const who = { worker_id: workerId, second_worker: secondId };
  const whose = { resident_id: residentId, ...who, series_id: seriesId, by_user: by };
  db.insert('visits', id, { ...whose, ...planned, moved_from: movedFrom, state: 'planned', kind, place });
}

/** What happened, signed in the same moment as it is written. */
export interface SignedVisit {
  readonly workerId: UserId;
  readonly grantId: string | null;
  readonly state: VisitOutcome;
  readonly kind: VisitKind;
  readonly on: IsoDate;
  readonly beganAt: string | null;
  readonly endedAt: string | null;
  readonly minutes: number | null;
  readonly travelMinutes: number | null;
  readonly place: string | null;
  readonly isAcute: boolean;
  readonly topics: readonly string[];
  readonly people: readonly string[];
  readonly concern: boolean;
  readonly note: string | null;
  readonly nextOn: IsoDate | null;
  readonly at: string;
}

function signedColumns(visit: SignedVisit, by: UserId) {
  return {
    worker_id: visit.workerId,
    grant_id: visit.grantId,
    state: visit.state,
    kind: visit.kind,
    on_day: visit.on,
    began_at_utc: visit.beganAt,
    ended_at_utc: visit.endedAt,
    minutes: visit.minutes,
    travel_minutes: visit.travelMinutes,
    place: visit.place,
    is_acute: visit.isAcute ? 1 : 0,
    topics: JSON.stringify(visit.topics),
    people: JSON.stringify(visit.people),
    concern: visit.concern ? 1 : 0,
    note: visit.note,
    next_on: visit.nextOn,
    signed_utc: visit.at,
    written_utc: visit.at,
    by_user: by,
  };
}

export type About = { readonly residentId: ResidentId } | { readonly unitId: UnitId } | { readonly estateId: EstateId };

export function insertSigned(db: WritableDb, id: VisitId, about: About, visit: SignedVisit, by: UserId): void {
  const whose =
    'residentId' in about
      ? { resident_id: about.residentId }
      : 'unitId' in about
        ? { unit_id: about.unitId }
        : { estate_id: about.estateId };
  db.insert('visits', id, { ...whose, ...signedColumns(visit, by) });
}

/** The planned visit took place, or was tried. False when somebody else changed it first. */
export function signPlanned(
  db: WritableDb,
  id: VisitId,
  visit: SignedVisit & Pick<StoredVisit, 'secondId'>,
  by: UserId,
  version: number,
): boolean {
  return db.update('visits', id, { ...signedColumns(visit, by), second_worker: visit.secondId }, version);
}

/** It does not take place. False when somebody else changed it first. */
export function callOff(
  db: WritableDb,
  id: VisitId,
  state: 'cancelled-citizen' | 'cancelled-municipality' | 'moved',
  reason: string,
  version: number,
): boolean {
  return db.update('visits', id, { state, reason }, version);
}

export interface StoredVisit {
  readonly id: VisitId;
  readonly version: number;
  readonly residentId: ResidentId | null;
  readonly workerId: UserId | null;
  readonly secondId: UserId | null;
  readonly seriesId: SeriesId | null;
  readonly state: VisitState;
  readonly kind: VisitKind;
  readonly on: IsoDate;
  readonly plannedFrom: string | null;
  readonly plannedMinutes: number | null;
  readonly place: string | null;
  readonly signedAt: string | null;
}

export function findVisit(db: ReadableDb, id: VisitId): StoredVisit | null {
  return db.get<StoredVisit>(sql`
    select id, version, resident_id as residentId, worker_id as workerId, second_worker as secondId, series_id as seriesId, state, kind, on_day as "on", planned_from as plannedFrom,
      planned_minutes as plannedMinutes, place, signed_utc as signedAt
    from visits where id = ${id}`);
}

export function insertAddition(
  db: WritableDb,
  id: string,
  addition: {
    readonly visitId: VisitId;
    readonly residentId: ResidentId | null;
    readonly text: string;
    readonly at: string;
  },
  by: UserId,
): void {
  const { visitId, residentId, text, at } = addition;
  db.insert('visit_additions', id, { visit_id: visitId, resident_id: residentId, text, written_utc: at, by_user: by });
}

/** The next visit that is agreed, but this one. */
export function nextPlanned(
  db: ReadableDb,
  residentId: ResidentId,
  from: IsoDate,
  but: VisitId | null,
): { readonly on: IsoDate; readonly from: string | null } | null {
  return db.get(sql`
    select on_day as "on", planned_from as "from" from visits
    where resident_id = ${residentId} and state = 'planned' and on_day >= ${from} and id is not ${but} order by on_day, planned_from limit 1`);
}

/** Every planned visit with the resident, also one that was left behind. */
export function plannedWith(
  db: ReadableDb,
  residentId: ResidentId,
): readonly { readonly id: VisitId; readonly version: number }[] {
  return db.all(
    sql`select id, version from visits where resident_id = ${residentId} and state = 'planned' order by row`,
  );
}

/** Is a visit agreed on the day already, beside this one? */
export function plannedOn(db: ReadableDb, residentId: ResidentId, on: IsoDate, but: VisitId | null): VisitId | null {
  const row = db.get<{ readonly id: VisitId }>(sql`
    select id from visits where resident_id = ${residentId} and state = 'planned' and on_day = ${on} and id is not ${but} limit 1`);
  return row?.id ?? null;
}

export interface PastVisit {
  readonly id: VisitId;
  readonly on: IsoDate;
  readonly state: VisitState;
  readonly concern: number;
  readonly from: string | null;
}

/** What took place or was tried, the newest first: enough of it to see a pattern. */
export function pastVisits(db: ReadableDb, residentId: ResidentId, most = 10): readonly PastVisit[] {
  return db.all<PastVisit>(sql`
    select id, on_day as "on", state, concern, planned_from as "from" from visits
    where resident_id = ${residentId} and signed_utc is not null order by on_day desc, row desc limit ${most}`);
}

/** The grant that the visit is under, where only one holds on the day. */
export function onlyGrantOn(db: ReadableDb, residentId: ResidentId, on: IsoDate): string | null {
  const found = db.all<{ readonly id: string }>(sql`
    select id from support_grants where resident_id = ${residentId} and from_day <= ${on} and coalesce(to_day, '9') >= ${on} limit 2`);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

export function unitExists(db: ReadableDb, id: UnitId): boolean {
  return db.get(sql`select 1 from units where id = ${id}`) !== null;
}

export function estateExists(db: ReadableDb, id: EstateId): boolean {
  return db.get(sql`select 1 from estates where id = ${id}`) !== null;
}
