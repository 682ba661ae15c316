import type { IsoDate } from '../../../shared/dates.ts';
import type { Address } from '../../../shared/domain/address.ts';
import { addressSortKey } from '../../../shared/domain/address.ts';
import type { TenancyKind } from '../../../shared/domain/tenancies.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { AssociationId, EstateId, ResidentId, TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { hasPlace } from '../units/place-sql.ts';

// What an import compares its rows with. It reads; every noun writes its own tables.

export interface KnownAssociation {
  readonly id: AssociationId;
  readonly name: string;
  readonly nameFold: string;
  readonly cvr: string | null;
  readonly lbf: string | null;
}

export interface KnownEstate {
  readonly id: EstateId;
  readonly associationId: AssociationId | null;
  readonly name: string;
  readonly nameFold: string;
  readonly number: string | null;
}

export interface FoundUnit {
  readonly id: UnitId;
  readonly estateId: EstateId;
  readonly tenancyNumber: string;
}

export interface KnownTenancy {
  readonly id: TenancyId;
  readonly version: number;
  readonly kind: TenancyKind;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

export interface KnownPerson {
  readonly id: ResidentId;
  readonly version: number;
  readonly tenancyId: TenancyId;
  readonly name: string;
  readonly nameFold: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
}

export function knownAssociations(db: ReadableDb): readonly KnownAssociation[] {
  return db.all<KnownAssociation>(
    sql`select id, name, name_fold as nameFold, cvr, lbf_number as lbf from associations order by name_sort`,
  );
}

export function knownEstates(db: ReadableDb): readonly KnownEstate[] {
  return db.all<KnownEstate>(
    sql`select id, association_id as associationId, name, name_fold as nameFold, number from estates order by name_sort`,
  );
}

export function unitWithNumber(db: ReadableDb, estateId: EstateId, number: string): FoundUnit | null {
  return db.get<FoundUnit>(
    sql`select id, estate_id as estateId, tenancy_number as tenancyNumber from units where estate_id = ${estateId} and tenancy_number = ${number}`,
  );
}

/** Two are enough to know that a number alone says too little. */
export function unitsWithNumber(db: ReadableDb, number: string): readonly FoundUnit[] {
  return db.all<FoundUnit>(
    sql`select id, estate_id as estateId, tenancy_number as tenancyNumber from units where tenancy_number = ${number} limit 2`,
  );
}

/** Rooms of one house share an address. Without a post code, the same street and number in any town. */
export function unitsAtAddress(db: ReadableDb, address: Address): readonly FoundUnit[] {
  const key = addressSortKey(address);
  if (address.postCode !== null) return atAddress(db, sql`address_sort = ${key}`);
  const [street = '', , ...home] = key.split('\t');
  const afterTown = street.length + 7;
  return atAddress(
    db,
    sql`address_sort >= ${`${street}\t`} and address_sort < ${`${street}\n`} and substr(address_sort, ${afterTown}) = ${home.join('\t')}`,
  );
}

function atAddress(db: ReadableDb, where: Sql): readonly FoundUnit[] {
  return db.all<FoundUnit>(
    sql`select id, estate_id as estateId, tenancy_number as tenancyNumber from units where ${where} limit 200`,
  );
}

export function newestCondition(db: ReadableDb, unitId: UnitId): string | null {
  return (
    db.get<{ readonly condition: string }>(
      sql`select condition from unit_conditions where unit_id = ${unitId} order by on_day desc limit 1`,
    )?.condition ?? null
  );
}

export function tenanciesOfUnit(db: ReadableDb, unitId: UnitId): readonly KnownTenancy[] {
  return db.all<KnownTenancy>(
    sql`select id, version, kind, from_day as "from", to_day as "to" from tenancies where unit_id = ${unitId} order by from_day`,
  );
}

export function personsOfUnit(db: ReadableDb, unitId: UnitId): readonly KnownPerson[] {
  return db.all<KnownPerson>(sql`
    select r.id, r.version, p.tenancy_id as tenancyId, r.name, r.name_fold as nameFold, r.name_protected as nameProtected,
      r.address_protected as addressProtected
    from tenancies t join tenancy_persons p on p.tenancy_id = t.id join residents r on r.id = p.resident_id where t.unit_id = ${unitId}`);
}

export function typeOfUnit(db: ReadableDb, unitId: UnitId): UnitTypeCode {
  return db.get<{ readonly type: UnitTypeCode }>(sql`select type from units where id = ${unitId}`)?.type ?? 'ANDET';
}

/** What a home is recognised by when its key is another one. */
export interface PlacedUnit extends Pick<Address, 'street' | 'houseNumber' | 'letter' | 'floor' | 'door' | 'postCode'> {
  readonly id: UnitId;
  readonly shielded: number;
}

export function placedUnits(db: ReadableDb): readonly PlacedUnit[] {
  return db.all<PlacedUnit>(sql`
    select id, street, house_number as houseNumber, letter, floor, door, post_code as postCode, shielded from units`);
}

/** The homes of the estates that somebody could expect in a list of them: not the shielded, and not those that are closed down. */
export function expectedUnits(
  db: ReadableDb,
  estateIds: readonly EstateId[],
  today: IsoDate,
): readonly { readonly id: UnitId; readonly estateId: EstateId }[] {
  return db.all(sql`
    select u.id, u.estate_id as estateId from json_each(${JSON.stringify(estateIds)}) e join units u on u.estate_id = e.value
    where ${hasPlace} and (u.retired_on is null or u.retired_on > ${today}) order by u.list_sort, u.id`);
}

/** Of those homes the tenancies that hold on the day. */
export function expectedTenancies(
  db: ReadableDb,
  estateIds: readonly EstateId[],
  today: IsoDate,
): readonly { readonly id: TenancyId; readonly unitId: UnitId; readonly estateId: EstateId }[] {
  return db.all(sql`
    select t.id, t.unit_id as unitId, u.estate_id as estateId
    from json_each(${JSON.stringify(estateIds)}) e join units u on u.estate_id = e.value join tenancies t on t.unit_id = u.id
    where ${hasPlace} and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today} order by u.list_sort, u.id`);
}

export function estateOfUnit(db: ReadableDb, unitId: UnitId): EstateId | null {
  return db.get<{ readonly id: EstateId }>(sql`select estate_id as id from units where id = ${unitId}`)?.id ?? null;
}
