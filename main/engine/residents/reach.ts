import type { IsoDate } from '../../../shared/dates.ts';
import { rolesThatMay } from '../../../shared/domain/users.ts';
import type { AbsenceId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

/** A condition: may somebody who is here still see the resident on that day, as it stands now, by their role or assigned? */
export function sees(userId: Sql, residentId: Sql, on: Sql): Sql {
  return seesBy(
    userId,
    sql`exists (select 1 from assignments s where s.user_id = u.id and s.resident_id = ${residentId}
    and s.from_day <= ${on} and coalesce(s.to_day, '9') >= ${on})`,
  );
}

/**
 * May a visit of that day be somebody's? They see the resident, and not only to write down what was done: what is lent for an
 * absence ends with it for everything new.
 */
export function reachesOn(db: ReadableDb, userId: UserId, residentId: ResidentId, on: IsoDate): boolean {
  return db.get(sql`select 1 where ${seesBy(sql`${userId}`, assignedFor(residentId, on, null))}`) !== null;
}

/** The same, when nothing counts that is lent for the one absence. */
export function reachesWithout(
  db: ReadableDb,
  asked: {
    readonly userId: UserId;
    readonly residentId: ResidentId;
    readonly on: IsoDate;
    readonly absenceId: AbsenceId;
  },
): boolean {
  const { userId, residentId, on, absenceId } = asked;
  return db.get(sql`select 1 where ${seesBy(sql`${userId}`, assignedFor(residentId, on, absenceId))}`) !== null;
}

function assignedFor(residentId: ResidentId, on: IsoDate, but: AbsenceId | null): Sql {
  return sql`exists (select 1 from assignments s where s.user_id = u.id and s.resident_id = ${residentId}
    and s.from_day <= ${on} and coalesce(s.to_day, '9') >= ${on} and (s.lent_for is null
      or exists (select 1 from worker_absences a where a.id = s.lent_for and a.to_day >= ${on} and a.id is not ${but})))`;
}

function seesBy(userId: Sql, assigned: Sql): Sql {
  const seesAll = JSON.stringify(rolesThatMay('residents:read-all'));
  return sql`exists (select 1 from users u where u.id = ${userId} and u.active = 1 and (${assigned}
    or exists (select 1 from json_each(u.roles) h where h.value in (select value from json_each(${seesAll})))))`;
}

/** The resident's own worker of that day, null without one who is there still. */
export function primaryOn(db: ReadableDb, residentId: ResidentId, on: IsoDate): UserId | null {
  const row = db.get<{ readonly id: UserId }>(sql`
    select u.id from assignments s join users u on u.id = s.user_id
    where s.resident_id = ${residentId} and s.kind = 'primary' and s.from_day <= ${on} and coalesce(s.to_day, '9') >= ${on} and u.active = 1
    order by s.from_day desc limit 1`);
  return row?.id ?? null;
}
