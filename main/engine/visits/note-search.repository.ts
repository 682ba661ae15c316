import type { IsoDate } from '../../../shared/dates.ts';
import { isBeginning } from '../../../shared/domain/note-search.ts';
import { knowsProtected } from '../../../shared/domain/resident-fields.ts';
import type { VisitState } from '../../../shared/domain/visits.ts';
import type { ResidentId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from '../residents/scope.ts';
import { scopeOf, seesAll } from '../residents/scope.ts';

export interface FoundNote {
  readonly id: VisitId;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly addressProtected: number;
  readonly on: IsoDate;
  readonly state: VisitState;
  readonly by: string;
  readonly note: string | null;
  /** Texts as JSON, in the order in which they were written. */
  readonly additions: string;
}

/** The number of the visit within the row number of the index. */
const VISIT: Sql = { text: '(f.rowid & 8589934591)', params: [] };

/**
 * Signed notes with all the needles, the newest day first, one more than the limit when there are more. The index is asked for
 * the words of those alone whom this person may see, and each row is asked again.
 */
export function findNotes(
  db: ReadableDb,
  asker: Asker,
  asked: { readonly residentId: ResidentId | null; readonly offset: number; readonly limit: number },
  needles: readonly string[],
): readonly FoundNote[] {
  const { residentId, offset, limit } = asked;
  const whose = sql`${scopeOf(asker)} and ${knowsProtected(asker.session.user.roles) ? sql`1` : sql`r.name_protected = 0`}
    and ${residentId === null ? sql`1` : sql`r.id = ${residentId}`}`;
  const words = `words : (${needles.map((needle) => `"${needle}"${isBeginning(needle) ? ' *' : ''}`).join(' AND ')})`;
  const match = seesAll(asker) && residentId === null ? words : ofThose(db, whose, words);
  if (match === null) return [];
  return db.all<FoundNote>(sql`
    select v.id, v.resident_id as residentId, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
      v.on_day as "on", v.state, b.name as "by", v.note,
      (select json_group_array(a.text) from (select text from visit_additions where visit_id = v.id order by row) a) as additions
    from notes_find f cross join visits v on v.row = ${VISIT} join residents r on r.id = v.resident_id join users b on b.id = v.by_user
    where notes_find match ${match} and ${whose} order by f.rowid desc limit ${limit + 1} offset ${offset}`);
}

/** Null when it is nobody. */
function ofThose(db: ReadableDb, whose: Sql, words: string): string | null {
  const rows = db.all<{ readonly row: number }>(sql`select r.row from residents r where ${whose}`);
  return rows.length === 0 ? null : `who : (${rows.map(({ row }) => `"r${row}"`).join(' OR ')}) AND ${words}`;
}
