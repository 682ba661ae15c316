import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AssignmentKind } from '../../../shared/domain/residents.ts';
import type { AbsenceId, AssignmentId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

type Assignment = Output<'residents.get'>['assignments'][number];

const COLUMNS = sql`s.id, s.version, s.user_id as userId, u.name as user, s.kind, s.from_day as "from", s.to_day as "to"`;

/** Those who are or were assigned, the present ones first. One that never held is left out. */
export function assignmentsOf(db: ReadableDb, residentId: ResidentId): readonly Assignment[] {
  return db.all<Assignment>(sql`
    select ${COLUMNS} from assignments s join users u on u.id = s.user_id
    where s.resident_id = ${residentId} and (s.to_day is null or s.to_day >= s.from_day)
    order by s.to_day is null desc, s.from_day desc, s.row desc`);
}

/** Those without a last day. */
export function openAssignments(
  db: ReadableDb,
  residentId: ResidentId,
  kind: AssignmentKind,
): readonly Pick<Assignment, 'id' | 'version' | 'userId' | 'from'>[] {
  return db.all(sql`
    select id, version, user_id as userId, from_day as "from" from assignments
    where resident_id = ${residentId} and kind = ${kind} and to_day is null`);
}

export function findAssignment(
  db: ReadableDb,
  id: AssignmentId,
): { readonly residentId: ResidentId; readonly from: IsoDate; readonly to: IsoDate | null } | null {
  return db.get(
    sql`select resident_id as residentId, from_day as "from", to_day as "to" from assignments where id = ${id}`,
  );
}

/**
 * Is somebody assigned on all days from the one to the other, by one assignment? What is lent for another absence does not
 * count: it may end before its day.
 */
export function isAssigned(
  db: ReadableDb,
  residentId: ResidentId,
  userId: UserId,
  days: { readonly from: IsoDate; readonly to: IsoDate; readonly absenceId: AbsenceId },
): boolean {
  const row = db.get(sql`
    select 1 from assignments where resident_id = ${residentId} and user_id = ${userId} and from_day <= ${days.from}
      and coalesce(to_day, '9') >= ${days.to} and (lent_for is null or lent_for = ${days.absenceId}) limit 1`);
  return row !== null;
}

export interface LentRow {
  readonly id: AssignmentId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly userId: UserId;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The days of the absence as they stand now; null when it was removed. */
  readonly absence: { readonly from: IsoDate; readonly to: IsoDate } | null;
}

/** What was lent for the absence, and nothing that stood before it. */
export function lentFor(db: ReadableDb, absenceId: AbsenceId): readonly LentRow[] {
  return lent(db, sql`s.lent_for = ${absenceId}`);
}

/** What was lent to somebody, for whatever absence, and is not over on the day. */
export function lentTo(db: ReadableDb, userId: UserId, residentId: ResidentId, on: IsoDate): readonly LentRow[] {
  return lent(
    db,
    sql`s.resident_id = ${residentId} and s.user_id = ${userId} and s.lent_for is not null and s.to_day >= ${on}`,
  );
}

type FlatRow = Omit<LentRow, 'absence'> & { readonly absentFrom: IsoDate | null; readonly absentTo: IsoDate | null };

function lent(db: ReadableDb, which: Sql): readonly LentRow[] {
  const found = db.all<FlatRow>(sql`
    select s.id, s.version, s.resident_id as residentId, s.user_id as userId, s.from_day as "from", s.to_day as "to",
      a.from_day as absentFrom, a.to_day as absentTo
    from assignments s left join worker_absences a on a.id = s.lent_for where ${which} order by s.row`);
  return found.map(({ absentFrom, absentTo, ...row }) => ({
    ...row,
    absence: absentFrom === null || absentTo === null ? null : { from: absentFrom, to: absentTo },
  }));
}

export function insertAssignment(
  db: WritableDb,
  id: AssignmentId,
  values: {
    readonly residentId: ResidentId;
    readonly userId: UserId;
    readonly kind: AssignmentKind;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly lentFor?: AbsenceId;
  },
): void {
  const { residentId, userId, kind, from, to, lentFor: absenceId = null } = values;
  const whose = { resident_id: residentId, user_id: userId };
  db.insert('assignments', id, { ...whose, kind, from_day: from, to_day: to, lent_for: absenceId });
}

/** False when somebody else changed it first. */
export function setAssignmentDays(
  db: WritableDb,
  id: AssignmentId,
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate },
  version: number,
): boolean {
  return db.update('assignments', id, { from_day: from, to_day: to }, version);
}

/** False when somebody else changed it first. */
export function endAssignment(db: WritableDb, id: AssignmentId, to: IsoDate, version: number): boolean {
  return db.update('assignments', id, { to_day: to }, version);
}
