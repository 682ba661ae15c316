import type { Output } from '../../../shared/contract/index.ts';
import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import { shownNames } from '../../../shared/domain/tenancies.ts';
import type { CountedUnit } from '../../../shared/domain/vacant-days.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';

type Overview = Output<'today.overview'>;
type Ending = Overview['ending'][number];

export interface OpenRepair {
  readonly unitId: UnitId;
  readonly address: string | null;
  readonly from: IsoDate;
  readonly to: null;
  readonly reason: Overview['lateRepairs'][number]['reason'];
}

const MOST_ENDING = 200;

/** Tenancies whose last day lies in the interval, the soonest first, shielded homes last on their day. */
export function endingTenancies(db: ReadableDb, from: IsoDate, to: IsoDate): Ending[] {
  const persons = db.all<EndingRow>(sql`
    with w as materialized (
      select t.id, t.unit_id, t.to_day, u.shielded, u.list_sort, iif(u.shielded, null, u.address_text) as address,
        (select min(n.from_day) from tenancies n where n.unit_id = t.unit_id and n.from_day > t.to_day) as nextFrom
      from tenancies t join units u on u.id = t.unit_id where t.to_day between ${from} and ${to}
      order by t.to_day, u.list_sort, t.id limit ${MOST_ENDING})
    select w.id, w.unit_id as unitId, w.address, w.to_day as "on", w.nextFrom, r.id as residentId,
      iif(w.shielded or r.name_protected or r.address_protected, null, r.name) as name,
      iif(w.shielded or r.name_protected or r.address_protected, null, r.name_sort) as nameSort
    from w left join tenancy_persons p on p.tenancy_id = w.id left join residents r on r.id = p.resident_id order by w.to_day, w.list_sort, w.id`);
  return [...groupBy(persons, ({ id }) => id).values()].flatMap((ofTenancy) => {
    const [first] = ofTenancy;
    if (!first) return [];
    const { unitId, address, on, nextFrom } = first;
    return [
      {
        unitId,
        address,
        on,
        nextFrom,
        occupants: shownNames(ofTenancy.filter(({ residentId }) => residentId !== null)),
      },
    ];
  });
}

/** Out-of-service periods without an end that began before the day, the oldest first. */
export function openRepairs(db: ReadableDb, before: IsoDate, today: IsoDate): readonly OpenRepair[] {
  return db.all<OpenRepair>(sql`
    select u.id as unitId, iif(u.shielded, null, u.address_text) as address, o.from_day as "from", o.to_day as "to", o.reason
    from outages o join units u on u.id = o.unit_id
    where o.to_day is null and o.from_day < ${before} and (u.retired_on is null or u.retired_on > ${today})
    order by o.from_day, u.list_sort, u.id`);
}

/** Every unit that was one on a day since `since`, with its tenancies and outages that reach into that time. */
export function countedUnits(db: ReadableDb, since: IsoDate): readonly CountedUnit[] {
  const units = db.all<{ readonly row: number; readonly knownFrom: IsoDate; readonly retiredOn: IsoDate | null }>(sql`
    select u.row, coalesce(u.planned_from, min(u.created_on,
      coalesce((select min(t.from_day) from tenancies t where t.unit_id = u.id), '9'),
      coalesce((select min(o.from_day) from outages o where o.unit_id = u.id), '9'))) as knownFrom, u.retired_on as retiredOn
    from units u where u.retired_on is null or u.retired_on > ${since}`);
  const periods = groupBy(
    db.all<DayInterval & { readonly row: number }>(sql`
    select u.row, t.from_day as "from", t.to_day as "to" from units u join tenancies t on t.unit_id = u.id where coalesce(t.to_day, '9') >= ${since}
    union all
    select u.row, o.from_day, o.to_day from units u join outages o on o.unit_id = u.id where coalesce(o.to_day, '9') >= ${since}`),
    ({ row }) => row,
  );
  return units.map(({ row, knownFrom, retiredOn }) => ({ knownFrom, retiredOn, periods: periods.get(row) ?? [] }));
}

interface EndingRow extends Omit<Ending, 'occupants'> {
  readonly id: string;
  readonly residentId: string | null;
  readonly name: string | null;
  readonly nameSort: string | null;
}
