import type { IsoDate } from '../../../shared/dates.ts';
import { openCourseStates } from '../../../shared/domain/residents.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf } from '../residents/scope.ts';
import { agreedDates } from './next-dates.ts';

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

const OPEN = JSON.stringify(openCourseStates);

/** Of those with an open forløb whom this person may see. Nothing of the order tells of a name. */
export function peopleLacking(db: ReadableDb, asker: Asker, most: number): readonly LackingRow[] {
  const { today } = asker;
  return db.all<LackingRow>(sql`
    with owned as materialized (select a.resident_id, a.user_id from assignments a
        where a.kind = 'primary' and a.from_day <= ${today} and coalesce(a.to_day, '9') >= ${today}),
      dated as materialized (${agreedDates(today)}),
      l as materialized (
        select c.resident_id, c.from_day, c.resident_id in (select o.resident_id from owned o) as hasOwner,
          c.resident_id in (select d.resident_id from dated d) as hasDate
        from courses c where c.to_day is null and c.state in (select value from json_each(${OPEN}))),
      p as materialized (
        select l.*, count(*) over () as total, sum(1 - l.hasOwner) over () as withoutOwner, sum(1 - l.hasDate) over () as withoutDate
        from l join residents r on r.id = l.resident_id where l.hasOwner + l.hasDate < 2 and ${scopeOf(asker)}
        order by l.hasOwner + l.hasDate, l.hasOwner, l.from_day, l.resident_id limit ${most})
    select r.id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected, p.from_day as since,
      (select s.name from owned o join users s on s.id = o.user_id where o.resident_id = r.id limit 1) as owner,
      p.hasOwner, p.hasDate, p.total, p.withoutOwner, p.withoutDate
    from p join residents r on r.id = p.resident_id order by p.hasOwner + p.hasDate, p.hasOwner, p.from_day, p.resident_id`);
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
    order by min(coalesce(r.name_protected_to, '9'), coalesce(r.address_protected_to, '9')), r.id limit 200`);
}
