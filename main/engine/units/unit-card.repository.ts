import type { Output } from '../../../shared/contract/index.ts';
import type { AssociationId, EstateId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface EstateOfUnit {
  readonly estate: string;
  readonly associationId: AssociationId | null;
  readonly association: string | null;
}

export type HouseRules = NonNullable<Output<'units.get'>['houseRules']>;

/** Who saved the unit, and when; never what. */
export interface NotedChange {
  readonly at: string;
  readonly by: string | null;
}

const NEWEST_CHANGES = 50;

export function getEstateOf(db: ReadableDb, id: EstateId): EstateOfUnit {
  const row = db.get<EstateOfUnit>(sql`
    select e.name as estate, e.association_id as associationId, a.name as association
    from estates e left join associations a on a.id = e.association_id where e.id = ${id}`);
  if (!row) throw new Error('A unit lies in an estate');
  return row;
}

/** Newest first, those to come included. */
export function houseRulesOf(db: ReadableDb, estateId: EstateId): readonly HouseRules[] {
  return db.all<HouseRules>(sql`
    select from_day as "from", dog, cat, other, max_animals as maxAnimals, max_dog_size as maxDogSize, smoking, quiet_from as quietFrom, quiet_to as quietTo, note
    from house_rules where estate_id = ${estateId} order by from_day desc`);
}

/** The log's rows in which the unit's own record was written: the first one made it, the newest are its last changes. */
export function changesOf(
  db: ReadableDb,
  unitId: UnitId,
): { readonly created: NotedChange | null; readonly changed: readonly NotedChange[] } {
  const rows = db.all<NotedChange>(sql`
    select distinct a.at_utc as at, p.name as by, a.seq from change_values c join audit a on a.origin = c.origin and a.seq = c.seq
      left join users p on p.id = a.actor
    where c.record = ${`units/${unitId}`} order by a.at_utc desc, a.seq desc`);
  return { created: rows.at(-1) ?? null, changed: rows.slice(0, -1).slice(0, NEWEST_CHANGES) };
}
