import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import type { Before } from '../../../shared/domain/day-spans.ts';
import type { UnitTypeCode } from '../../../shared/domain/unit-types.ts';
import type { CountedUnit } from '../../../shared/domain/vacant-days.ts';
import type { AssociationId, EstateId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';
import { hasPlace, ofPlace } from '../units/place-sql.ts';

/** A unit with all that its empty days and their cost are counted from. */
export interface CountedHome extends CountedUnit {
  readonly id: UnitId;
  readonly estateId: EstateId;
  readonly type: UnitTypeCode;
  readonly shielded: boolean;
  readonly rentOre: number | null;
  readonly rentsBefore: readonly Before<number>[];
}

/** An estate as figures are grouped by it. */
export interface CountedEstate {
  readonly id: EstateId;
  readonly name: string;
  readonly number: string | null;
  readonly associationId: AssociationId | null;
  readonly association: string | null;
  readonly paid: boolean;
  readonly paidBefore: readonly Before<boolean>[];
}

/** Which homes: all, those of some ids, or the unshielded ones of an estate or an owner. */
export type HomesWanted =
  | { readonly kind: 'all' }
  | { readonly kind: 'ids'; readonly ids: readonly UnitId[] }
  | { readonly kind: 'estate'; readonly estateId: EstateId }
  | { readonly kind: 'association'; readonly associationId: AssociationId | null };

/** Every wanted unit that was one on a day since `since`, with its tenancies and outages that reach into that time. */
export function countedHomes(db: ReadableDb, since: IsoDate, wanted: HomesWanted): readonly CountedHome[] {
  const units = db.all<UnitColumns>(sql`
    select u.row, u.id, u.estate_id as estateId, u.type, u.shielded, u.rent_ore as rentOre, u.retired_on as retiredOn, ${knownFrom}
    from units u where (u.retired_on is null or u.retired_on > ${since}) and ${isWanted(wanted)}
    order by u.list_sort, u.id`);
  const tenancies = periodsSince(db, 'tenancies', since, wanted);
  const outages = periodsSince(db, 'outages', since, wanted);
  const rents = groupBy(
    db.all<Before<number> & { readonly row: number }>(sql`
      select u.row, b.until_day as until, b.rent_ore as value from unit_rents_before b join units u on u.id = b.unit_id
      where b.until_day > ${since}`),
    ({ row }) => row,
  );
  return units.map(({ row, id, estateId, type, shielded, rentOre, retiredOn, knownFrom: known }) => ({
    id,
    estateId,
    type,
    rentOre,
    retiredOn,
    knownFrom: known,
    shielded: shielded === 1,
    tenancies: tenancies.get(row) ?? [],
    outages: outages.get(row) ?? [],
    rentsBefore: rents.get(row) ?? [],
  }));
}

/** The first day that is known of unit `u`. */
const knownFrom = sql`coalesce(u.planned_from, min(u.created_on,
  coalesce((select min(t.from_day) from tenancies t where t.unit_id = u.id), '9'),
  coalesce((select min(o.from_day) from outages o where o.unit_id = u.id), '9'))) as knownFrom`;

/** Every unit that was one in the period, but for those that one tenancy filled from end to end, in no order. */
export function homesNotLet(db: ReadableDb, from: IsoDate, to: IsoDate): readonly CountedUnit[] {
  const units = db.all<Pick<UnitColumns, 'row' | 'id' | 'retiredOn' | 'knownFrom'>>(sql`
    select u.row, u.id, u.retired_on as retiredOn, ${knownFrom} from units u
    where (u.retired_on is null or u.retired_on > ${from}) and not exists (
      select 1 from tenancies t where t.unit_id = u.id and t.from_day <= ${from} and coalesce(t.to_day, '9') >= ${to})`);
  const wanted: HomesWanted = { kind: 'ids', ids: units.map(({ id }) => id) };
  const tenancies = periodsSince(db, 'tenancies', from, wanted);
  // few enough to be read for every home
  const outages = periodsSince(db, 'outages', from, { kind: 'all' });
  return units.map(({ row, retiredOn, knownFrom: known }) => ({
    retiredOn,
    knownFrom: known,
    tenancies: tenancies.get(row) ?? [],
    outages: outages.get(row) ?? [],
  }));
}

/** In the order in which they are shown: the municipality's own first, then by association and name. */
export function countedEstates(db: ReadableDb): readonly CountedEstate[] {
  const before = groupBy(
    db.all<{ readonly estateId: EstateId; readonly until: IsoDate; readonly paid: number }>(sql`
      select estate_id as estateId, until_day as until, vacancy_paid as paid from estate_payments_before`),
    ({ estateId }) => estateId,
  );
  return db
    .all<Omit<CountedEstate, 'paid' | 'paidBefore'> & { readonly paid: number }>(sql`
      select e.id, e.name, e.number, e.association_id as associationId, a.name as association, e.vacancy_paid as paid
      from estates e left join associations a on a.id = e.association_id order by a.name_sort, e.name_sort, e.name`)
    .map(({ id, name, number, associationId, association, paid: paidNow }) => ({
      id,
      name,
      number,
      associationId,
      association,
      paid: paidNow === 1,
      paidBefore: (before.get(id) ?? []).map(({ until, paid }) => ({ until, value: paid === 1 })),
    }));
}

/** Addresses as a list may show them: nothing of the place of a shielded unit comes out of the database. */
export function addressesOf(db: ReadableDb, ids: readonly UnitId[]): ReadonlyMap<UnitId, string | null> {
  const rows = db.all<{ readonly id: UnitId; readonly address: string | null }>(sql`
    select u.id, ${ofPlace(sql`u.address_text`)} as address from units u where ${isWanted({ kind: 'ids', ids })}`);
  return new Map(rows.map(({ id, address }) => [id, address]));
}

interface UnitColumns extends Omit<CountedHome, 'shielded' | 'tenancies' | 'outages' | 'rentsBefore'> {
  readonly row: number;
  readonly shielded: number;
}

function periodsSince(
  db: ReadableDb,
  table: 'tenancies' | 'outages',
  since: IsoDate,
  wanted: HomesWanted,
): ReadonlyMap<number, readonly (DayInterval & { readonly row: number })[]> {
  const from = table === 'tenancies' ? sql`tenancies p` : sql`outages p`;
  const rows = db.all<DayInterval & { readonly row: number }>(sql`
    select u.row, p.from_day as "from", p.to_day as "to" from units u join ${from} on p.unit_id = u.id
    where coalesce(p.to_day, '9') >= ${since} and ${isWanted(wanted)}`);
  return groupBy(rows, ({ row }) => row);
}

function isWanted(wanted: HomesWanted): Sql {
  switch (wanted.kind) {
    case 'all':
      return sql`1`;
    case 'ids':
      return sql`u.id in (select value from json_each(${JSON.stringify(wanted.ids)}))`;
    case 'estate':
      return sql`${hasPlace} and u.estate_id = ${wanted.estateId}`;
    case 'association':
      return sql`${hasPlace} and u.estate_id in (select e.id from estates e where e.association_id is ${wanted.associationId})`;
  }
}
