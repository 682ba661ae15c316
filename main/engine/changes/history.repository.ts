import type { EstateId, UnitId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { LoggedAct, LoggedChange, StoredChange } from './changes.repository.ts';
import { actColumns, readChange } from './changes.repository.ts';

// The same expression and condition as in the index change_values_parent; a test looks at the plan.
const content = sql`coalesce(c.after, c.before)`;
const parent = sql`iif(json_valid(${content}), coalesce(${content} ->> '$.unit_id', ${content} ->> '$.tenancy_id', ${content} ->> '$.outage_id', ${content} ->> '$.estate_id'), null)`;
const mayHaveParent = sql`instr(c.record, '/') > 0 and substr(c.record, 1, 6) <> 'units/' and substr(c.record, 1, 10) <> 'residents/'`;

/** What the log knows to hang on these homes, tenancies, outages or estates, also when it is there no more. */
export function recordsUnder(db: ReadableDb, parents: readonly string[]): readonly string[] {
  return db
    .all<{ readonly record: string }>(sql`
      select distinct c.record from ${listed(parents)} w cross join change_values c on ${parent} = w.value and ${mayHaveParent}`)
    .map(({ record }) => record);
}

/** What hangs on a home now: it is found here too when its content in the log was erased. */
export function standingRecords(db: ReadableDb, unitId: UnitId): readonly string[] {
  return db
    .all<{ readonly record: string }>(sql`
      select 'outages/' || id as record from outages where unit_id = ${unitId}
      union all select 'unit_conditions/' || id from unit_conditions where unit_id = ${unitId}
      union all select 'tenancies/' || id from tenancies where unit_id = ${unitId}`)
    .map(({ record }) => record);
}

/** The people of tenancies, by what the log and the tables say of who lived there. */
export function residentsOf(db: ReadableDb, tenancyPersons: readonly string[]): readonly string[] {
  return db
    .all<{ readonly id: string }>(sql`
      select distinct ${content} ->> '$.resident_id' as id from ${listed(tenancyPersons)} w cross join change_values c on c.record = w.value
      where json_valid(${content}) and ${content} ->> '$.resident_id' is not null`)
    .map(({ id }) => id);
}

export interface ActHead {
  readonly seq: number;
  readonly at: string;
  readonly actorId: UserId | null;
  readonly actor: string | null;
}

/**
 * The acts that wrote any of these records, newest first. Those of the estate count from when the home was there; what was
 * done about a person alone is no history of the home.
 */
export function headsOf(
  db: ReadableDb,
  records: readonly string[],
  estateRecords: readonly string[],
  since: number,
): readonly ActHead[] {
  return db.all<ActHead>(sql`
    with acts as materialized (
      select c.origin, c.seq from ${listed(records)} w cross join change_values c on c.record = w.value
      union select c.origin, c.seq from ${listed(estateRecords)} w cross join change_values c on c.record = w.value where c.seq > ${since})
    select a.seq, a.at_utc as at, a.actor as actorId, p.name as actor
    from acts cross join audit a on a.origin = acts.origin and a.seq = acts.seq left join users p on p.id = a.actor
    where a.operation not glob 'residents.*' and not (a.operation = 'changes.undo' and exists (
      select 1 from change_values d where d.origin = a.origin and d.seq = a.seq and d.record glob 'undone_acts/*'
        and json_valid(d.after) and d.after ->> '$.operation' glob 'residents.*'))
    order by a.row desc`);
}

/** Who looked at the home, or tried to do what was refused, newest first. */
export function readingHeads(db: ReadableDb, unitId: UnitId, operations: readonly string[]): readonly ActHead[] {
  return db.all<ActHead>(sql`
    select a.seq, a.at_utc as at, a.actor as actorId, p.name as actor from audit a left join users p on p.id = a.actor
    where a.subject_id = ${unitId} and (a.operation in (select value from ${listed(operations)}) or a.outcome like 'refused%')
    order by a.row desc`);
}

/** The first act that wrote the record; 0 when the log does not know it. */
export function firstSeq(db: ReadableDb, record: string): number {
  const row = db.get<{ readonly seq: number | null }>(
    sql`select min(seq) as seq from change_values where record = ${record}`,
  );
  return row?.seq ?? 0;
}

export function actsBySeq(db: ReadableDb, seqs: readonly number[]): readonly LoggedAct[] {
  return db.all<LoggedAct>(sql`
    select ${actColumns} from ${listed(seqs)} w cross join audit a on a.origin = (select origin from audit order by row desc limit 1) and a.seq = w.value
      left join users p on p.id = a.actor order by a.row desc`);
}

export interface ChangeOfAct extends LoggedChange {
  readonly seq: number;
}

/** What these acts wrote of these records, in the order in which it was written. */
export function changesOfActs(
  db: ReadableDb,
  seqs: readonly number[],
  records: readonly string[],
): readonly ChangeOfAct[] {
  return db
    .all<StoredChange & { readonly seq: number }>(sql`
      select c.seq, c.n, c.record, c.before, c.after from ${listed(records)} w cross join change_values c on c.record = w.value
      where c.seq in (select value from ${listed(seqs)}) order by c.seq, c.n`)
    .map((stored) => ({ seq: stored.seq, ...readChange(stored) }));
}

/** What somebody wrote for a reason; the log keeps it where other acts have their changes. */
export function reasonOf(db: ReadableDb, { origin, seq }: LoggedAct): string | null {
  return (
    db.get<{ readonly reason: string | null }>(sql`
      select after as reason from change_values where origin = ${origin} and seq = ${seq} and n = 0 and record = 'criterion'`)
      ?.reason ?? null
  );
}

/** Of a record that is there no more: what it held when it was made or removed last. */
export function lastContent(db: ReadableDb, record: string): StoredChange | null {
  return db.get<StoredChange>(sql`
    select n, record, before, after from change_values where record = ${record} and (before is null) <> (after is null) order by row desc limit 1`);
}

export function estateOf(db: ReadableDb, unitId: UnitId): EstateId | null {
  return (
    db.get<{ readonly estateId: EstateId }>(sql`select estate_id as estateId from units where id = ${unitId}`)
      ?.estateId ?? null
  );
}

function listed(values: readonly (string | number)[]): Sql {
  return sql`json_each(${JSON.stringify(values)})`;
}
