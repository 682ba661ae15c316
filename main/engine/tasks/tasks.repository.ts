import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { TaskOutcome, TaskSource } from '../../../shared/domain/tasks.ts';
import type { Permission } from '../../../shared/domain/users.ts';
import type { Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { assignedTo, scopeOf } from '../residents/scope.ts';
import { canStillDo } from './still-able.ts';

export type TaskId = Id<'task'>;
export type StoredTask = Omit<Output<'tasks.ofResident'>['tasks'][number], 'daysLate'> & {
  readonly sourceId: string | null;
};

const COLUMNS = sql`t.id, t.version, t.resident_id as residentId, t.text, t.source, t.source_id as sourceId, t.owner_user as ownerId, o.name as owner,
  t.due_on as due, t.done_on as doneOn, d.name as doneBy, t.outcome, t.note, u.name as "by", t.created_on as createdOn`;
const WITH_NAMES = sql`tasks t join users o on o.id = t.owner_user join users u on u.id = t.by_user left join users d on d.id = t.done_by`;

/** The open ones first, the earliest due first; then what was done, newest first. */
export function tasksOf(db: ReadableDb, residentId: ResidentId): readonly StoredTask[] {
  return db.all(sql`
    select ${COLUMNS} from ${WITH_NAMES} where t.resident_id = ${residentId}
    order by t.done_on is not null, iif(t.done_on is null, t.due_on, null), t.done_on desc, t.row desc`);
}

/** Null when there is none of this resident. */
export function findTask(db: ReadableDb, id: TaskId, residentId: ResidentId): StoredTask | null {
  return db.get(sql`select ${COLUMNS} from ${WITH_NAMES} where t.id = ${id} and t.resident_id = ${residentId}`);
}

/** The open tasks that came of one act elsewhere, or of one kind of act. */
export function openFrom(
  db: ReadableDb,
  residentId: ResidentId,
  source: TaskSource,
  sourceId: string | null,
): readonly StoredTask[] {
  const only = sourceId === null ? sql`1` : sql`t.source_id = ${sourceId}`;
  return db.all(sql`
    select ${COLUMNS} from ${WITH_NAMES} where t.resident_id = ${residentId} and t.source = ${source} and t.done_on is null and ${only}`);
}

export interface MineRow {
  readonly id: TaskId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly text: string | null;
  readonly source: TaskSource;
  readonly ownerId: UserId;
  readonly owner: string;
  readonly due: IsoDate;
  readonly resident: string;
  readonly isMine: number;
  readonly total: number;
}

const MOST = 200;

/**
 * Open tasks of who asks; and those whose owner can do them no longer, for whoever is assigned to the resident or leads.
 * `knowsProtected`: to somebody who may not know who a protected person is, a task about them is not there.
 */
export function tasksFor(
  db: ReadableDb,
  asker: Asker,
  { leads, knowsProtected }: { readonly leads: boolean; readonly knowsProtected: boolean },
): readonly MineRow[] {
  const me = asker.session.user.id;
  const isCared = leads ? sql`1` : sql`t.resident_id in (${assignedTo(asker)})`;
  return db.all<MineRow>(sql`
    select t.id, t.version, t.resident_id as residentId, t.text, t.source, t.owner_user as ownerId, o.name as owner, t.due_on as due,
      r.name as resident, t.owner_user = ${me} as isMine, count(*) over () as total
    from tasks t join residents r on r.id = t.resident_id join users o on o.id = t.owner_user
    where t.done_on is null and ${scopeOf(asker)} and ${knowsProtected ? sql`1` : sql`r.name_protected = 0`}
      and (t.owner_user = ${me} or (${isCared} and not ${canStillDo(asker.today, 'residents:note')}))
    order by t.due_on, t.row limit ${MOST}`);
}

/** Those who can do that for the resident today: who sees everybody, and who is assigned. The assigned come first. */
export function ownersFor(
  db: ReadableDb,
  residentId: ResidentId,
  today: IsoDate,
  what: Permission,
): readonly { readonly id: UserId; readonly name: string; readonly kind: string | null }[] {
  return db.all(sql`
    select o.id, o.name, (select min(iif(s.kind = 'primary', '0', s.kind)) from assignments s where s.user_id = o.id and s.resident_id = r.id
      and s.from_day <= ${today} and coalesce(s.to_day, '9') >= ${today}) as kind
    from users o join residents r on r.id = ${residentId} where ${canStillDo(today, what)}
    order by kind is null, kind, o.name`);
}

export interface NewTask {
  readonly residentId: ResidentId;
  readonly text: string | null;
  readonly ownerId: UserId;
  readonly due: IsoDate;
  readonly source: TaskSource;
  readonly sourceId: string | null;
}

export function insertTask(
  db: WritableDb,
  id: TaskId,
  { residentId, text, ownerId, due, source, sourceId }: NewTask,
  { by, on }: { readonly by: UserId; readonly on: IsoDate },
): void {
  const whose = { resident_id: residentId, text, owner_user: ownerId, due_on: due };
  db.insert('tasks', id, { ...whose, source, source_id: sourceId, created_on: on, by_user: by });
}

/** False when somebody else changed it first. */
export function updateTask(
  db: WritableDb,
  id: TaskId,
  { text, ownerId, due }: Pick<NewTask, 'text' | 'ownerId' | 'due'>,
  version: number,
): boolean {
  return db.update('tasks', id, { text, owner_user: ownerId, due_on: due }, version);
}

export function closeTask(
  db: WritableDb,
  id: TaskId,
  done: {
    readonly on: IsoDate;
    readonly by: UserId;
    readonly outcome: TaskOutcome;
    readonly note: string | null;
  },
  version: number,
): boolean {
  const { on, by, outcome, note } = done;
  return db.update('tasks', id, { done_on: on, done_by: by, outcome, note }, version);
}
