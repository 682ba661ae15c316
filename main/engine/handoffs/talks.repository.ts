import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryId, HandoffId, HandoffMeetingId, ReadBackId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** Whose hand-off a record is of. */
export interface Of {
  readonly handoffId: HandoffId;
  readonly residentId: ResidentId;
}
type Whole = Output<'handoffs.get'>;
export type MeetingRow = Omit<Whole['meetings'][number], 'findBy'> & Of;

const MEETING = sql`id, version, handoff_id as handoffId, resident_id as residentId, called_on as calledOn, called_by as calledBy,
  found_on as foundOn, meets_on as meetsOn, meets_at as meetsAt, place, agenda, held_on as heldOn, minutes`;

export function meetingsOf(db: ReadableDb, id: HandoffId): readonly MeetingRow[] {
  return db.all<MeetingRow>(sql`select ${MEETING} from handoff_meetings where handoff_id = ${id} order by row desc`);
}

export function findMeeting(db: ReadableDb, id: HandoffMeetingId): MeetingRow | null {
  return db.get<MeetingRow>(sql`select ${MEETING} from handoff_meetings where id = ${id}`);
}

export function insertMeeting(db: WritableDb, id: HandoffMeetingId, { handoffId, residentId }: Of, values: Row): void {
  db.insert('handoff_meetings', id, { handoff_id: handoffId, resident_id: residentId, ...values });
}

export function saveMeeting(db: WritableDb, id: HandoffMeetingId, values: Row, version: number): boolean {
  return db.update('handoff_meetings', id, values, version);
}

export interface ReadBackRow extends Of {
  readonly id: ReadBackId;
  readonly version: number;
  readonly giverId: UserId;
  readonly giver: string;
  readonly receiverId: UserId;
  readonly receiver: string;
  readonly saidOn: IsoDate;
  readonly situation: string;
  readonly matters: string;
  readonly actions: string;
  readonly whatIf: string;
  readonly confirmedOn: IsoDate | null;
  readonly confirmedBy: string | null;
}

const READ_BACK = sql`b.id, b.version, b.handoff_id as handoffId, b.resident_id as residentId, b.giver_user as giverId, g.name as giver,
  b.receiver_user as receiverId, v.name as receiver, b.said_on as saidOn, b.situation, b.matters, b.actions, b.what_if as whatIf,
  b.confirmed_on as confirmedOn, c.name as confirmedBy`;
const READ_BACKS = sql`handoff_readbacks b join users g on g.id = b.giver_user join users v on v.id = b.receiver_user
  left join users c on c.id = b.confirmed_by`;

export function readBacksOf(db: ReadableDb, id: HandoffId): readonly ReadBackRow[] {
  return db.all<ReadBackRow>(
    sql`select ${READ_BACK} from ${READ_BACKS} where b.handoff_id = ${id} order by b.row desc`,
  );
}

export function findReadBack(db: ReadableDb, id: ReadBackId): ReadBackRow | null {
  return db.get<ReadBackRow>(sql`select ${READ_BACK} from ${READ_BACKS} where b.id = ${id}`);
}

/** Said, and not confirmed yet, of hand-offs that run. */
export function unconfirmed(db: ReadableDb): readonly ReadBackRow[] {
  return db.all<ReadBackRow>(sql`
    select ${READ_BACK} from ${READ_BACKS} where b.confirmed_on is null
      and b.handoff_id in (select id from handoffs where closed_on is null)
      and b.row = (select max(x.row) from handoff_readbacks x where x.handoff_id = b.handoff_id)`);
}

export function insertReadBack(db: WritableDb, id: ReadBackId, { handoffId, residentId }: Of, values: Row): void {
  db.insert('handoff_readbacks', id, { handoff_id: handoffId, resident_id: residentId, ...values });
}

export function confirmReadBack(db: WritableDb, id: ReadBackId, on: IsoDate, by: UserId, version: number): boolean {
  return db.update('handoff_readbacks', id, { confirmed_on: on, confirmed_by: by }, version);
}

export function leavesOf(db: ReadableDb, id: HandoffId): readonly Whole['leaves'][number][] {
  return db.all(sql`
    select id, version, from_day as "from", to_day as "to" from handoff_leaves where handoff_id = ${id} order by from_day desc, row desc`);
}

export function insertLeave(
  db: WritableDb,
  id: EntryId,
  { handoffId, residentId }: Of,
  { from, to, by }: { readonly from: IsoDate; readonly to: IsoDate | null; readonly by: UserId },
): void {
  db.insert('handoff_leaves', id, {
    handoff_id: handoffId,
    resident_id: residentId,
    from_day: from,
    to_day: to,
    by_user: by,
  });
}

export function saveLeave(db: WritableDb, id: EntryId, from: IsoDate, to: IsoDate | null): void {
  db.update('handoff_leaves', id, { from_day: from, to_day: to });
}

/** A leave that was annulled never was. */
export function removeLeave(db: WritableDb, id: EntryId): void {
  db.remove('handoff_leaves', id);
}

export function disclosuresOf(db: ReadableDb, id: HandoffId): readonly Whole['disclosures'][number][] {
  return db.all(sql`
    select d.id, d.on_day as "on", d.party, d.name, d.what, d.basis, d.necessity, u.name as "by"
    from handoff_disclosures d join users u on u.id = d.by_user where d.handoff_id = ${id} order by d.on_day desc, d.row desc`);
}

export function insertDisclosure(db: WritableDb, id: EntryId, { handoffId, residentId }: Of, values: Row): void {
  db.insert('handoff_disclosures', id, { handoff_id: handoffId, resident_id: residentId, ...values });
}
