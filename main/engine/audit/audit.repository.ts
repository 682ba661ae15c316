import type { Input } from '../../../shared/contract/index.ts';
import { nextDay, startOfDay } from '../../../shared/dates.ts';
import { fold } from '../../../shared/domain/danish-text.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { joinSql, sql } from '../db/sql.ts';

export interface AuditLine {
  readonly seq: number;
  readonly at: string;
  readonly actor: string | null;
  readonly role: string | null;
  readonly operation: string;
  readonly outcome: string;
  readonly subjectId: string | null;
  readonly rows: number | null;
  readonly changes: number;
}

type Filter = Input<'audit.list'>;

/** Newest first. `from` and `to` are days as people in Denmark live them; both are inclusive. */
export function listAudit(db: ReadableDb, filter: Filter): readonly AuditLine[] {
  return db.all<AuditLine>(sql`
    select a.seq, a.at_utc as at, u.name as actor, a.role, a.operation, a.outcome, a.subject_id as subjectId, a.row_count as rows,
      (select count(*) from change_values c where c.origin = a.origin and c.seq = a.seq and c.record <> 'criterion') as changes
    from audit a left join users u on u.id = a.actor where ${where(db, filter)} order by a.seq desc limit ${filter.limit} offset ${filter.offset}`);
}

export function countAudit(db: ReadableDb, filter: Filter): number {
  return (
    db.get<{ n: number }>(
      sql`select count(*) as n from audit a left join users u on u.id = a.actor where ${where(db, filter)}`,
    )?.n ?? 0
  );
}

export function auditOperations(db: ReadableDb): readonly string[] {
  return db
    .all<{ operation: string }>(sql`select distinct operation from audit order by operation`)
    .map((row) => row.operation);
}

function where(db: ReadableDb, filter: Filter): Sql {
  const parts: Sql[] = [];
  if (filter.from !== null) parts.push(sql`a.at_utc >= ${startOfDay(filter.from)}`);
  if (filter.to !== null) parts.push(sql`a.at_utc < ${startOfDay(nextDay(filter.to))}`);
  if (filter.operation !== null) parts.push(sql`a.operation = ${filter.operation}`);
  if (filter.outcome === 'done') parts.push(sql`a.outcome like 'done%'`);
  if (filter.outcome === 'refused') parts.push(sql`a.outcome like 'refused%'`);
  const text = filter.text.trim();
  if (text !== '')
    parts.push(
      sql`(a.actor in (${peopleNamed(db, text)}) or instr(lower(a.operation), ${text.toLowerCase()}) > 0 or a.subject_id = ${text})`,
    );
  return joinSql(parts, ' and ', sql`1`);
}

/** Folded here: SQLite knows no case of Æ, Ø and Å, and there are few people. */
function peopleNamed(db: ReadableDb, text: string): Sql {
  const wanted = fold(text);
  const people = db
    .all<{ readonly id: string; readonly name: string }>(sql`select id, name from users`)
    .filter(({ name }) => fold(name).includes(wanted));
  return joinSql(
    people.map(({ id }) => sql`${id}`),
    ', ',
    sql`null`,
  );
}
