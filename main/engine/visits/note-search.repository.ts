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
  const words = `words : (${needles.map((needle) => `(${meantBy(db, needle)})`).join(' AND ')})`;
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
  return rows.length === 0 ? null : `who : (${rows.map(({ row }) => `"${WHO}${row}"`).join(' OR ')}) AND ${words}`;
}

/** The sign before the number of a person in the index. */
const WHO = '\uE000';
/** So many words that begin with the needle are looked for one by one. */
const MOST_WORDS = 40;

/**
 * The words of the index that the needle means: itself, or those that begin with it. Each is found by a step of its own, because
 * the index reads all that begins with it before it answers, and walks along a whole word as far as it is needed. A beginning
 * of very many words is left to it.
 */
function meantBy(db: ReadableDb, needle: string): string {
  if (!isBeginning(needle)) return `"${needle}"`;
  const found: string[] = [];
  for (let from = needle; found.length < MOST_WORDS; ) {
    const next = db.get<{ readonly term: string }>(
      sql`select term from notes_words where term >= ${from} limit 1`,
    )?.term;
    if (next === undefined || !next.startsWith(needle)) return found.length === 0 ? `"${needle}"` : found.join(' OR ');
    found.push(`"${next}"`);
    // before every letter and digit, so after the word itself and before all that it begins
    from = `${next}!`;
  }
  return `"${needle}" *`;
}
