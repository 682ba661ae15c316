import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import type { MissingHome } from '../../../shared/domain/disclosure-changes.ts';
import { mayLeave } from '../../../shared/domain/disclosure-profile.ts';
import type { AnimalAnswer } from '../../../shared/domain/house-rules.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { AssociationId, EstateId, ResidentId, TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { effectiveTrait } from '../units/effective-sql.ts';
import { joinHouseRules } from '../units/place-sql.ts';
import { notRetired } from '../units/unit-sql.ts';

/** A home of an association on a day, shielded ones included: the rule of what may leave is asked by the service. */
export interface HomeOnDay {
  readonly unitId: UnitId;
  readonly estateId: EstateId;
  readonly estate: string;
  readonly tenancyNumber: string;
  readonly address: string;
  readonly place: string | null;
  readonly postCode: string;
  readonly city: string;
  readonly type: UnitTypeCode;
  readonly shielded: number;
  readonly assignmentRight: number | null;
  readonly ownAssignmentRight: number | null;
  readonly dog: AnimalAnswer | null;
  readonly cat: AnimalAnswer | null;
  readonly other: AnimalAnswer | null;
  readonly ownDog: AnimalAnswer | null;
  readonly ownCat: AnimalAnswer | null;
  readonly ownOther: AnimalAnswer | null;
  /** The first day that is known of it, in a list of a period. */
  readonly knownFrom: IsoDate | null;
  readonly retiredOn: IsoDate | null;
  readonly tenancyId: TenancyId | null;
  readonly movedInOn: IsoDate | null;
  readonly movesOutOn: IsoDate | null;
  readonly outage: string | null;
}

export interface TenantOfHome {
  readonly tenancyId: TenancyId;
  readonly residentId: ResidentId;
  readonly name: string;
}

/** A time in which somebody lived in the home, or (without a tenancy) nobody could. */
export interface BusyTime extends DayInterval {
  readonly unitId: UnitId;
  readonly tenancyId: TenancyId | null;
}

export function associationName(db: ReadableDb, id: AssociationId): string | null {
  return db.get<{ readonly name: string }>(sql`select name from associations where id = ${id}`)?.name ?? null;
}

const knownFrom = sql`coalesce(u.planned_from, min(u.created_on, coalesce((select min(k.from_day) from tenancies k where k.unit_id = u.id), '9'),
  coalesce((select min(k.from_day) from outages k where k.unit_id = u.id), '9')))`;

/** Homes on `to`, and in a list of a period those that went since `from`. By estate, then by address, as Danes sort them. */
export function homesOnList(
  db: ReadableDb,
  associationId: AssociationId,
  from: IsoDate | null,
  to: IsoDate,
): readonly HomeOnDay[] {
  return db.all<HomeOnDay>(sql`
    select u.id as unitId, e.id as estateId, e.name as estate, u.tenancy_number as tenancyNumber, u.address_text as address, u.place, u.post_code as postCode,
      u.city, u.type, u.shielded, ${effectiveTrait('assignmentRight')} as assignmentRight, u.assignment_right as ownAssignmentRight,
      coalesce(u.own_dog, h.dog) as dog, coalesce(u.own_cat, h.cat) as cat, coalesce(u.own_other, h.other) as other,
      u.own_dog as ownDog, u.own_cat as ownCat, u.own_other as ownOther, u.retired_on as retiredOn,
      ${from === null ? sql`null` : knownFrom} as knownFrom,
      t.id as tenancyId, t.from_day as movedInOn, t.to_day as movesOutOn,
      (select o.reason from outages o where o.unit_id = u.id and o.from_day <= ${to} and coalesce(o.to_day, '9') >= ${to} order by o.from_day limit 1) as outage
    from estates e join units u on u.estate_id = e.id
      left join tenancies t on t.unit_id = u.id and t.from_day <= ${to} and coalesce(t.to_day, '9') >= ${to}
      ${joinHouseRules(to)}
    where e.association_id = ${associationId} and coalesce(u.planned_from, '') <= ${to} and ${notRetired(from ?? to)}
    order by e.name_sort, e.name, u.address_sort, u.tenancy_number`);
}

/** Those who lived in the association's homes between the days, by Danish name. */
export function tenantsBetween(
  db: ReadableDb,
  associationId: AssociationId,
  from: IsoDate,
  to: IsoDate,
): readonly TenantOfHome[] {
  return db.all<TenantOfHome>(sql`
    select t.id as tenancyId, r.id as residentId, r.name
    from estates e join units u on u.estate_id = e.id join tenancies t on t.unit_id = u.id
      join tenancy_persons p on p.tenancy_id = t.id join residents r on r.id = p.resident_id
    where e.association_id = ${associationId} and t.from_day <= ${to} and coalesce(t.to_day, '9') >= ${from}
    order by r.name_sort, r.name`);
}

/** Tenancies and times out of service that reach into the days, the earliest first. */
export function busyBetween(
  db: ReadableDb,
  associationId: AssociationId,
  from: IsoDate,
  to: IsoDate,
): readonly BusyTime[] {
  return db.all<BusyTime>(sql`
    select u.id as unitId, t.id as tenancyId, t.from_day as "from", t.to_day as "to"
    from estates e join units u on u.estate_id = e.id join tenancies t on t.unit_id = u.id
    where e.association_id = ${associationId} and t.from_day <= ${to} and coalesce(t.to_day, '9') >= ${from}
    union all
    select u.id, null, o.from_day, o.to_day
    from estates e join units u on u.estate_id = e.id join outages o on o.unit_id = u.id
    where e.association_id = ${associationId} and o.from_day <= ${to} and coalesce(o.to_day, '9') >= ${from}
    order by 3`);
}

/** Every household of the association's homes with a protected person, whether it still lives there or not. */
export function withheldHouseholds(db: ReadableDb, associationId: AssociationId): ReadonlySet<string> {
  const rows = db.all<{ readonly id: string }>(sql`
    select distinct t.id from residents r join tenancy_persons p on p.resident_id = r.id join tenancies t on t.id = p.tenancy_id
      join units u on u.id = t.unit_id join estates e on e.id = u.estate_id
    where (r.name_protected = 1 or r.address_protected = 1) and e.association_id = ${associationId}`);
  return new Set(rows.map(({ id }) => id));
}

/** What became of homes that are not among the association's any more. */
export function missingHomes(
  db: ReadableDb,
  associationId: AssociationId,
  unitIds: readonly string[],
): ReadonlyMap<string, MissingHome> {
  if (unitIds.length === 0) return new Map();
  const rows = db.all<{
    readonly id: string;
    readonly type: UnitTypeCode;
    readonly shielded: number;
    readonly went: number;
  }>(sql`
    select u.id, u.type, u.shielded, (e.association_id is not ${associationId}) as went
    from units u join estates e on e.id = u.estate_id where u.id in (select value from json_each(${JSON.stringify(unitIds)}))`);
  return new Map(
    rows.map(({ id, type, shielded, went }) => [
      id,
      { isHidden: !mayLeave({ type, shielded: shielded === 1 }), wentWithEstate: went === 1 },
    ]),
  );
}
