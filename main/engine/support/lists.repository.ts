import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type Lists = Output<'supportLists.get'>;
interface Kept {
  readonly from: IsoDate;
  readonly by: string;
  readonly content: string;
}

/** The municipality's newest, null where it has kept none of its own. */
export function newestChecklists(db: ReadableDb): Kept | null {
  return db.get<Kept>(sql`
    select l.from_day as "from", u.name as "by", l.lists as content from cti_lists l join users u on u.id = l.by_user order by l.row desc limit 1`);
}

/** The municipality's newest, null where it has kept none of its own. */
export function newestRefusion(db: ReadableDb): Kept | null {
  return db.get<Kept>(sql`
    select l.from_day as "from", u.name as "by", l.rules as content from refusion_rules l join users u on u.id = l.by_user order by l.row desc limit 1`);
}

export function insertChecklists(
  db: WritableDb,
  id: EntryId,
  lists: Lists['checklists']['lists'],
  { on, by }: { readonly on: IsoDate; readonly by: UserId },
): void {
  db.insert('cti_lists', id, { from_day: on, lists: JSON.stringify(lists), by_user: by });
}

export function insertRefusion(
  db: WritableDb,
  id: EntryId,
  rules: Lists['refusion']['rules'],
  { on, by }: { readonly on: IsoDate; readonly by: UserId },
): void {
  db.insert('refusion_rules', id, { from_day: on, rules: JSON.stringify(rules), by_user: by });
}
