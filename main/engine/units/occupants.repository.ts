import type { UnitRow } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { currentOrNext, shownNames } from '../../../shared/domain/tenancies.ts';
import type { TenancyId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';

export interface TenancyWithNames {
  readonly id: TenancyId;
  readonly unitId: UnitId;
  readonly kind: 'lease' | 'temporary';
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly version: number;
  /** Null for a protected person, and for everybody in a shielded unit. */
  readonly occupants: (string | null)[];
}

type Lived = Pick<UnitRow, 'occupied' | 'occupants' | 'movesInOn'>;

/** Those who live in each of the units on the day, else those who move in next. Units without are not in the map. */
export function currentOccupants(db: ReadableDb, unitIds: readonly UnitId[], on: IsoDate): ReadonlyMap<UnitId, Lived> {
  const tenancies = groupBy(tenanciesOf(db, unitIds, on), ({ unitId }) => unitId);
  const lived = new Map<UnitId, Lived>();
  for (const [unitId, ofUnit] of tenancies) {
    const found = currentOrNext(ofUnit, on);
    if (found === null) continue;
    const occupied = found.from <= on;
    lived.set(unitId, { occupied, occupants: found.occupants, movesInOn: occupied ? null : found.from });
  }
  return lived;
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
