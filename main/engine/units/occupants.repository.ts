import type { UnitRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { TenancyKind } from '../../../shared/domain/tenancies.ts';
import { shownNames } from '../../../shared/domain/tenancies.ts';
import type { TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';

export interface TenancyWithNames {
  readonly id: TenancyId;
  readonly unitId: UnitId;
  readonly kind: TenancyKind;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly version: number;
  /** Null for a protected person, and for everybody in a shielded unit. */
  readonly occupants: (string | null)[];
}

type Lived = Pick<UnitRow, 'occupied' | 'occupants' | 'movesInOn'>;

/**
 * Those who live in each of the units on the day, else those who move in next, by the unit's row. Units without are not in
 * the map. No day has two tenancies, so the first that has not ended is `currentOrNext`.
 */
export function currentOccupants(db: ReadableDb, units: readonly number[], on: IsoDate): ReadonlyMap<number, Lived> {
  const persons = db.all<LivedRow>(sql`
    select u.row, t.from_day as "from", p.row as person, r.name_sort as nameSort,
      iif(u.shielded or r.name_protected or r.address_protected, null, r.name) as name
    from json_each(${JSON.stringify(units)}) w join units u on u.row = w.value
      join tenancies t on t.row = (select n.row from tenancies n where n.unit_id = u.id and coalesce(n.to_day, '9') >= ${on} order by n.from_day limit 1)
      left join tenancy_persons p on p.tenancy_id = t.id left join residents r on r.id = p.resident_id`);
  const lived = new Map<number, Lived>();
  const shared = new Set<number>();
  for (const { row, from, person, name } of persons) {
    if (lived.has(row)) shared.add(row);
    else {
      const occupied = from <= on;
      lived.set(row, { occupied, occupants: person === null ? [] : [name], movesInOn: occupied ? null : from });
    }
  }
  // few homes have several people: only those are sorted
  for (const [row, ofUnit] of groupBy(
    shared.size === 0 ? [] : persons.filter((person) => shared.has(person.row)),
    (person) => person.row,
  )) {
    const first = lived.get(row);
    if (first) lived.set(row, { ...first, occupants: shownNames(ofUnit) });
  }
  return lived;
}

interface LivedRow {
  readonly row: number;
  readonly from: IsoDate;
  readonly person: number | null;
  readonly name: string | null;
  readonly nameSort: string | null;
}

/** Every tenancy of the units that ends on the day or later, newest first; all of them without a day. */
export function tenanciesOf(
  db: ReadableDb,
  unitIds: readonly UnitId[],
  endsFrom: IsoDate | null,
): readonly TenancyWithNames[] {
  const rows = db.all<PersonRow>(sql`
    select t.id, t.unit_id as unitId, t.kind, t.from_day as "from", t.to_day as "to", t.version, r.id as residentId,
      iif(u.shielded or r.name_protected or r.address_protected, null, r.name) as name,
      iif(u.shielded or r.name_protected or r.address_protected, null, r.name_sort) as nameSort
    from json_each(${JSON.stringify(unitIds)}) w join units u on u.id = w.value join tenancies t on t.unit_id = u.id
      left join tenancy_persons p on p.tenancy_id = t.id left join residents r on r.id = p.resident_id
    where coalesce(t.to_day, '9') >= ${endsFrom ?? ''} order by t.from_day desc`);
  return [...groupBy(rows, ({ id }) => id).values()].flatMap((ofTenancy) => {
    const [first] = ofTenancy;
    if (!first) return [];
    const { id, unitId, kind, from, to, version, residentId } = first;
    const persons = residentId === null ? [] : ofTenancy;
    return [{ id, unitId, kind, from, to, version, occupants: shownNames(persons) }];
  });
}

interface PersonRow extends Omit<TenancyWithNames, 'occupants'> {
  readonly residentId: string | null;
  readonly name: string | null;
  readonly nameSort: string | null;
}
