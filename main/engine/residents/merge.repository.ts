import type { IsoDate } from '../../../shared/dates.ts';
import type { MergeProblem } from '../../../shared/domain/resident-merge.ts';
import type { AssignmentKind } from '../../../shared/domain/residents.ts';
import type { Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { LoggedTable, ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** A column that holds whom a record is about. Found in the file itself, so that no table is forgotten. */
export interface PersonColumn {
  readonly table: LoggedTable;
  readonly column: string;
}

export function personColumns(db: ReadableDb): readonly PersonColumn[] {
  return db.all<PersonColumn>(sql`
    select m.name as "table", f."from" as "column" from sqlite_schema m join pragma_foreign_key_list(m.name) f
    where m.type = 'table' and f."table" = 'residents' order by m.name, f."from"`);
}

export function recordsOf(
  db: ReadableDb,
  { table, column }: PersonColumn,
  id: ResidentId,
): readonly { readonly id: string }[] {
  return db.all<{ readonly id: string }>({
    text: `select id from ${table} where ${column} = ? order by row`,
    params: [id],
  });
}

export function countRecords(db: ReadableDb, { table, column }: PersonColumn, id: ResidentId): number {
  const found = db.get<{ readonly n: number }>({
    text: `select count(*) as n from ${table} where ${column} = ?`,
    params: [id],
  });
  return found?.n ?? 0;
}

/** What no choice between the two can solve. Two stays, or two leases, cannot be of one person on one day. */
export function problemsBetween(db: ReadableDb, kept: ResidentId, other: ResidentId): readonly MergeProblem[] {
  const found = db.get<Record<MergeProblem, number>>(sql`
    select
      exists (select 1 from tenancy_persons a join tenancies x on x.id = a.tenancy_id
        join tenancy_persons b on b.resident_id = ${other} join tenancies y on y.id = b.tenancy_id
        where a.resident_id = ${kept} and x.id <> y.id and (x.kind = 'temporary') = (y.kind = 'temporary')
          and x.from_day <= coalesce(y.to_day, '9') and y.from_day <= coalesce(x.to_day, '9')) as "tenancies-collide",
      exists (select 1 from offers a join offers b on b.unit_id = a.unit_id and b.resident_id = ${other}
        where a.resident_id = ${kept} and a.state in ('proposed', 'offered') and b.state in ('proposed', 'offered')) as "offers-collide",
      exists (select 1 from known_conflicts c where (c.resident_id = ${kept} and c.other_id = ${other})
        or (c.resident_id = ${other} and c.other_id = ${kept})) as "in-conflict"`);
  if (found === null) return [];
  return (Object.keys(found) as MergeProblem[]).filter((problem) => found[problem] === 1);
}

/** Where both stand in one tenancy they are one person there: the place of the two that is too many, never that of the tenant. */
export function placesTooMany(db: ReadableDb, kept: ResidentId, other: ResidentId): readonly { readonly id: string }[] {
  return db.all(sql`
    select iif(b.role = 'tenant' and a.role <> 'tenant', a.id, b.id) as id
    from tenancy_persons b join tenancy_persons a on a.tenancy_id = b.tenancy_id and a.resident_id = ${kept}
    where b.resident_id = ${other}`);
}

export interface OpenSituation {
  readonly id: string;
  readonly situation: string;
  readonly from: IsoDate;
}

export function openSituation(db: ReadableDb, residentId: ResidentId): OpenSituation | null {
  return db.get<OpenSituation>(sql`
    select id, situation, from_day as "from" from housing_situations where resident_id = ${residentId} and to_day is null`);
}

export function openWorker(
  db: ReadableDb,
  residentId: ResidentId,
  kind: AssignmentKind,
): { readonly name: string; readonly from: IsoDate } | null {
  return db.get(sql`
    select u.name, s.from_day as "from" from assignments s join users u on u.id = s.user_id
    where s.resident_id = ${residentId} and s.kind = ${kind} and s.to_day is null order by s.from_day desc, s.row desc`);
}

/** One open assignment of the same person of the staff is enough: these are the ones beside the longest. */
export function assignmentsTooMany(
  db: ReadableDb,
  kept: ResidentId,
  other: ResidentId,
): readonly { readonly id: string }[] {
  return db.all(sql`
    select distinct iif(b.from_day < a.from_day, a.id, b.id) as id from assignments b join assignments a on a.user_id = b.user_id and a.kind = b.kind and a.resident_id = ${kept} and a.to_day is null
    where b.resident_id = ${other} and b.to_day is null`);
}

export function endRecord(db: WritableDb, table: 'courses' | 'housing_situations', id: string, to: IsoDate): void {
  db.update(table, id, { to_day: to });
}

export function removeRecord(db: WritableDb, table: 'tenancy_persons' | 'assignments' | 'residents', id: string): void {
  db.remove(table, id);
}

export function moveRecord(db: WritableDb, { table, column }: PersonColumn, id: string, to: ResidentId): void {
  db.update(table, id, { [column]: to });
}

/** The record that stayed when two became one. All before it point to the last, however often it happened. */
export function keptOfMerge(db: ReadableDb, goneId: ResidentId): ResidentId | null {
  const row = db.get<{ readonly id: ResidentId }>(
    sql`select resident_id as id from resident_merges where gone_id = ${goneId} order by row desc limit 1`,
  );
  return row?.id ?? null;
}

export function insertMerge(
  db: WritableDb,
  id: Id<'resident-merge'>,
  { residentId, goneId, on, by }: { residentId: ResidentId; goneId: ResidentId; on: IsoDate; by: UserId },
): void {
  db.insert('resident_merges', id, { resident_id: residentId, gone_id: goneId, on_day: on, by_user: by });
}
