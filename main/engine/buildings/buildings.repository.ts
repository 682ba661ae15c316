import type { Input } from '../../../shared/contract/index.ts';
import type { EstateId, Id } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type BuildingValues = Omit<Input<'buildings.save'>, 'estateId' | 'version'>;

export interface StoredBuilding extends BuildingValues {
  readonly id: Id<'building'>;
  readonly estateId: EstateId;
  readonly version: number;
}

export function listBuildings(db: ReadableDb): readonly StoredBuilding[] {
  return db.all<StoredBuilding>(sql`
    select id, estate_id as estateId, version, use_now as useNow, possible_homes as possibleHomes, idle_from as idleFrom,
      idle_until as idleUntil, temporary_until as temporaryUntil, note
    from buildings`);
}

export function findBuilding(db: ReadableDb, estateId: EstateId): StoredBuilding | null {
  return listBuildings(db).find((building) => building.estateId === estateId) ?? null;
}

export function insertBuilding(db: WritableDb, id: Id<'building'>, estateId: EstateId, values: BuildingValues): void {
  db.insert('buildings', id, { estate_id: estateId, ...columnsOf(values) });
}

/** False when somebody else changed it first. */
export function updateBuilding(db: WritableDb, id: Id<'building'>, values: BuildingValues, version: number): boolean {
  return db.update('buildings', id, columnsOf(values), version);
}

function columnsOf(values: BuildingValues): Row {
  return {
    use_now: values.useNow,
    possible_homes: values.possibleHomes,
    idle_from: values.idleFrom,
    idle_until: values.idleUntil,
    temporary_until: values.temporaryUntil,
    note: values.note,
  };
}
