import type { IsoDate } from '../../../shared/dates.ts';
import type { NoticeGiver } from '../../../shared/domain/tenancies.ts';
import type { ResidentId, TenancyId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { isAlive } from '../residents/alive.ts';

export interface DuePerson {
  readonly id: TenancyId;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
}

export interface DueMove extends DuePerson {
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly moveInList: number;
  readonly noticeOn: IsoDate | null;
  readonly endReason: string | null;
}

const MOST = 500;
const person = sql`t.id, r.id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected`;
/** The first of those within reach who stand on the agreement, the living before the dead: one line a tenancy. */
function firstOf(scope: Sql): Sql {
  return sql`join tenancy_persons p on p.id = (
      select q.id from tenancy_persons q join residents r on r.id = q.resident_id
      where q.tenancy_id = t.id and ${scope} order by ${isAlive(sql`q.resident_id`)} desc, q.role desc, q.row limit 1)
    join residents r on r.id = p.resident_id`;
}

/** Tenancies of which something may be late: moved in, or out, by the day. Who died does not move in any more. */
export function movesBy(db: ReadableDb, scope: Sql, by: IsoDate, today: IsoDate): readonly DueMove[] {
  return db.all<DueMove>(sql`
    select ${person}, t.from_day as "from", t.to_day as "to", t.move_in_list as moveInList, t.notice_on as noticeOn, t.end_reason as endReason
    from tenancies t ${firstOf(scope)}
    where (t.move_in_list = 1 and ${isAlive(sql`r.id`)} and t.from_day <= ${by} and coalesce(t.to_day, '9') >= ${today})
      or (t.to_day <= ${by} and (t.notice_on is not null or t.end_reason is not null))
    order by t.from_day desc, t.row desc limit ${MOST}`);
}

/** Notice was given, and no last day was said. */
export function openNotices(
  db: ReadableDb,
  scope: Sql,
): readonly (DuePerson & { readonly on: IsoDate; readonly by: NoticeGiver })[] {
  return db.all(sql`
    select ${person}, t.notice_on as "on", t.notice_by as "by" from tenancies t ${firstOf(scope)}
    where t.notice_on is not null and t.to_day is null order by t.notice_on, t.row limit ${MOST}`);
}
