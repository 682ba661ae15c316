import type { Output } from '../../../shared/contract/index.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { joinSql, sql } from '../db/sql.ts';
import { attributeHolds } from '../units/effective-sql.ts';
import { hasPlace } from '../units/place-sql.ts';

type Found = Output<'search.find'>;

/** Unshielded, unretired homes whose address, number, estate or attributes hold every needle; those that begin with the first come first. */
export function findUnits(db: ReadableDb, needles: readonly string[], today: string, limit: number): Found['units'] {
  const first = needles[0] ?? '';
  return [
    ...db.all<Found['units'][number]>(sql`
      select u.id, u.address_text as address, u.type, e.name as estate from units u join estates e on e.id = u.estate_id
      where ${hasPlace} and (u.retired_on is null or u.retired_on > ${today}) and ${every(
        needles,
        (needle) => sql`
        (instr(u.search_fold, ${needle}) > 0 or instr(' ' || e.name_fold || ' ', ${needle}) > 0 or ${attributeHolds(needle)})`,
      )}
      order by instr(u.search_fold, ${` ${first.trim()}`}) <> 1, u.list_sort, u.id limit ${limit}`),
  ];
}

export function findEstates(db: ReadableDb, needles: readonly string[], limit: number): Found['estates'] {
  return [
    ...db.all<Found['estates'][number]>(sql`
      select e.id, e.name, a.name as association from estates e left join associations a on a.id = e.association_id
      where ${every(needles, (needle) => sql`instr(' ' || e.name_fold || ' ', ${needle}) > 0`)} order by e.name_sort, e.name limit ${limit}`),
  ];
}

export function findAssociations(db: ReadableDb, needles: readonly string[], limit: number): Found['associations'] {
  return [
    ...db.all<Found['associations'][number]>(sql`
      select a.id, a.name from associations a
      where ${every(needles, (needle) => sql`instr(' ' || a.name_fold || ' ', ${needle}) > 0`)} order by a.name_sort, a.name limit ${limit}`),
  ];
}

function every(needles: readonly string[], condition: (needle: string) => Sql): Sql {
  return joinSql(needles.map(condition), ' and ', sql`1`);
}
