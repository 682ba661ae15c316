import type { Input, Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { FollowUpResult, GoalLevel, GoalResult } from '../../../shared/domain/goals.ts';
import type { EntryId, GoalId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { MOVED_ON } from './moved-on.ts';

type Shown = NonNullable<Output<'goals.ofResident'>>['goals'][number];
type StoredGoal = Omit<Shown, 'theme' | 'isParked' | 'ratings' | 'followUps' | 'workedOn'> & {
  readonly themeCode: string | null;
  readonly themeLabel: string | null;
  readonly themeVersion: string | null;
};

export function goalsOf(db: ReadableDb, residentId: ResidentId): readonly StoredGoal[] {
  return db.all<StoredGoal>(sql`
    select g.id, g.version, g.parent_id as parentId, g.level, g.words, g.kind, g.theme_code as themeCode, g.theme_label as themeLabel,
      g.theme_version as themeVersion, g.owner as carriedBy, g.citizen_does as citizenDoes, g.others_do as othersDo, g.grant_id as grantId,
      g.from_day as "from", g.follow_up_on as followUpOn, g.to_day as "to", g.result, u.name as "by", ${MOVED_ON} as movedOn
    from goals g join users u on u.id = g.by_user where g.resident_id = ${residentId} order by g.to_day is not null, g.from_day, g.row`);
}

/** Goals and steps that had begun on the day and had not ended, the oldest first. */
export function openGoals(
  db: ReadableDb,
  residentId: ResidentId,
  on: IsoDate,
): readonly { readonly id: GoalId; readonly words: string; readonly from: IsoDate }[] {
  return db.all(sql`
    select id, words, from_day as "from" from goals where resident_id = ${residentId} and level in ('goal', 'sub-goal') and from_day <= ${on}
      and coalesce(to_day, '9') >= ${on} order by from_day, row limit 30`);
}

/** Oldest first. */
export function ratingsOf(
  db: ReadableDb,
  residentId: ResidentId,
): readonly (Shown['ratings'][number] & { readonly goalId: GoalId })[] {
  return db.all(sql`
    select n.goal_id as goalId, n.on_day as "on", n.rating, n.said_by as saidBy from goal_ratings n
    where n.resident_id = ${residentId} order by n.on_day, n.row`);
}

/** Newest first. */
export function followUpsOf(
  db: ReadableDb,
  residentId: ResidentId,
): readonly (Shown['followUps'][number] & { readonly goalId: GoalId })[] {
  return db.all(sql`
    select f.goal_id as goalId, f.on_day as "on", f.result, f.note, f.next_on as nextOn, u.name as "by"
    from goal_follow_ups f join users u on u.id = f.by_user where f.resident_id = ${residentId} order by f.on_day desc, f.row desc`);
}

export interface FoundGoal {
  readonly level: GoalLevel;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly followUpOn: IsoDate | null;
}

/** Null when there is none of this resident. */
export function findGoal(db: ReadableDb, id: GoalId, residentId: ResidentId): FoundGoal | null {
  return db.get<FoundGoal>(sql`
    select level, from_day as "from", to_day as "to", follow_up_on as followUpOn from goals where id = ${id} and resident_id = ${residentId}`);
}

export function insertGoal(
  db: WritableDb,
  id: GoalId,
  goal: Omit<Input<'goals.add'>, 'theme'>,
  theme: NonNullable<Shown['theme']> | null,
  by: UserId,
): void {
  const { residentId, parentId, level, words, kind, carriedBy, citizenDoes, othersDo, grantId, from, followUpOn } =
    goal;
  db.insert('goals', id, {
    ...{ resident_id: residentId, parent_id: parentId, level, words, kind, owner: carriedBy, from_day: from },
    ...{ theme_code: theme?.code ?? null, theme_label: theme?.label ?? null, theme_version: theme?.version ?? null },
    ...{ citizen_does: citizenDoes, others_do: othersDo, grant_id: grantId, follow_up_on: followUpOn, by_user: by },
  });
}

/** False when somebody else changed it first. */
export function saveLink(db: WritableDb, id: GoalId, grantId: EntryId | null, version: number): boolean {
  return db.update('goals', id, { grant_id: grantId }, version);
}

export function insertRating(
  db: WritableDb,
  id: EntryId,
  { residentId, id: goalId, rating, on, saidBy }: Input<'goals.rate'>,
  by: UserId,
): void {
  db.insert('goal_ratings', id, {
    ...{ resident_id: residentId, goal_id: goalId, rating, on_day: on, said_by: saidBy, by_user: by },
  });
}

/** `due`: the day for which it was agreed, so that it can be told whether it was kept. */
export function insertFollowUp(
  db: WritableDb,
  id: EntryId,
  followUp: Omit<Input<'goals.followUp'>, 'version'> & { readonly due: IsoDate | null },
  by: UserId,
): void {
  const { residentId, id: goalId, on, result, note, nextOn, due } = followUp;
  const said = { on_day: on, result: result satisfies FollowUpResult, note, due_on: due, next_on: nextOn };
  db.insert('goal_follow_ups', id, { resident_id: residentId, goal_id: goalId, ...said, by_user: by });
}

/** False when somebody else changed it first. */
export function saveGoalDays(
  db: WritableDb,
  id: GoalId,
  days: { readonly to: IsoDate | null; readonly result: GoalResult | null; readonly followUpOn: IsoDate | null },
  version: number,
): boolean {
  return db.update('goals', id, { to_day: days.to, result: days.result, follow_up_on: days.followUpOn }, version);
}
