import type { Input } from '../../../shared/contract/index.ts';
import { operations } from '../../../shared/contract/index.ts';
import { nextDay, startOfDay } from '../../../shared/dates.ts';
import { fold } from '../../../shared/domain/danish-text.ts';
import { operationName } from '../../../shared/text/operations.ts';
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

/** What somebody asks for, and what they may see of it: every row, or those of the system and their own. */
export interface AuditView {
  readonly filter: Input<'audit.list'>;
  readonly own: string;
  readonly operations: readonly string[] | 'all';
}

/** Newest first. `from` and `to` are days as people in Denmark live them; both are inclusive. */
export function listAudit(db: ReadableDb, view: AuditView): readonly AuditLine[] {
  const { filter } = view;
  return db.all<AuditLine>(sql`
    select a.seq, a.at_utc as at, u.name as actor, a.role, a.operation, a.outcome, a.subject_id as subjectId, a.row_count as rows,
      (select count(*) from change_values c where c.origin = a.origin and c.seq = a.seq and c.record <> 'criterion') as changes
    from audit a left join users u on u.id = a.actor where ${where(db, view)} order by a.seq desc limit ${filter.limit} offset ${filter.offset}`);
}

export function countAudit(db: ReadableDb, view: AuditView): number {
  return (
    db.get<{ n: number }>(
      sql`select count(*) as n from audit a left join users u on u.id = a.actor where ${where(db, view)}`,
    )?.n ?? 0
  );
}

/** What stands in the log at all, to choose from. */
export function auditOperations(db: ReadableDb, view: AuditView): readonly string[] {
  return db
    .all<{ operation: string }>(
      sql`select distinct a.operation from audit a where ${visible(view)} order by a.operation`,
    )
    .map((row) => row.operation);
}

function visible({ own, operations }: AuditView): Sql {
  return operations === 'all' ? sql`1` : sql`(a.actor = ${own} or a.operation in ${listed(operations)})`;
}

function where(db: ReadableDb, view: AuditView): Sql {
  const { filter } = view;
  const parts: Sql[] = [visible(view)];
  if (filter.from !== null) parts.push(sql`a.at_utc >= ${startOfDay(filter.from)}`);
  if (filter.to !== null) parts.push(sql`a.at_utc < ${startOfDay(nextDay(filter.to))}`);
  if (filter.operation !== null) parts.push(sql`a.operation = ${filter.operation}`);
  if (filter.outcome === 'done') parts.push(sql`a.outcome like 'done%'`);
  if (filter.outcome === 'refused') parts.push(sql`a.outcome like 'refused%'`);
  const text = filter.text.trim();
  if (text !== '')
    parts.push(
      sql`(a.actor in (${peopleNamed(db, text)}) or a.operation in ${listed(operationsNamed(text))}
        or instr(lower(a.operation), ${text.toLowerCase()}) > 0 or a.subject_id = ${text})`,
    );
  return joinSql(parts, ' and ', sql`1`);
}

function listed(values: readonly string[]): Sql {
  return sql`(select value from json_each(${JSON.stringify(values)}))`;
}

/** By what the log calls them, in either language: nobody knows the codes. */
function operationsNamed(text: string): readonly string[] {
  const wanted = fold(text);
  return operations.filter((operation) =>
    (['da', 'en'] as const).some((language) => fold(operationName(operation, language)).includes(wanted)),
  );
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
