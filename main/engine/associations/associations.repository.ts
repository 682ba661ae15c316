import { foldWords, sortKey } from '../../../shared/domain/danish-text.ts';
import type { AssociationId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { hasPlace } from '../units/place-sql.ts';

export interface AssociationValues {
  readonly name: string;
  readonly cvr: string | null;
  readonly lbfNumber: string | null;
  readonly contactName: string | null;
  readonly contactEmail: string | null;
}

export interface ListedAssociation extends AssociationValues {
  readonly id: AssociationId;
  readonly version: number;
  readonly estates: number;
  readonly units: number;
}

/** By Danish name. Shielded and retired units are not counted: the sums must not tell where a shielded one stands. */
export function listAssociations(db: ReadableDb, today: string): readonly ListedAssociation[] {
  return db.all<ListedAssociation>(sql`
    select a.id, a.version, a.name, a.cvr, a.lbf_number as lbfNumber, a.contact_name as contactName, a.contact_email as contactEmail,
      (select count(*) from estates e where e.association_id = a.id) as estates,
      (select count(*) from estates e join units u on u.estate_id = e.id
        where e.association_id = a.id and ${hasPlace} and (u.retired_on is null or u.retired_on > ${today})) as units
    from associations a order by a.name_sort, a.name`);
}

export function hasAssociation(db: ReadableDb, id: string): boolean {
  return db.get(sql`select 1 from associations where id = ${id}`) !== null;
}

/** The field in which another association already has this value. */
export function takenField(
  db: ReadableDb,
  values: AssociationValues,
  except: string | null,
): 'name' | 'cvr' | 'lbfNumber' | null {
  const row = db.get<{ readonly field: 'name' | 'cvr' | 'lbfNumber' }>(sql`
    select case when name_fold = ${foldWords(values.name)} then 'name' when cvr = ${values.cvr} then 'cvr' else 'lbfNumber' end as field
    from associations
    where (name_fold = ${foldWords(values.name)} or cvr = ${values.cvr} or lbf_number = ${values.lbfNumber}) and id is not ${except}
    order by field = 'name' desc, field = 'cvr' desc limit 1`);
  return row?.field ?? null;
}

export function insertAssociation(db: WritableDb, id: AssociationId, values: AssociationValues): void {
  db.insert('associations', id, columnsOf(values));
}

/** False when somebody else changed it first. */
export function updateAssociation(
  db: WritableDb,
  id: AssociationId,
  values: AssociationValues,
  version: number,
): boolean {
  return db.update('associations', id, columnsOf(values), version);
}

function columnsOf(values: AssociationValues): Row {
  return {
    name: values.name,
    name_fold: foldWords(values.name),
    name_sort: sortKey(values.name),
    cvr: values.cvr,
    lbf_number: values.lbfNumber,
    contact_name: values.contactName,
    contact_email: values.contactEmail,
  };
}
