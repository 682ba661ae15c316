import type { MessageFinding, MessageKind } from '../../../shared/domain/messages.ts';
import type { HospitalMessageId, ResidentId, StayId } from '../../../shared/ids.ts';
import type { ReadContext } from '../context.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { scopeOf } from '../residents/scope.ts';
import type { KeptContent, MessageState } from './messages.repository.ts';

export interface StoredMessage {
  readonly id: HospitalMessageId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly stayId: StayId | null;
  readonly kind: MessageKind;
  readonly code: string;
  readonly recorded: string;
  readonly received: string;
  readonly state: MessageState;
  readonly findings: readonly MessageFinding[];
  readonly threadKey: string | null;
  readonly readUtc: string | null;
  readonly decidedReason: string | null;
  readonly content: KeptContent;
}

type Row = Omit<StoredMessage, 'content' | 'findings'> & { readonly content: string; readonly findings: string };

const fields = sql`m.id, m.version, m.resident_id as residentId, m.stay_id as stayId, m.kind, m.code, m.recorded_utc as recorded,
  m.received_utc as received, m.state, m.findings, m.thread_key as threadKey, m.read_utc as readUtc,
  m.decided_reason as decidedReason, m.content`;

/** Null when there is none, and when it is about somebody whom the asker may not see. */
export function findMessage(context: ReadContext, id: HospitalMessageId): StoredMessage | null {
  const row = context.db.get<Row>(
    sql`select ${fields} from messages m join residents r on r.id = m.resident_id where m.id = ${id} and ${scopeOf(context)}`,
  );
  return row && fromRow(row);
}

/** Oldest first, as they were written. */
export function threadOf(context: ReadContext, { threadKey, residentId }: StoredMessage): readonly StoredMessage[] {
  if (threadKey === null) return [];
  return context.db
    .all<Row>(sql`
      select ${fields} from messages m where m.thread_key = ${threadKey} and m.resident_id = ${residentId} order by m.recorded_utc limit 200`)
    .map(fromRow);
}

function fromRow({ content, findings, ...row }: Row): StoredMessage {
  return { ...row, content: JSON.parse(content) as KeptContent, findings: JSON.parse(findings) as MessageFinding[] };
}

export interface InboxFilter {
  readonly filter: 'unread' | 'review' | 'all';
  readonly residentId: ResidentId | null;
  readonly offset: number;
  readonly limit: number;
}

export function inboxRows(context: ReadContext, { filter, residentId, offset, limit }: InboxFilter) {
  const where = sql`${ofFilter(filter)} and ${residentId === null ? sql`1` : sql`m.resident_id = ${residentId}`} and ${scopeOf(context)}`;
  const source = sql`messages m join residents r on r.id = m.resident_id where ${where}`;
  const total = context.db.get<{ readonly n: number }>(sql`select count(*) as n from ${source}`)?.n ?? 0;
  const rows = context.db.all<ListedMessage>(sql`
    select m.id, m.kind, m.code, m.recorded_utc as recorded, json_extract(m.content, '$.sender.name') as sender,
      m.received_utc as received, m.resident_id as residentId, r.name as resident, r.name_protected as nameProtected,
      r.address_protected as addressProtected, m.state, m.read_utc is not null as isRead,
      coalesce(json_extract(m.content, '$.letter.topic'), '') as topic,
      (select count(*) from messages t where t.thread_key = m.thread_key and t.resident_id = m.resident_id) as inThread,
      (select count(*) from message_attachments a where a.message_id = m.id) as attachments
    from ${source} order by m.received_utc desc, m.row desc limit ${limit} offset ${offset}`);
  return { rows, total };
}

export interface ListedMessage {
  readonly id: HospitalMessageId;
  readonly kind: MessageKind;
  readonly code: string;
  readonly recorded: string;
  readonly sender: string;
  readonly received: string;
  readonly residentId: ResidentId;
  readonly resident: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly state: MessageState;
  readonly isRead: number;
  readonly topic: string;
  readonly inThread: number;
  readonly attachments: number;
}

export function countMessages(context: ReadContext, filter: 'unread' | 'review'): number {
  return (
    context.db.get<{ readonly n: number }>(sql`
      select count(*) as n from messages m join residents r on r.id = m.resident_id where ${ofFilter(filter)} and ${scopeOf(context)}`)
      ?.n ?? 0
  );
}

function ofFilter(filter: InboxFilter['filter']): Sql {
  if (filter === 'all') return sql`1`;
  return filter === 'review' ? sql`m.state = 'review'` : sql`m.read_utc is null`;
}

export function attachmentSizes(
  db: ReadableDb,
  id: HospitalMessageId,
): readonly { readonly place: number; readonly bytes: number }[] {
  return db.all(sql`select place, bytes from message_attachments where message_id = ${id}`);
}

export function changeMessage(
  db: WritableDb,
  id: HospitalMessageId,
  values: { readonly read_utc: string | null; readonly read_by: string | null },
  version: number,
): boolean {
  return db.update('messages', id, values, version);
}

export function decideMessage(
  db: WritableDb,
  id: HospitalMessageId,
  values: { readonly state: MessageState; readonly decided_reason: string; readonly stay_id: StayId | null },
  version: number,
): boolean {
  return db.update('messages', id, values, version);
}
