import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { HospitalMessage, MessageKind } from '../../../shared/domain/messages.ts';
import type { HospitalMessageId } from '../../../shared/ids.ts';
import type { WriteContext } from '../context.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** So long a letter about somebody unknown waits for a person to say whom it is about. */
const DAYS = 30;

/** Keeps a letter whole, its files with it, and out of the log: nothing of it outlives its day. */
export function quarantine({ db, newId, now, today }: WriteContext, message: HospitalMessage, code: string): void {
  const { kind, contentKey, cpr, otherNumbers, personName } = message;
  db.insert('quarantined_messages', newId<'hospital-message'>(), {
    ...{ received_utc: now, expires_on: addDays(today, DAYS), content_key: contentKey, kind, code },
    ...{ person_number: cpr ?? otherNumbers[0] ?? null, person_name: personName, content: toText(message) },
  });
}

export interface Quarantined {
  readonly id: HospitalMessageId;
  readonly received: string;
  readonly expiresOn: IsoDate;
  readonly kind: MessageKind;
  readonly code: string;
  readonly personNumber: string | null;
  readonly personName: string;
  readonly message: HospitalMessage;
}

type Row = Omit<Quarantined, 'message'> & { readonly content: string };

export function quarantined(db: ReadableDb, today: IsoDate): readonly Quarantined[] {
  return db
    .all<Row>(
      sql`select ${fields} from quarantined_messages where expires_on >= ${today} order by received_utc, row limit 200`,
    )
    .map(fromRow);
}

export function findQuarantined(db: ReadableDb, id: HospitalMessageId, today: IsoDate): Quarantined | null {
  const row = db.get<Row>(sql`select ${fields} from quarantined_messages where id = ${id} and expires_on >= ${today}`);
  return row && fromRow(row);
}

export function countQuarantined(db: ReadableDb, today: IsoDate): number {
  return (
    db.get<{ readonly n: number }>(sql`select count(*) as n from quarantined_messages where expires_on >= ${today}`)
      ?.n ?? 0
  );
}

export function forget(db: WritableDb, id: HospitalMessageId): boolean {
  return db.remove('quarantined_messages', id);
}

/** Whoever receives the next message carries out the promise of the ones before. */
export function forgetExpired(db: WritableDb, today: IsoDate): void {
  const gone = db.all<{ readonly id: HospitalMessageId }>(
    sql`select id from quarantined_messages where expires_on < ${today} limit 500`,
  );
  for (const { id } of gone) forget(db, id);
}

const fields = sql`id, received_utc as received, expires_on as expiresOn, kind, code, person_number as personNumber,
  person_name as personName, content`;

function fromRow({ content, ...row }: Row): Quarantined {
  return { ...row, message: fromText(content) };
}

/** JSON with bytes as base64. */
function toText(message: HospitalMessage): string {
  const attachments = message.attachments.map(({ bytes, ...one }) => ({
    ...one,
    bytes: bytes === null ? null : Buffer.from(bytes).toString('base64'),
  }));
  return JSON.stringify({ ...message, attachments });
}

function fromText(content: string): HospitalMessage {
  const message = JSON.parse(content) as Omit<HospitalMessage, 'attachments'> & {
    readonly attachments: readonly {
      readonly key: string;
      readonly title: string;
      readonly type: string;
      readonly bytes: string | null;
    }[];
  };
  const attachments = message.attachments.map(({ bytes, ...one }) => ({
    ...one,
    bytes: bytes === null ? null : new Uint8Array(Buffer.from(bytes, 'base64')),
  }));
  return { ...message, attachments };
}
