import type { IsoDate } from '../../../shared/dates.ts';
import { rolesThatMay } from '../../../shared/domain/users.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** May somebody who is here still see the resident on that day, as it stands now: by their role, or assigned? */
export function reachesOn(db: ReadableDb, userId: UserId, residentId: ResidentId, on: IsoDate): boolean {
  const seesAll = JSON.stringify(rolesThatMay('residents:read-all'));
  const row = db.get(sql`
    select 1 from users u where u.id = ${userId} and u.active = 1 and (exists (select 1 from json_each(u.roles) h
        where h.value in (select value from json_each(${seesAll})))
      or exists (select 1 from assignments s where s.user_id = u.id and s.resident_id = ${residentId}
        and s.from_day <= ${on} and coalesce(s.to_day, '9') >= ${on}))`);
  return row !== null;
}

/** The resident's own worker of that day, null without one who is there still. */
export function primaryOn(db: ReadableDb, residentId: ResidentId, on: IsoDate): UserId | null {
  const row = db.get<{ readonly id: UserId }>(sql`
    select u.id from assignments s join users u on u.id = s.user_id
    where s.resident_id = ${residentId} and s.kind = 'primary' and s.from_day <= ${on} and coalesce(s.to_day, '9') >= ${on} and u.active = 1
    order by s.from_day desc limit 1`);
  return row?.id ?? null;
}
