import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { moveItems } from '../../../shared/domain/move-lists.ts';
import type { ResidentId, TenancyId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { insertGrant, insertNeed } from '../support/support.repository.ts';
import { insertCheck, saveNotice, storedTenancy } from '../tenancies/details.repository.ts';
import type { Writing } from '../writing.ts';

interface Housed {
  readonly residentId: ResidentId;
  readonly tenancyId: TenancyId;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
}

/** The answers in turn, with the days from moving in until support began; null: it has not. */
const NEEDS = [
  { need: 'yes', after: 3 },
  { need: 'yes', after: 20 },
  { need: 'yes', after: null },
  { need: 'no', after: null },
  { need: 'unknown', after: null },
  { need: 'yes', after: 1 },
] as const;
const RECENT_DAYS = 60;
const NOTICE_DAYS = 30;
/** So much of the list of moving in is done. */
const TICKED = 3;

/** What is known of moving in and out, and of support, among those of the demo who have a forløb. */
export function saveMoves(writing: Writing, by: UserId): void {
  const { db, today } = writing;
  const housed = housedOf(db, today);
  housed.forEach((one, index) => {
    const { need, after } = NEEDS[index % NEEDS.length] ?? NEEDS[0];
    insertNeed(db, writing.newId(), { residentId: one.residentId, need, from: one.from }, by);
    if (after !== null) grant(writing, one.residentId, addDays(one.from, after), by);
    if (one.from > addDays(today, -RECENT_DAYS)) tickSome(writing, one, by);
    if (one.to !== null) giveNotice(writing, one);
  });
  for (const { id } of homelessOf(db, today)) grant(writing, id, addDays(today, -RECENT_DAYS), by);
}

function grant({ db, newId, today }: Writing, residentId: ResidentId, from: IsoDate, by: UserId): void {
  if (from > today) return;
  insertGrant(db, newId(), { residentId, paragraph: 'sel-85', minutes: 120, from, to: null }, by);
}

function tickSome({ db, newId, today }: Writing, { tenancyId, from }: Housed, by: UserId): void {
  db.update('tenancies', tenancyId, { move_in_list: 1 });
  const on = from < today ? addDays(from, 1) : from;
  for (const item of moveItems.in.slice(0, TICKED))
    insertCheck(db, newId(), { tenancyId, list: 'in', item, state: 'done', on }, by);
}

function giveNotice({ db, today }: Writing, { tenancyId }: Housed): void {
  const tenancy = storedTenancy(db, tenancyId);
  if (tenancy === null) return;
  saveNotice(db, tenancy, { on: addDays(today, -NOTICE_DAYS), by: 'tenant', to: null });
}

/** The latest to move in first. */
function housedOf(db: ReadableDb, today: IsoDate): readonly Housed[] {
  return db.all<Housed>(sql`
    select r.id as residentId, t.id as tenancyId, t.from_day as "from", t.to_day as "to" from residents r
      join tenancy_persons p on p.resident_id = r.id join tenancies t on t.id = p.tenancy_id
    where ${hasForloeb} and t.from_day <= ${today} and coalesce(t.to_day, '9') >= ${today} order by t.from_day desc, r.name_sort`);
}

function homelessOf(db: ReadableDb, today: IsoDate): readonly { readonly id: ResidentId }[] {
  return db.all(sql`
    select r.id from residents r where ${hasForloeb} and not exists (
      select 1 from tenancy_persons p join tenancies t on t.id = p.tenancy_id
      where p.resident_id = r.id and coalesce(t.to_day, '9') >= ${today})
    order by r.name_sort limit 1`);
}

const hasForloeb: Sql = sql`exists (
  select 1 from courses c where c.resident_id = r.id and c.to_day is null and c.state in ('contacted', 'active', 'paused'))`;
