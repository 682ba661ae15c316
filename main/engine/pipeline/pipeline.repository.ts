import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { EstateId, Id, PlannedHomesId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { hasPlace } from '../units/place-sql.ts';

export type PlanValues = Input<'pipeline.add'>;
export type ListedPlan = Output<'pipeline.overview'>['plans'][number];

export interface StoredPlan extends PlanValues {
  readonly id: PlannedHomesId;
  readonly version: number;
}

interface PlanRow extends Omit<ListedPlan, 'shielded'> {
  readonly shielded: number;
}

const planColumns = sql`p.id, p.version, p.name, p.type, p.homes, p.stage, p.expected_on as expectedOn, p.estate_id as estateId, p.place, p.shielded, p.note`;

/** Plans with homes still to come, the earliest first, those without a day last. */
export function listPlans(db: ReadableDb): ListedPlan[] {
  const rows = db.all<PlanRow>(sql`
    select ${planColumns}, e.name as estate, a.name as association
    from planned_homes p left join estates e on e.id = p.estate_id left join associations a on a.id = e.association_id
    where p.homes > 0 and p.dropped_on is null order by p.expected_on nulls last, p.name, p.id`);
  return rows.map((row) => ({ ...row, shielded: row.shielded === 1 }));
}

/** Also one that was given up or has come to its end. */
export function findPlan(db: ReadableDb, id: string): StoredPlan | null {
  const row = db.get<Omit<StoredPlan, 'shielded'> & { readonly shielded: number }>(
    sql`select ${planColumns} from planned_homes p where p.id = ${id}`,
  );
  return row && { ...row, shielded: row.shielded === 1 };
}

export function insertPlan(db: WritableDb, id: PlannedHomesId, values: PlanValues, createdOn: IsoDate): void {
  db.insert('planned_homes', id, { ...columnsOf(values), created_on: createdOn });
}

/** False when somebody else changed it first. */
export function updatePlan(db: WritableDb, id: PlannedHomesId, values: PlanValues, version: number): boolean {
  return db.update('planned_homes', id, columnsOf(values), version);
}

export function setDroppedOn(db: WritableDb, id: PlannedHomesId, droppedOn: IsoDate | null, version: number): boolean {
  return db.update('planned_homes', id, { dropped_on: droppedOn }, version);
}

/** Nothing left ends the plan. */
export function setHomesLeft(db: WritableDb, id: PlannedHomesId, homes: number, version: number): void {
  db.update('planned_homes', id, { homes }, version);
}

export function insertRealised(
  db: WritableDb,
  id: Id<'realised-homes'>,
  planId: PlannedHomesId,
  unitId: UnitId,
  on: IsoDate,
): void {
  db.insert('realised_homes', id, { planned_homes_id: planId, unit_id: unitId, on_day: on });
}

/** Homes of plans that still lack an address, by the estate that they are planned for. */
export function countPlannedByEstate(
  db: ReadableDb,
): readonly { readonly estateId: EstateId; readonly homes: number }[] {
  return db.all(sql`
    select estate_id as estateId, sum(homes) as homes from planned_homes
    where estate_id is not null and homes > 0 and dropped_on is null group by estate_id`);
}

/**
 * What plans became where, by the year of readiness. A shielded home is not counted at a place, nor is one that became
 * shielded later: the figure is always of homes that are drawn beside it.
 */
export function countConverted(
  db: ReadableDb,
  today: IsoDate,
): readonly { readonly estateId: EstateId; readonly year: number; readonly homes: number }[] {
  return db.all(sql`
    select u.estate_id as estateId, cast(substr(r.on_day, 1, 4) as integer) as year, count(*) as homes
    from realised_homes r join units u on u.id = r.unit_id
    where ${hasPlace} and r.on_day <= ${today} and (u.retired_on is null or u.retired_on > ${today}) group by 1, 2 order by 2`);
}

/** Homes that became ready, by year and type; a shielded one only when its plan told no place that it could be held against. */
export function countBuilt(
  db: ReadableDb,
  today: IsoDate,
): { readonly year: number; readonly type: UnitTypeCode; readonly homes: number }[] {
  return [
    ...db.all<{ readonly year: number; readonly type: UnitTypeCode; readonly homes: number }>(sql`
      select cast(substr(u.planned_from, 1, 4) as integer) as year, u.type, count(*) as homes from units u
      where u.planned_from <= ${today} and (${hasPlace} or exists (
        select 1 from realised_homes r join planned_homes p on p.id = r.planned_homes_id where r.unit_id = u.id and p.shielded))
      group by 1, 2 order by 1, 2`),
  ];
}

function columnsOf(values: PlanValues): Row {
  return {
    name: values.name,
    type: values.type,
    homes: values.homes,
    stage: values.stage,
    expected_on: values.expectedOn,
    estate_id: values.estateId,
    place: values.place,
    shielded: values.shielded ? 1 : 0,
    note: values.note,
  };
}
