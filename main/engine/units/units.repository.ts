import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Address } from '../../../shared/domain/address.ts';
import { addressSortKey, formatAddress } from '../../../shared/domain/address.ts';
import type { Attribute } from '../../../shared/domain/attributes.ts';
import { placeKeys } from '../../../shared/domain/units.ts';
import type { EstateId, UnitId } from '../../../shared/ids.ts';
import { attributesColumn, attributesOf } from '../attributes-column.ts';
import type { ReadableDb, Row, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { knownColumn, knownOf } from '../known-column.ts';
import type { Writing } from '../writing.ts';

export type UnitDetails = Omit<Input<'units.create'>, 'address' | 'estateId' | 'attributes'>;

/** A unit as it is stored: all of it, also the place of a shielded one. It leaves the engine only through the service's masks. */
export interface Unit extends UnitDetails {
  readonly estateId: EstateId;
  readonly address: Address & { readonly postCode: string; readonly city: string };
  readonly attributes: readonly Attribute[];
}

export interface StoredUnit extends Unit {
  readonly id: UnitId;
  readonly version: number;
  readonly createdOn: IsoDate;
}

export function findUnit(db: ReadableDb, id: string): StoredUnit | null {
  const row = db.get<UnitColumns>(sql`
    select id, version, estate_id, tenancy_number, type, street, house_number, letter, floor, door, place, post_code, city, size_m2, rooms, rent_ore,
      rent_includes, shielded, social_caretaker, own_dog, own_cat, own_other, own_animals_note, own_entrance, ground_floor, lift, accessible, common_house,
      outdoor_space, noise_tolerated, substances_tolerated, couples, children, assignment_right, planned_from, retired_on, note, attributes, created_on
    from units where id = ${id}`);
  return row && toUnit(row);
}

export function unitWithNumber(db: ReadableDb, estateId: EstateId, tenancyNumber: string): UnitId | null {
  const row = db.get<{ readonly id: UnitId }>(
    sql`select id from units where estate_id = ${estateId} and tenancy_number = ${tenancyNumber}`,
  );
  return row?.id ?? null;
}

export function insertUnit(db: WritableDb, id: UnitId, unit: Unit, createdOn: IsoDate): void {
  db.insert('units', id, { ...columnsOf(unit), created_on: createdOn });
}

/** False when there is no such unit, or when somebody else changed it first. The rent that it had until today is kept. */
export function updateUnit(writing: Writing, id: UnitId, unit: Unit, version: number): boolean {
  keepRent(writing, id, unit.rentOre);
  return writing.db.update('units', id, columnsOf(unit), version);
}

/** What empty days cost in a year that is over is reckoned with the rent of that year. A first rent has none before it. */
function keepRent({ db, newId, today }: Writing, id: UnitId, rentOre: number | null): void {
  const known = db.get<{ readonly rentOre: number | null; readonly isKept: number }>(sql`
    select u.rent_ore as rentOre, exists (select 1 from unit_rents_before b where b.unit_id = u.id and b.until_day = ${today}) as isKept
    from units u where u.id = ${id}`);
  if (known === null || known.rentOre === null || known.rentOre === rentOre || known.isKept === 1) return;
  db.insert('unit_rents_before', newId(), { unit_id: id, until_day: today, rent_ore: known.rentOre });
}

interface UnitColumns {
  readonly id: UnitId;
  readonly version: number;
  readonly estate_id: EstateId;
  readonly tenancy_number: string;
  readonly type: Unit['type'];
  readonly street: string;
  readonly house_number: number;
  readonly letter: string | null;
  readonly floor: string | null;
  readonly door: string | null;
  readonly place: string | null;
  readonly post_code: string;
  readonly city: string;
  readonly size_m2: number | null;
  readonly rooms: number | null;
  readonly rent_ore: number | null;
  readonly rent_includes: string | null;
  readonly shielded: number;
  readonly social_caretaker: string | null;
  readonly own_dog: Unit['ownAnimals']['dog'];
  readonly own_cat: Unit['ownAnimals']['cat'];
  readonly own_other: Unit['ownAnimals']['other'];
  readonly own_animals_note: string | null;
  readonly own_entrance: number | null;
  readonly ground_floor: number | null;
  readonly lift: number | null;
  readonly accessible: number | null;
  readonly common_house: number | null;
  readonly outdoor_space: number | null;
  readonly noise_tolerated: number | null;
  readonly substances_tolerated: number | null;
  readonly couples: number | null;
  readonly children: number | null;
  readonly assignment_right: number | null;
  readonly planned_from: IsoDate | null;
  readonly retired_on: IsoDate | null;
  readonly note: string | null;
  readonly attributes: string | null;
  readonly created_on: IsoDate;
}

function toUnit(row: UnitColumns): StoredUnit {
  const { street, letter, floor, door, place, city } = row;
  return {
    id: row.id,
    version: row.version,
    createdOn: row.created_on,
    estateId: row.estate_id,
    address: { street, houseNumber: row.house_number, letter, floor, door, place, postCode: row.post_code, city },
    tenancyNumber: row.tenancy_number,
    type: row.type,
    sizeM2: row.size_m2,
    rooms: row.rooms,
    rentOre: row.rent_ore,
    rentIncludes: row.rent_includes,
    shielded: row.shielded === 1,
    socialCaretaker: row.social_caretaker,
    ownAnimals: { dog: row.own_dog, cat: row.own_cat, other: row.own_other, note: row.own_animals_note },
    ownEntrance: knownOf(row.own_entrance),
    groundFloor: knownOf(row.ground_floor),
    lift: knownOf(row.lift),
    accessible: knownOf(row.accessible),
    commonHouse: knownOf(row.common_house),
    outdoorSpace: knownOf(row.outdoor_space),
    noiseTolerated: knownOf(row.noise_tolerated),
    substancesTolerated: knownOf(row.substances_tolerated),
    couples: knownOf(row.couples),
    children: knownOf(row.children),
    assignmentRight: knownOf(row.assignment_right),
    plannedFrom: row.planned_from,
    retiredOn: row.retired_on,
    note: row.note,
    attributes: attributesOf(row.attributes),
  };
}

function columnsOf(unit: Unit): Row {
  const { address, tenancyNumber, shielded, ownAnimals } = unit;
  const { listSort, searchFold } = placeKeys(address, tenancyNumber, shielded);
  return {
    estate_id: unit.estateId,
    tenancy_number: tenancyNumber,
    type: unit.type,
    street: address.street,
    house_number: address.houseNumber,
    letter: address.letter,
    floor: address.floor,
    door: address.door,
    place: address.place,
    post_code: address.postCode,
    city: address.city,
    address_text: formatAddress(address),
    address_sort: addressSortKey(address),
    search_fold: searchFold,
    list_sort: listSort,
    size_m2: unit.sizeM2,
    rooms: unit.rooms,
    rent_ore: unit.rentOre,
    rent_includes: unit.rentIncludes,
    shielded: shielded ? 1 : 0,
    social_caretaker: unit.socialCaretaker,
    own_dog: ownAnimals.dog,
    own_cat: ownAnimals.cat,
    own_other: ownAnimals.other,
    own_animals_note: ownAnimals.note,
    own_entrance: knownColumn(unit.ownEntrance),
    ground_floor: knownColumn(unit.groundFloor),
    lift: knownColumn(unit.lift),
    accessible: knownColumn(unit.accessible),
    common_house: knownColumn(unit.commonHouse),
    outdoor_space: knownColumn(unit.outdoorSpace),
    noise_tolerated: knownColumn(unit.noiseTolerated),
    substances_tolerated: knownColumn(unit.substancesTolerated),
    couples: knownColumn(unit.couples),
    children: knownColumn(unit.children),
    assignment_right: knownColumn(unit.assignmentRight),
    planned_from: unit.plannedFrom,
    retired_on: unit.retiredOn,
    note: unit.note,
    attributes: attributesColumn(unit.attributes),
  };
}
