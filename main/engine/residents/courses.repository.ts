import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { CourseState } from '../../../shared/domain/residents.ts';
import type { CourseId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Course = Output<'residents.get'>['courses'][number];

/** Every state of every forløb, newest first. */
export function coursesOf(db: ReadableDb, residentId: ResidentId): readonly Course[] {
  return db.all<Course>(sql`
    select c.id, c.version, c.state, c.from_day as "from", c.to_day as "to", c.paused_until as pausedUntil, c.reason, u.name as "by"
    from courses c join users u on u.id = c.by_user where c.resident_id = ${residentId} order by c.to_day is null desc, c.from_day desc, c.row desc`);
}

export interface LatestCourse {
  readonly id: CourseId;
  readonly version: number;
  readonly state: CourseState;
  readonly from: IsoDate;
}

/** The state that holds now, also when it is an end. */
export function latestCourse(db: ReadableDb, residentId: ResidentId): LatestCourse | null {
  return db.get<LatestCourse>(sql`
    select id, version, state, from_day as "from" from courses where resident_id = ${residentId} and to_day is null`);
}

export interface NewCourse {
  readonly state: CourseState;
  readonly from: IsoDate;
  readonly pausedUntil: IsoDate | null;
  readonly reason: string | null;
}

export function insertCourse(
  db: WritableDb,
  id: CourseId,
  residentId: ResidentId,
  { state, from, pausedUntil, reason }: NewCourse,
  by: UserId,
): void {
  db.insert('courses', id, {
    resident_id: residentId,
    state,
    from_day: from,
    to_day: null,
    paused_until: pausedUntil,
    reason,
    by_user: by,
  });
}

/** False when somebody else changed it first. */
export function endCourse(db: WritableDb, id: CourseId, to: IsoDate, version: number): boolean {
  return db.update('courses', id, { to_day: to }, version);
}
