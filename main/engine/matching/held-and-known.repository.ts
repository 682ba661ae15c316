import type { IsoDate } from '../../../shared/dates.ts';
import type { KnownConflict } from '../../../shared/domain/matching/facts.ts';
import type { EstateId, ResidentId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { groupBy } from '../group.ts';
import { hasPlace } from '../units/place-sql.ts';

/** Whom each held home is kept for today; a hold that ran out keeps nothing. */
export function heldHomes(db: ReadableDb, today: IsoDate): ReadonlyMap<UnitId, ResidentId> {
  const rows = db.all<{ readonly unitId: UnitId; readonly residentId: ResidentId }>(sql`
    select unit_id as unitId, resident_id as residentId from offers where state = 'offered' and hold_until >= ${today}`);
  return new Map(rows.map(({ unitId, residentId }) => [unitId, residentId]));
}

/** Those of a known conflict who live, or have a day of moving in, in each estate; nobody else is asked about. */
export function neighboursInConflict(db: ReadableDb, today: IsoDate): ReadonlyMap<EstateId, ReadonlySet<ResidentId>> {
  const rows = db.all<{ readonly estateId: EstateId; readonly residentId: ResidentId }>(sql`
    select distinct u.estate_id as estateId, p.resident_id as residentId
    from known_conflicts k join tenancy_persons p on p.resident_id in (k.resident_id, k.other_id)
      join tenancies t on t.id = p.tenancy_id join units u on u.id = t.unit_id
    where k.to_day >= ${today} and coalesce(t.to_day, '9') >= ${today} and ${hasPlace}`);
  return new Map(
    [...groupBy(rows, ({ estateId }) => estateId)].map(([estateId, ofEstate]) => [
      estateId,
      new Set(ofEstate.map(({ residentId }) => residentId)),
    ]),
  );
}

interface ConflictRow extends Omit<KnownConflict, 'placeHidden'> {
  readonly id: ResidentId;
  readonly placeHidden: number;
}

/** The conflicts of each person, told by whom to ask; a conflict is of both. */
export function conflictsOf(
  db: ReadableDb,
  ids: string,
  today: IsoDate,
): ReadonlyMap<ResidentId, readonly KnownConflict[]> {
  const rows = db.all<ConflictRow>(sql`
    select k.id, k.withId, a.name as ask, k.from_day as "from", k.to_day as "to",
      (r.address_protected or ${livesHidden(today)}) as placeHidden
    from (select resident_id as id, other_id as withId, ask_user, from_day, to_day from known_conflicts
      union all select other_id, resident_id, ask_user, from_day, to_day from known_conflicts) k
      join residents r on r.id = k.withId join users a on a.id = k.ask_user
    where k.to_day >= ${today} and k.id in (select value from json_each(${ids}))`);
  return new Map(
    [...groupBy(rows, ({ id }) => id)].map(([id, ofPerson]) => [
      id,
      ofPerson.map(({ id: _, placeHidden, ...conflict }) => ({ ...conflict, placeHidden: placeHidden === 1 })),
    ]),
  );
}

function livesHidden(today: IsoDate): Sql {
  return sql`exists (select 1 from tenancy_persons p join tenancies t on t.id = p.tenancy_id join units u on u.id = t.unit_id
    where p.resident_id = r.id and u.shielded = 1 and coalesce(t.to_day, '9') >= ${today})`;
}
