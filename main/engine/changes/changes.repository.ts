import type { UserId } from '../../../shared/ids.ts';
import type { LoggedTable, ReadableDb, WritableDb } from '../db/database.ts';
import { loggedTables } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** An act as the log has it. Its number is that of this installation, which is the only one to write here. */
export interface LoggedAct {
  readonly origin: string;
  readonly seq: number;
  readonly at: string;
  readonly actorId: UserId | null;
  readonly actor: string | null;
  readonly role: string | null;
  readonly operation: string;
  readonly outcome: string;
  readonly subjectId: string | null;
}

/** One record of an act; both null: its content was erased. */
export interface LoggedChange {
  readonly n: number;
  readonly table: LoggedTable | null;
  readonly id: string;
  readonly record: string;
  readonly before: Values | null;
  readonly after: Values | null;
}

export type Values = Readonly<Record<string, string | number | null>>;

export interface StoredChange {
  readonly n: number;
  readonly record: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an undo made an end of, as it stands in the first change of its act. */
export interface Undoing {
  readonly origin: string;
  readonly seq: number;
  readonly operation: string;
  readonly depth: number;
}

export const actColumns = sql`a.origin, a.seq, a.at_utc as at, a.actor as actorId, p.name as actor, a.role, a.operation, a.outcome, a.subject_id as subjectId`;

export function findAct(db: ReadableDb, seq: number): LoggedAct | null {
  return db.get<LoggedAct>(sql`
    select ${actColumns} from audit a left join users p on p.id = a.actor
    where a.origin = (select origin from audit order by row desc limit 1) and a.seq = ${seq}`);
}

/** The number after the last change: changes are counted from 0 without a gap. */
export function changeCount(db: ReadableDb, { origin, seq }: Pick<LoggedAct, 'origin' | 'seq'>): number {
  const row = db.get<{ readonly last: number | null }>(
    sql`select max(n) as last from change_values where origin = ${origin} and seq = ${seq}`,
  );
  return (row?.last ?? -1) + 1;
}

/** Of the changes those that only remember how a file was read. They are few in the log and many are not: found by name, not by act. */
export function mappingCount(db: ReadableDb, { origin, seq }: Pick<LoggedAct, 'origin' | 'seq'>): number {
  const row = db.get<{ readonly n: number }>(
    sql`select count(*) as n from change_values where record >= 'import_mappings/' and record < 'import_mappings0' and +origin = ${origin} and +seq = ${seq}`,
  );
  return row?.n ?? 0;
}

/** Those that begin a person's forløb: who moves in and is written down with it gets one. `count` are all of the act. */
export function courseCount(db: ReadableDb, { origin, seq }: LoggedAct, count: number): number {
  if (count > MOST_OF_ONE_MOVE) return 0;
  const row = db.get<{ readonly n: number }>(
    sql`select count(*) as n from change_values where origin = ${origin} and seq = ${seq} and record glob 'courses/*'`,
  );
  return row?.n ?? 0;
}

/** Ten persons with all that is written of each: an import writes more, and begins no forløb. */
const MOST_OF_ONE_MOVE = 60;

/** The changes before the `n`-th, the last first. */
export function changesBefore(
  db: ReadableDb,
  { origin, seq }: LoggedAct,
  n: number,
  most: number,
): readonly LoggedChange[] {
  return db
    .all<StoredChange>(sql`
      select n, record, before, after from change_values where origin = ${origin} and seq = ${seq} and n < ${n} order by n desc limit ${most}`)
    .map(readChange);
}

/** The changes from the `n`-th on. */
export function changesFrom(
  db: ReadableDb,
  { origin, seq }: LoggedAct,
  n: number,
  most: number,
): readonly LoggedChange[] {
  return db
    .all<StoredChange>(sql`
      select n, record, before, after from change_values where origin = ${origin} and seq = ${seq} and n >= ${n} order by n limit ${most}`)
    .map(readChange);
}

export function readChange({ n, record, before, after }: StoredChange): LoggedChange {
  const slash = record.indexOf('/');
  const name = record.slice(0, Math.max(slash, 0));
  const table = loggedTables.find((known) => known === name) ?? null;
  const values = (text: string | null): Values | null =>
    text === null || table === null ? null : (JSON.parse(text) as Values);
  return { n, record, table, id: record.slice(slash + 1), before: values(before), after: values(after) };
}

/** What an act of `changes.undo` is about; null for every other act. */
export function undoingOf(db: ReadableDb, act: LoggedAct): Undoing | null {
  if (act.operation !== 'changes.undo') return null;
  const [first] = changesFrom(db, act, 0, 1);
  const values = first?.table === 'undone_acts' ? first.after : null;
  if (!values) return null;
  return {
    origin: String(values['undone_origin']),
    seq: Number(values['undone_seq']),
    operation: String(values['operation']),
    depth: Number(values['depth']),
  };
}

/** Who undid an act, and when; null while it stands. */
export function undoneBy(
  db: ReadableDb,
  { origin, seq }: Pick<LoggedAct, 'origin' | 'seq'>,
): { readonly by: string | null; readonly at: string } | null {
  return db.get<{ readonly by: string | null; readonly at: string }>(sql`
    select p.name as by, a.at_utc as at from undone_acts w
      join change_values c on c.record = 'undone_acts/' || w.id join audit a on a.origin = c.origin and a.seq = c.seq
      left join users p on p.id = a.actor
    where w.undone_origin = ${origin} and w.undone_seq = ${seq} order by a.row desc limit 1`);
}

export function insertUndone(db: WritableDb, id: string, { origin, seq, operation, depth }: Undoing): void {
  db.insert('undone_acts', id, { undone_origin: origin, undone_seq: seq, operation, depth });
}

/** How far back the acts of a sign-in are looked for: beyond it, they are undone from the home's history. */
const LOOK_BACK = 500;

/** The acts of one sign-in that wrote, newest first. */
export function actsOfSession(db: ReadableDb, session: string, operations: readonly string[]): readonly LoggedAct[] {
  return db.all<LoggedAct>(sql`
    select ${actColumns} from audit a left join users p on p.id = a.actor
    where a.row > (select max(row) from audit) - ${LOOK_BACK} and a.session = ${session} and a.outcome = 'done' and +a.operation in (select value from json_each(${JSON.stringify(operations)}))
    order by a.row desc`);
}
