import type { Output } from '../../../shared/contract/index.ts';
import type { AssociationId, DisclosureId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type Receipt = Output<'occupancy.receipts'>[number];

export interface NewReceipt extends Omit<Receipt, 'association' | 'kept' | 'by'> {
  readonly columns: readonly string[];
  readonly userId: UserId;
  /** The consents that the names stand on; null by another ground. */
  readonly consents: readonly string[] | null;
  /** How many findings the sender had seen; in no receipt. Null without a list before. */
  readonly acknowledged: number | null;
}

export function insertReceipt(db: WritableDb, receipt: NewReceipt): void {
  const { id, at, associationId, on, from, kind, format, purpose, recipient, basis, basisNote, rows, sha256 } = receipt;
  db.insert('disclosures', id, {
    at_utc: at,
    association_id: associationId,
    on_day: on,
    from_day: from,
    kind,
    format,
    purpose,
    recipient,
    basis,
    basis_note: basisNote,
    columns: JSON.stringify(receipt.columns),
    rows,
    sha256,
    encrypted: receipt.encrypted ? 1 : 0,
    acknowledged: receipt.acknowledged,
    consents: receipt.consents && JSON.stringify(receipt.consents),
    user_id: receipt.userId,
  });
}

/** Newest first. */
export function listReceipts(db: ReadableDb): readonly Receipt[] {
  const rows = db.all<Omit<Receipt, 'encrypted' | 'kept'> & { readonly encrypted: number; readonly kept: number }>(sql`
    select d.id, d.at_utc as at, a.id as associationId, a.name as association, s.id is not null as kept, d.on_day as "on", d.from_day as "from", d.kind, d.format, d.purpose, d.recipient, d.basis,
      d.basis_note as basisNote, d.encrypted, d.rows, d.sha256, coalesce(u.name, '') as "by"
    from disclosures d join associations a on a.id = d.association_id left join sent_lists s on s.disclosure_id = d.id
      left join users u on u.id = d.user_id order by d.at_utc desc, d.row desc limit 200`);
  return rows.map((row) => ({ ...row, kept: row.kept === 1, encrypted: row.encrypted === 1 }));
}

/** A list that left, as far as the next one needs to know of it. */
export interface SentList {
  readonly id: DisclosureId;
  readonly at: string;
  readonly on: Receipt['on'];
  readonly from: Receipt['from'];
  readonly kind: Receipt['kind'];
  readonly body: string;
}

/** The last list that left to the association; null when none did, or it was forgotten. */
export function lastSent(db: ReadableDb, associationId: AssociationId): SentList | null {
  return db.get<SentList>(sql`
    select d.id, d.at_utc as at, d.on_day as "on", d.from_day as "from", d.kind, s.body
    from sent_lists s join disclosures d on d.id = s.disclosure_id where s.association_id = ${associationId}`);
}

/** Only the last list is kept: with it goes all that is known of the earlier ones. */
export function keepSent(
  db: WritableDb,
  id: string,
  associationId: AssociationId,
  disclosureId: DisclosureId,
  body: string,
): void {
  forgetSent(db, associationId);
  db.insert('sent_lists', id, { association_id: associationId, disclosure_id: disclosureId, body });
}

export function forgetSent(db: WritableDb, associationId: AssociationId): number {
  const kept = db.all<{ readonly id: string }>(sql`select id from sent_lists where association_id = ${associationId}`);
  for (const { id } of kept) db.remove('sent_lists', id);
  return kept.length;
}
