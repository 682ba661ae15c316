import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { AnimalAnswer } from '../../../shared/domain/house-rules.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { AssociationId, TenancyId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { joinHouseRules, notRetired } from '../units/unit-sql.ts';

/** A home of an association on a day, shielded ones included: the rule of what may leave is asked by the service. */
export interface HomeOnDay {
  readonly estate: string;
  readonly tenancyNumber: string;
  readonly address: string;
  readonly place: string | null;
  readonly postCode: string;
  readonly city: string;
  readonly type: UnitTypeCode;
  readonly shielded: number;
  readonly assignmentRight: number | null;
  readonly dog: AnimalAnswer | null;
  readonly cat: AnimalAnswer | null;
  readonly other: AnimalAnswer | null;
  readonly tenancyId: TenancyId | null;
  readonly movedInOn: IsoDate | null;
  readonly movesOutOn: IsoDate | null;
  readonly outage: string | null;
}

export interface TenantOnDay {
  readonly tenancyId: TenancyId;
  readonly name: string;
  readonly isProtected: number;
}

export function associationName(db: ReadableDb, id: AssociationId): string | null {
  return db.get<{ readonly name: string }>(sql`select name from associations where id = ${id}`)?.name ?? null;
}

/** By estate, then by address, as Danes sort them. */
export function homesOnDay(db: ReadableDb, associationId: AssociationId, day: IsoDate): readonly HomeOnDay[] {
  return db.all<HomeOnDay>(sql`
    select e.name as estate, u.tenancy_number as tenancyNumber, u.address_text as address, u.place, u.post_code as postCode, u.city, u.type, u.shielded,
      u.assignment_right as assignmentRight, coalesce(u.own_dog, h.dog) as dog, coalesce(u.own_cat, h.cat) as cat, coalesce(u.own_other, h.other) as other,
      t.id as tenancyId, t.from_day as movedInOn, t.to_day as movesOutOn,
      (select o.reason from outages o where o.unit_id = u.id and o.from_day <= ${day} and coalesce(o.to_day, '9') >= ${day} order by o.from_day limit 1) as outage
    from estates e join units u on u.estate_id = e.id
      left join tenancies t on t.unit_id = u.id and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day}
      ${joinHouseRules(day)}
    where e.association_id = ${associationId} and coalesce(u.planned_from, '') <= ${day} and ${notRetired(day)}
    order by e.name_sort, e.name, u.address_sort, u.tenancy_number`);
}

/** Those who live in the association's homes on the day, by Danish name. */
export function tenantsOnDay(db: ReadableDb, associationId: AssociationId, day: IsoDate): readonly TenantOnDay[] {
  return db.all<TenantOnDay>(sql`
    select t.id as tenancyId, r.name, (r.name_protected or r.address_protected) as isProtected
    from estates e join units u on u.estate_id = e.id join tenancies t on t.unit_id = u.id
      join tenancy_persons p on p.tenancy_id = t.id join residents r on r.id = p.resident_id
    where e.association_id = ${associationId} and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day}
    order by r.name_sort, r.name`);
}

export type Receipt = Output<'occupancy.receipts'>[number];

export interface NewReceipt extends Omit<Receipt, 'association' | 'by'> {
  readonly associationId: AssociationId;
  readonly basisNote: string | null;
  readonly columns: readonly string[];
  readonly userId: UserId;
}

export function insertReceipt(db: WritableDb, receipt: NewReceipt): void {
  const { id, at, associationId, on, format, purpose, recipient, basis, basisNote, columns, rows, sha256, userId } =
    receipt;
  db.insert('disclosures', id, {
    at_utc: at,
    association_id: associationId,
    on_day: on,
    format,
    purpose,
    recipient,
    basis,
    basis_note: basisNote,
    columns: JSON.stringify(columns),
    rows,
    sha256,
    user_id: userId,
  });
}

/** Newest first. */
export function listReceipts(db: ReadableDb): readonly Receipt[] {
  return db.all<Receipt>(sql`
    select d.id, d.at_utc as at, a.name as association, d.on_day as "on", d.format, d.purpose, d.recipient, d.basis, d.rows, d.sha256, coalesce(u.name, '') as "by"
    from disclosures d join associations a on a.id = d.association_id left join users u on u.id = d.user_id order by d.at_utc desc, d.row desc limit 200`);
}
