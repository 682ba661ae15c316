import type { HospitalMessage, MessageFinding } from '../../../shared/domain/messages.ts';
import type { HospitalMessageId, Id, ResidentId, StayId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf } from '../residents/scope.ts';

export type MessageState = 'applied' | 'review' | 'annulled' | 'set-aside';

/** What is kept of a message's content: nothing that its columns say, and no file. */
export type KeptContent = Pick<
  HospitalMessage,
  'stay' | 'letter' | 'sender' | 'receiver' | 'stayKeys' | 'personName'
> & {
  readonly files: readonly { readonly key: string; readonly title: string; readonly type: string }[];
};

export function contentOf(message: HospitalMessage): KeptContent {
  const { stay, letter, sender, receiver, stayKeys, personName, attachments } = message;
  const files = attachments.map(({ key, title, type }) => ({ key, title, type }));
  return { stay, letter, sender, receiver, stayKeys, personName, files };
}

interface Person {
  readonly id: ResidentId;
  readonly name: string;
}

/** By the whole number alone. Somebody whom the asker may not see is nobody. */
export function peopleByNumber(db: ReadableDb, asker: Asker, number: string): readonly Person[] {
  return db.all<Person>(sql`
    select r.id, r.name from residents r where r.id_number = ${number} and r.id_kind <> 'other' and ${scopeOf(asker)} order by r.row`);
}

/** Messages that share the number or the bundle of one that came in. */
export function sharing(
  db: ReadableDb,
  { messageId, bundleId }: Pick<HospitalMessage, 'messageId' | 'bundleId'>,
): readonly { readonly number: string; readonly bundle: string; readonly keys: readonly string[] }[] {
  return db
    .all<{ readonly number: string; readonly bundle: string; readonly keys: string }>(sql`
      select number, bundle, json_extract(content, '$.stayKeys') as keys from messages where number = ${messageId}
      union all select number, bundle, json_extract(content, '$.stayKeys') from messages where bundle = ${bundleId} and bundle <> '' limit 200`)
    .map(({ keys, ...row }) => ({ ...row, keys: JSON.parse(keys) as readonly string[] }));
}

export function isKnown(db: ReadableDb, contentKey: string): boolean {
  return (
    db.get(sql`
      select 1 from messages where content_key = ${contentKey}
      union all select 1 from quarantined_messages where content_key = ${contentKey} limit 1`) !== null
  );
}

export interface NewMessage {
  readonly residentId: ResidentId;
  readonly stayId: StayId | null;
  readonly code: string;
  readonly state: MessageState;
  readonly findings: readonly MessageFinding[];
  readonly threadKey: string | null;
  readonly received: string;
  readonly by: UserId;
}

type Columns = Pick<HospitalMessage, 'kind' | 'messageId' | 'bundleId' | 'contentKey' | 'recorded'>;

export function insertMessage(
  db: WritableDb,
  id: HospitalMessageId,
  { kind, messageId, bundleId, contentKey, recorded }: Columns,
  content: KeptContent,
  more: NewMessage,
): void {
  const { residentId, stayId, code, state, findings, threadKey, received, by } = more;
  db.insert('messages', id, {
    ...{ resident_id: residentId, stay_id: stayId, kind, code, number: messageId, bundle: bundleId },
    ...{ content_key: contentKey, recorded_utc: recorded, received_utc: received, state },
    ...{ findings: JSON.stringify(findings), thread_key: threadKey, content: JSON.stringify(content), by_user: by },
  });
}

/** Marks what a later message took back, and what it did not after all. */
export function markAnnulled(db: WritableDb, stayId: StayId, annulled: readonly string[]): void {
  const rows = db.all<{ readonly id: string; readonly state: MessageState }>(
    sql`select id, state from messages where stay_id = ${stayId} and state in ('applied', 'annulled')`,
  );
  for (const { id, state } of rows) {
    const next = annulled.includes(id) ? 'annulled' : 'applied';
    if (next !== state) db.update('messages', id, { state: next });
  }
}

/** What is noted of every message, also of one about a stranger: technical, and of nobody. */
export function noteReceipt(
  db: WritableDb,
  id: Id<'message-receipt'>,
  { kind, messageId, bundleId }: Columns,
  { code, outcome, received }: { readonly code: string; readonly outcome: string; readonly received: string },
): void {
  db.insert('message_receipts', id, {
    received_utc: received,
    kind,
    code,
    number: messageId,
    bundle: bundleId,
    outcome,
  });
}
