import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AgreementId, AssociationId, DisclosureId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type Terms = Omit<Input<'agreements.save'>, 'version' | 'associationId'>;

export interface Agreement extends Terms {
  readonly id: AgreementId;
  readonly version: number;
  readonly associationId: AssociationId;
  readonly association: string;
  /** The day on which its present days began to count. */
  readonly since: IsoDate;
}

interface Stored extends Omit<Agreement, 'columns' | 'changesOnly'> {
  readonly columns: string;
  readonly changesOnly: number;
}

const read = sql`
  select g.id, g.version, g.association_id as associationId, a.name as association, g.frequency, g.first_due as firstDue, g.since_day as since,
    g.changes_only as changesOnly, g.columns, g.format, g.recipient, g.purpose, g.basis, g.basis_note as basisNote
  from agreements g join associations a on a.id = g.association_id`;

/** By Danish name of the association. */
export function listAgreements(db: ReadableDb): readonly Agreement[] {
  return db.all<Stored>(sql`${read} order by a.name_sort, a.name`).map(agreementOf);
}

export function agreementWith(db: ReadableDb, associationId: AssociationId): Agreement | null {
  const found = db.get<Stored>(sql`${read} where g.association_id = ${associationId}`);
  return found && agreementOf(found);
}

export function agreementById(db: ReadableDb, id: AgreementId): Agreement | null {
  const found = db.get<Stored>(sql`${read} where g.id = ${id}`);
  return found && agreementOf(found);
}

export function insertAgreement(
  db: WritableDb,
  id: AgreementId,
  associationId: AssociationId,
  terms: Terms,
  since: IsoDate,
): void {
  db.insert('agreements', id, { association_id: associationId, since_day: since, ...columnsOf(terms) });
}

/** False when somebody else changed it first. */
export function updateAgreement(
  db: WritableDb,
  id: AgreementId,
  terms: Terms,
  since: IsoDate,
  version: number,
): boolean {
  return db.update('agreements', id, { since_day: since, ...columnsOf(terms) }, version);
}

export function removeAgreement(db: WritableDb, id: AgreementId): void {
  db.remove('agreements', id);
}

export interface Due {
  readonly associationId: AssociationId;
  readonly due: IsoDate;
  readonly sentOn: IsoDate | null;
}

/** Days that fell due, the earliest first. */
export function listDues(db: ReadableDb): readonly Due[] {
  return db.all<Due>(
    sql`select association_id as associationId, due_on as due, sent_on as sentOn from list_dues order by due_on`,
  );
}

/** The last day that is settled, met or not; null when none is. */
export function settledUntil(db: ReadableDb, associationId: AssociationId): IsoDate | null {
  return (
    db.get<{ readonly day: IsoDate | null }>(
      sql`select max(due_on) as day from list_dues where association_id = ${associationId}`,
    )?.day ?? null
  );
}

export function insertDue(
  db: WritableDb,
  id: string,
  { associationId, due, sentOn }: Due,
  disclosureId: DisclosureId | null,
): void {
  db.insert('list_dues', id, {
    association_id: associationId,
    due_on: due,
    sent_on: sentOn,
    disclosure_id: disclosureId,
  });
}

/** When the last list left, to each association that had one: the instant in UTC. */
export function lastSentTo(db: ReadableDb): ReadonlyMap<string, string> {
  const rows = db.all<{ readonly id: string; readonly at: string }>(
    sql`select association_id as id, max(at_utc) as at from disclosures group by association_id`,
  );
  return new Map(rows.map(({ id, at }) => [id, at]));
}

function agreementOf({ columns, changesOnly, ...rest }: Stored): Agreement {
  return { ...rest, columns: JSON.parse(columns) as string[], changesOnly: changesOnly === 1 };
}

function columnsOf({
  frequency,
  firstDue,
  changesOnly,
  columns,
  format,
  recipient,
  purpose,
  basis,
  basisNote,
}: Terms): Row {
  return {
    frequency,
    first_due: firstDue,
    changes_only: changesOnly ? 1 : 0,
    columns: JSON.stringify(columns),
    format,
    recipient,
    purpose,
    basis,
    basis_note: basisNote,
  };
}
