import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { isAlive } from '../residents/alive.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf } from '../residents/scope.ts';
import { lackingOn } from './lacking-sql.ts';

export interface LackingRow {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly since: IsoDate;
  readonly owner: string | null;
  readonly hasOwner: number;
  readonly hasDate: number;
  readonly total: number;
  readonly withoutOwner: number;
  readonly withoutDate: number;
}

/** Of those with an open forløb whom this person may see. Nothing of the order tells of a name. */
export function peopleLacking(db: ReadableDb, asker: Asker, most: number): readonly LackingRow[] {
  const { today } = asker;
  return db.all<LackingRow>(sql`
    with g as materialized (select resident_row, min(hasOwner) as hasOwner, min(hasDate) as hasDate from (${lackingOn(today)}) group by resident_row),
      l as materialized (
        select c.resident_id, c.from_day, g.hasOwner, g.hasDate
        from g cross join residents r on r.row = g.resident_row join courses c on c.resident_id = r.id and c.to_day is null where ${scopeOf(asker)}),
      p as materialized (
        select l.*, count(*) over () as total, sum(1 - l.hasOwner) over () as withoutOwner, sum(1 - l.hasDate) over () as withoutDate
        from l order by l.hasOwner + l.hasDate, l.hasOwner, l.from_day, l.resident_id limit ${most})
    select r.id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected, c.from_day as since,
      (select s.name from assignments a join users s on s.id = a.user_id where a.resident_id = c.resident_id and a.kind = 'primary'
        and a.from_day <= ${today} and coalesce(a.to_day, '9') >= ${today} order by a.from_day desc limit 1) as owner,
      c.hasOwner, c.hasDate, c.total, c.withoutOwner, c.withoutDate
    from p c join residents r on r.id = c.resident_id order by c.hasOwner + c.hasDate, c.hasOwner, c.from_day, c.resident_id`);
}

export interface ProtectionRow {
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly nameUntil: IsoDate | null;
  readonly addressUntil: IsoDate | null;
}

/** Whose protection ends before the day, or has ended, the earliest first. */
export function protectionsEnding(db: ReadableDb, asker: Asker, before: IsoDate): readonly ProtectionRow[] {
  return db.all<ProtectionRow>(sql`
    select r.id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
      iif(r.name_protected_to < ${before}, r.name_protected_to, null) as nameUntil,
      iif(r.address_protected_to < ${before}, r.address_protected_to, null) as addressUntil
    from residents r where (r.name_protected_to < ${before} or r.address_protected_to < ${before}) and ${scopeOf(asker)}
      and ${isAlive(sql`r.id`)}
    order by min(coalesce(r.name_protected_to, '9'), coalesce(r.address_protected_to, '9')), r.id limit 200`);
}
