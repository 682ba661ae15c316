import type { Input } from '../../../shared/contract/index.ts';
import type { ConsentField } from '../../../shared/domain/consents.ts';
import type { KnownConsent } from '../../../shared/domain/disclosure.ts';
import type { Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

export type ConsentId = Id<'consent'>;
type Given = Input<'consents.give'>;
type Withdrawal = Input<'consents.withdraw'>;

export interface StoredConsent
  extends Pick<Given, 'purpose' | 'purposeNote' | 'recipient' | 'associationId' | 'recipientName' | 'from' | 'to'> {
  readonly id: ConsentId;
  readonly version: number;
  readonly fields: readonly ConsentField[];
  readonly association: string | null;
  readonly givenWay: Given['way'];
  readonly givenBy: Given['by'];
  readonly representative: string | null;
  readonly withdrawnOn: Withdrawal['on'] | null;
  readonly withdrawnWay: Withdrawal['way'] | null;
  readonly withdrawnBy: Withdrawal['by'] | null;
  readonly withdrawnRepresentative: string | null;
  readonly writtenBy: string;
}

/** The last given first. */
export function consentsOf(db: ReadableDb, residentId: ResidentId): readonly StoredConsent[] {
  const rows = db.all<Omit<StoredConsent, 'fields'> & { readonly fields: string }>(sql`
    select c.id, c.version, c.purpose, c.purpose_note as purposeNote, c.recipient, c.association_id as associationId, a.name as association,
      c.recipient_name as recipientName, c.fields, c.from_day as "from", c.to_day as "to", c.given_way as givenWay, c.given_by as givenBy,
      g.name as representative, c.withdrawn_on as withdrawnOn, c.withdrawn_way as withdrawnWay, c.withdrawn_by as withdrawnBy,
      w.name as withdrawnRepresentative, u.name as writtenBy
    from consents c join users u on u.id = c.by_user left join associations a on a.id = c.association_id
      left join participants g on g.id = c.representative_id left join participants w on w.id = c.withdrawn_representative_id
    where c.resident_id = ${residentId} order by c.from_day desc, c.row desc`);
  return rows.map((row) => ({ ...row, fields: fieldsOf(row.fields) }));
}

type AskedConsent = KnownConsent & { readonly residentId: string };

/** What those who live or lived in the association's homes, and nobody else, said yes to. */
export function consentsAmong(db: ReadableDb, residentIds: readonly string[]): readonly AskedConsent[] {
  const rows = db.all<Omit<AskedConsent, 'fields'> & { readonly fields: string }>(sql`
    select c.id, c.resident_id as residentId, c.purpose, c.recipient, c.association_id as associationId, c.recipient_name as recipientName,
      c.fields, c.from_day as "from", c.to_day as "to", c.withdrawn_on as withdrawnOn
    from consents c where ${among(residentIds)} order by c.row`);
  return rows.map((row) => ({ ...row, fields: fieldsOf(row.fields) }));
}

export function protectedAmong(db: ReadableDb, residentIds: readonly string[]): ReadonlySet<string> {
  const rows = db.all<{ readonly id: string }>(sql`
    select r.id from residents r where (r.name_protected = 1 or r.address_protected = 1)
      and r.id in (select value from json_each(${JSON.stringify(residentIds)}))`);
  return new Set(rows.map(({ id }) => id));
}

function among(residentIds: readonly string[]): Sql {
  return sql`c.resident_id in (select value from json_each(${JSON.stringify(residentIds)}))`;
}

function fieldsOf(text: string): ConsentField[] {
  return JSON.parse(text) as ConsentField[];
}

export function insertConsent(db: WritableDb, id: ConsentId, given: Given, by: UserId): void {
  db.insert('consents', id, {
    resident_id: given.residentId,
    purpose: given.purpose,
    purpose_note: given.purposeNote,
    recipient: given.recipient,
    association_id: given.associationId,
    recipient_name: given.recipientName,
    fields: JSON.stringify(given.fields),
    from_day: given.from,
    to_day: given.to,
    given_way: given.way,
    given_by: given.by,
    representative_id: given.representativeId,
    by_user: by,
  });
}

/** False when somebody else changed it first. */
export function saveWithdrawal(db: WritableDb, { id, version, on, way, by, representativeId }: Withdrawal): boolean {
  const values = {
    withdrawn_on: on,
    withdrawn_way: way,
    withdrawn_by: by,
    withdrawn_representative_id: representativeId,
  };
  return db.update('consents', id, values, version);
}
