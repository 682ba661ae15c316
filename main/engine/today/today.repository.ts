import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { shownNames } from '../../../shared/domain/tenancies.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';
import { ofPlace } from '../units/place-sql.ts';

type Overview = Output<'today.overview'>;
type Ending = Overview['ending'][number];

const MOST_ENDING = 200;

/** Tenancies whose last day lies in the interval, the soonest first, shielded homes last on their day. */
export function endingTenancies(db: ReadableDb, from: IsoDate, to: IsoDate): Ending[] {
  const persons = db.all<EndingRow>(sql`
    with w as materialized (
      select t.id, t.unit_id, t.to_day, u.shielded, u.list_sort, ${ofPlace(sql`u.address_text`)} as address,
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

interface EndingRow extends Omit<Ending, 'occupants'> {
  readonly id: string;
  readonly residentId: string | null;
  readonly name: string | null;
  readonly nameSort: string | null;
}
