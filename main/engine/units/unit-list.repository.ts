import type { UnitRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { OwnPermission } from '../../../shared/domain/house-rules.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { inOrder } from '../group.ts';
import { knownOf } from '../known-column.ts';
import { currentOccupants } from './occupants.repository.ts';
import { joinHouseRules, joinPlace, ofPlace, placeColumns, townColumn } from './place-sql.ts';
import type { UnitFilter, UnitSort } from './unit-filter.ts';
import { filterUnits, orderUnits } from './unit-filter.ts';
import { conditionOn, freeDay, freeOn, notRetired, openEnded, vacantSince } from './unit-sql.ts';

interface UnitOrder {
  readonly sort: UnitSort;
  readonly descending: boolean;
  readonly today: IsoDate;
  /** Who may not see names may not see their order. */
  readonly mayReadNames: boolean;
}

export interface UnitPage extends UnitOrder {
  readonly filter: UnitFilter;
  readonly offset: number;
  readonly limit: number;
}

/** The units of one page, in order, with what is true of them today. */
export function listUnits(db: ReadableDb, wanted: UnitPage): readonly UnitRow[] {
  return unitsInOrder(db, pageOfRows(db, wanted), wanted.today);
}

/** The units with these ids, in order; one that is gone is left out. */
export function listChosenUnits(db: ReadableDb, ids: readonly UnitId[], order: UnitOrder): readonly UnitRow[] {
  const rows = db.all<{ readonly row: number }>(sql`
    select u.row from units u where u.id in (select value from json_each(${JSON.stringify(ids)})) order by ${orderOf(order)}`);
  return unitsInOrder(
    db,
    rows.map(({ row }) => row),
    order.today,
  );
}

/** Ids alone, in order. */
export function listUnitIds(db: ReadableDb, wanted: UnitPage): readonly UnitId[] {
  const { filter, offset, limit, today } = wanted;
  const rows = db.all<{ readonly id: UnitId }>(sql`
    select u.id from units u where ${filterUnits(filter, today)} order by ${orderOf(wanted)} limit ${limit} offset ${offset}`);
  return rows.map(({ id }) => id);
}

/** With what is true of them on the day. */
function unitsInOrder(db: ReadableDb, rows: readonly number[], today: IsoDate): readonly UnitRow[] {
  const occupants = currentOccupants(db, rows, today);
  return inOrder(rows, unitsAt(db, rows, today)).map((stored) =>
    toUnitRow(stored, occupants.get(stored.row) ?? NOBODY),
  );
}

const NOBODY = { occupied: false, occupants: [], movesInOn: null };
/** After every day that there is: what is open-ended is not free again on a day that can be said. */
const NEVER = '9';

export function countUnits(db: ReadableDb, filter: UnitFilter, today: string): number {
  return (
    db.get<{ readonly n: number }>(sql`select count(*) as n from units u where ${filterUnits(filter, today)}`)?.n ?? 0
  );
}

/** Figures of the whole stock, whatever the filter. */
export function stockFigures(db: ReadableDb, today: string): StockFigures {
  const row = db.get<StockFigures>(sql`
    select count(*) as "all", count(*) filter (where ${freeOn(today)}) as vacant, (select count(*) from estates) as estates
    from units u where ${notRetired(today)}`);
  return row ?? { all: 0, vacant: 0, estates: 0 };
}

/** The same without those that are free, which only looking at each tells. */
export function stock(db: ReadableDb, today: string): Stock {
  const row = db.get<Stock>(sql`
    select count(*) as "all", (select count(*) from estates) as estates from units u where ${notRetired(today)}`);
  return row ?? { all: 0, estates: 0 };
}

export interface Stock {
  readonly all: number;
  readonly estates: number;
}

interface StockFigures extends Stock {
  readonly vacant: number;
}

interface StoredRow
  extends Omit<
    UnitRow,
    'shielded' | 'accessible' | 'animals' | 'occupied' | 'occupants' | 'movesInOn' | 'outOfService'
  > {
  readonly row: number;
  readonly shielded: number;
  readonly accessible: number | null;
  readonly outOfService: number;
  readonly dog: OwnPermission['dog'];
  readonly cat: OwnPermission['cat'];
  readonly other: OwnPermission['other'];
}

/** Only the order is computed for every unit; the rest for those of the page. */
function pageOfRows(db: ReadableDb, wanted: UnitPage): readonly number[] {
  const { filter, offset, limit, today } = wanted;
  const rows = db.all<{ readonly row: number }>(sql`
    select u.row from units u where ${filterUnits(filter, today)} order by ${orderOf(wanted)} limit ${limit} offset ${offset}`);
  return rows.map(({ row }) => row);
}

function orderOf({ sort, descending, today, mayReadNames }: UnitOrder): Sql {
  return orderUnits(sort, descending, today, mayReadNames);
}

function unitsAt(db: ReadableDb, rows: readonly number[], today: string): readonly StoredRow[] {
  return db.all<StoredRow>(sql`
    with f as materialized (
      select u.row, u.id, u.type, ${placeColumns}, ${townColumn}, ${ofPlace(sql`u.tenancy_number`)} as tenancyNumber,
        u.size_m2 as sizeM2, u.rooms,
        u.rent_ore as rentOre, u.accessible, coalesce(u.own_dog, h.dog) as dog, coalesce(u.own_cat, h.cat) as cat, coalesce(u.own_other, h.other) as other,
        ${conditionOn(today)} as condition, u.retired_on as retiredOn, iif(${openEnded}, ${NEVER}, coalesce(${freeDay}, '')) as freeDay,
        iif(${freeOn(today)}, cast(julianday(${today}) - julianday(${vacantSince(today)}) as integer) + 1, 0) as daysVacant,
        (select max(coalesce(o.to_day, '9')) from outages o where o.unit_id = u.id and o.from_day <= ${today} and coalesce(o.to_day, '9') >= ${today}) as outTo
      from json_each(${JSON.stringify(rows)}) p join units u on u.row = p.value ${joinPlace} ${joinHouseRules(today)}),
    g as (
      select f.*, case when f.freeDay = ${NEVER} or f.retiredOn <= max(f.freeDay, ${today}) then 'none'
        when f.freeDay <= ${today} then 'now' else 'from' end as availability
      from f)
    select g.row, g.id, g.type, g.shielded, g.address, g.estateId, g.estate, g.association, g.town, g.tenancyNumber, g.sizeM2, g.rooms, g.rentOre, g.accessible,
      g.dog, g.cat, g.other, g.condition, g.outTo is not null as outOfService, nullif(g.outTo, '9') as outUntil,
      g.availability, iif(g.availability = 'none', null, nullif(g.freeDay, '')) as availableFrom, g.daysVacant
    from g`);
}

/** Column by column: taking the rest of an object apart costs ten times as much, for every row of every list. */
function toUnitRow(stored: StoredRow, lived: Pick<UnitRow, 'occupied' | 'occupants' | 'movesInOn'>): UnitRow {
  const { accessible, dog, cat, other } = stored;
  return {
    id: stored.id,
    type: stored.type,
    shielded: stored.shielded === 1,
    address: stored.address,
    estateId: stored.estateId,
    estate: stored.estate,
    association: stored.association,
    town: stored.town,
    tenancyNumber: stored.tenancyNumber,
    sizeM2: stored.sizeM2,
    rooms: stored.rooms,
    rentOre: stored.rentOre,
    animals: { dog, cat, other },
    accessible: knownOf(accessible),
    occupied: lived.occupied,
    occupants: lived.occupants,
    movesInOn: lived.movesInOn,
    condition: stored.condition,
    outOfService: stored.outOfService === 1,
    outUntil: stored.outUntil,
    availability: stored.availability,
    availableFrom: stored.availableFrom,
    daysVacant: stored.daysVacant,
  };
}
