import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { SupportEnd } from '../../../shared/domain/plans.ts';
import type { EntryId, GoalId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Plans = NonNullable<Output<'plans.ofResident'>>;
type Copy = Plans['copies'][number];

/** Newest first: the first of a section is the one that counts. */
export function carePlansOf(db: ReadableDb, residentId: ResidentId): readonly Plans['carePlans'][number][] {
  return db.all(sql`
    select p.id, p.paragraph, p.offered_on as offeredOn, p.answer, p.answered_on as answeredOn, p.purpose, p.effort, p.duration,
      p.circumstances, u.name as "by"
    from care_plans p join users u on u.id = p.by_user where p.resident_id = ${residentId} order by p.row desc`);
}

/** Those that go on first. One that never held is left out. */
export function linesOf(db: ReadableDb, residentId: ResidentId): readonly Plans['lines'][number][] {
  return db.all(sql`
    select l.id, l.version, l.care_plan_id as carePlanId, l.goal_id as goalId, l.grant_id as grantId, l.does, l.provider,
      l.from_day as "from", l.to_day as "to", l.end_reason as endReason, u.name as "by"
    from action_plans l join users u on u.id = l.by_user
    where l.resident_id = ${residentId} and coalesce(l.to_day, '9') >= l.from_day order by l.to_day is not null, l.from_day, l.row`);
}

/** Newest first. */
export function copiesOf(db: ReadableDb, residentId: ResidentId): readonly Copy[] {
  return db
    .all<Omit<Copy, 'content'> & { readonly content: string }>(sql`
      select c.id, c.number, c.reviewed_on as reviewedOn, c.handed, c.view, c.view_words as viewWords, u.name as "by", c.content
      from own_copies c join users u on u.id = c.by_user where c.resident_id = ${residentId} order by c.reviewed_on desc, c.row desc`)
    .map((copy) => ({ ...copy, content: JSON.parse(copy.content) as Copy['content'] }));
}

export function isCarePlanOf(db: ReadableDb, id: EntryId, residentId: ResidentId): boolean {
  return db.get(sql`select 1 from care_plans where id = ${id} and resident_id = ${residentId}`) !== null;
}

export function findLine(
  db: ReadableDb,
  id: EntryId,
  residentId: ResidentId,
): { readonly from: IsoDate; readonly to: IsoDate | null } | null {
  return db.get(sql`
    select from_day as "from", to_day as "to" from action_plans where id = ${id} and resident_id = ${residentId}`);
}

export function insertCarePlan(db: WritableDb, id: EntryId, plan: Input<'plans.offer'>, by: UserId): void {
  const { residentId, paragraph, offeredOn, answer, answeredOn, purpose, effort, duration, circumstances } = plan;
  const said = { paragraph, offered_on: offeredOn, answer, answered_on: answeredOn };
  const points = { purpose, effort, duration, circumstances };
  db.insert('care_plans', id, { resident_id: residentId, ...said, ...points, by_user: by });
}

export function insertLine(db: WritableDb, id: EntryId, line: Input<'plans.addLine'>, by: UserId): void {
  const { residentId, carePlanId, goalId, grantId, does, provider, from } = line;
  db.insert('action_plans', id, {
    ...{ resident_id: residentId, care_plan_id: carePlanId, goal_id: goalId, grant_id: grantId },
    ...{ does, provider, from_day: from, by_user: by },
  });
}

/** False when somebody else changed it first. */
export function saveLineGoal(db: WritableDb, id: EntryId, goalId: GoalId | null, version: number): boolean {
  return db.update('action_plans', id, { goal_id: goalId }, version);
}

/** False when somebody else changed it first. */
export function saveLineEnd(
  db: WritableDb,
  id: EntryId,
  end: { readonly to: IsoDate; readonly reason: SupportEnd },
  version: number,
): boolean {
  return db.update('action_plans', id, { to_day: end.to, end_reason: end.reason }, version);
}

/** How many copies there are: the next one has the number after. */
export function lastCopyNumber(db: ReadableDb, residentId: ResidentId): number {
  const row = db.get<{ readonly n: number | null }>(
    sql`select max(number) as n from own_copies where resident_id = ${residentId}`,
  );
  return row?.n ?? 0;
}

export function insertCopy(
  db: WritableDb,
  id: EntryId,
  copy: Input<'plans.handOver'> & { readonly number: number; readonly content: Copy['content'] },
  by: UserId,
): void {
  const { residentId, number, reviewedOn, handed, view, viewWords, content } = copy;
  db.insert('own_copies', id, {
    ...{ resident_id: residentId, number, reviewed_on: reviewedOn, handed, view, view_words: viewWords },
    ...{ content: JSON.stringify(content), by_user: by },
  });
}
