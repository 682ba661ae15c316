import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId, SafetyNoteId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

function holdsOn(day: IsoDate): Sql {
  return sql`(n.from_day <= ${day} and n.to_day >= ${day} and (n.ended_on is null or n.ended_on > ${day}))`;
}

/** What must be known before ringing today. */
export function heldNow(db: ReadableDb, residentId: ResidentId, today: IsoDate): readonly string[] {
  return db
    .all<{ readonly what: string }>(
      sql`select what from safety_notes n where n.resident_id = ${residentId} and ${holdsOn(today)} order by n.row`,
    )
    .map(({ what }) => what);
}

export interface SafetyRow {
  readonly id: SafetyNoteId;
  readonly version: number;
  readonly what: string;
  readonly reason: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly by: string;
  readonly holds: number;
  readonly exemptOn: IsoDate | null;
  readonly exemptBy: string | null;
  readonly exemptReason: string | null;
}

/** Those that hold first, then the newest. */
export function safetyNotesOf(db: ReadableDb, residentId: ResidentId, today: IsoDate): readonly SafetyRow[] {
  return db.all<SafetyRow>(sql`
    select n.id, n.version, n.what, n.reason, n.from_day as "from", n.to_day as "to", b.name as "by", ${holdsOn(today)} as holds,
      n.exempt_on as exemptOn, x.name as exemptBy, n.exempt_reason as exemptReason
    from safety_notes n join users b on b.id = n.by_user left join users x on x.id = n.exempt_by
    where n.resident_id = ${residentId} order by holds desc, n.from_day desc, n.row desc limit 50`);
}

export function insertSafetyNote(
  db: WritableDb,
  id: SafetyNoteId,
  note: {
    readonly residentId: ResidentId;
    readonly what: string;
    readonly reason: string;
    readonly from: IsoDate;
    readonly to: IsoDate;
  },
  by: UserId,
): void {
  const { residentId, what, reason, from, to } = note;
  db.insert('safety_notes', id, { resident_id: residentId, what, reason, from_day: from, to_day: to, by_user: by });
}

export function findSafetyNote(
  db: ReadableDb,
  id: SafetyNoteId,
  residentId: ResidentId,
): { readonly endedOn: IsoDate | null; readonly exemptOn: IsoDate | null } | null {
  return db.get(sql`
    select ended_on as endedOn, exempt_on as exemptOn from safety_notes where id = ${id} and resident_id = ${residentId}`);
}

export function endSafetyNote(db: WritableDb, id: SafetyNoteId, on: IsoDate, version: number): boolean {
  return db.update('safety_notes', id, { ended_on: on }, version);
}

export function exemptSafetyNote(
  db: WritableDb,
  id: SafetyNoteId,
  { on, by, reason }: { readonly on: IsoDate; readonly by: UserId; readonly reason: string },
  version: number,
): boolean {
  return db.update('safety_notes', id, { exempt_on: on, exempt_by: by, exempt_reason: reason }, version);
}
