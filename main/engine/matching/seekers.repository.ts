import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Seeker } from '../../../shared/domain/matching/facts.ts';
import type { NeedCode, NeedStrength, Needs } from '../../../shared/domain/needs.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { Outcome } from '../../../shared/domain/visitation.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import { waitingOrder } from '../waiting/waiting-sql.ts';
import { conflictsOf } from './held-and-known.repository.ts';

/** Somebody on the list, with what a list says of them beside what matching knows. */
export interface FoundSeeker {
  readonly seeker: Seeker;
  readonly name: string;
  readonly nameProtected: boolean;
  readonly since: IsoDate;
  readonly urgency: Urgency;
}

interface SeekerColumns {
  readonly id: ResidentId;
  readonly entryId: string;
  readonly name: string;
  readonly nameProtected: number;
  readonly since: IsoDate;
  readonly urgency: Urgency;
  readonly birthDate: IsoDate | null;
}

/** Those who wait today; a pause is no wait. Whoever asks sees those of their own scope alone. `part`: null for all of them. */
export function waitingSeekers(
  db: ReadableDb,
  today: IsoDate,
  scope: Sql,
  order: { readonly sort: Input<'match.forHome'>['sort']; readonly descending: boolean; readonly knows: boolean },
  part: { readonly offset: number; readonly limit: number } | null = null,
): readonly FoundSeeker[] {
  const direction: Sql = { text: order.descending ? 'desc' : 'asc', params: [] };
  const paged = part === null ? sql`` : sql`limit ${part.limit} offset ${part.offset}`;
  return seekersWhere(
    db,
    today,
    sql`${scope} and w.state = 'waiting'`,
    sql`${waitingOrder(order.sort, order.knows)} ${direction}, w.id ${paged}`,
  );
}

/** How many they are; `scope` as a condition on `w.resident_id`. */
export function countWaiting(db: ReadableDb, scope: Sql): number {
  const row = db.get<{ readonly n: number }>(sql`
    select count(*) as n from waiting_entries w where ${scope} and w.state = 'waiting'`);
  return row?.n ?? 0;
}

/** Null for whom is on no list, or out of scope. */
export function seekerToMatch(db: ReadableDb, today: IsoDate, scope: Sql, id: ResidentId): FoundSeeker | null {
  return seekersWhere(db, today, sql`${scope} and w.state <> 'left' and r.id = ${id}`, sql`w.id`)[0] ?? null;
}

function seekersWhere(db: ReadableDb, today: IsoDate, chosen: Sql, order: Sql): readonly FoundSeeker[] {
  const rows = db.all<SeekerColumns>(sql`
    select r.id, w.id as entryId, r.name, r.name_protected as nameProtected, w.since_day as since, w.urgency, r.birth_date as birthDate
    from waiting_entries w join residents r on r.id = w.resident_id where ${chosen} order by ${order}`);
  const ids = JSON.stringify(rows.map(({ id }) => id));
  const needs = needsOf(db, JSON.stringify(rows.map(({ entryId }) => entryId)));
  const decided = decisionsOf(db, ids);
  const conflicts = conflictsOf(db, ids, today);
  return rows.map((row) => ({
    seeker: seekerOf(
      row,
      needs.get(row.entryId) ?? {},
      decided.get(row.id) ?? NOTHING_DECIDED,
      conflicts.get(row.id) ?? [],
    ),
    name: row.name,
    nameProtected: row.nameProtected === 1,
    since: row.since,
    urgency: row.urgency,
  }));
}

const NOTHING_DECIDED: ReadonlyMap<Paragraph, Outcome> = new Map();

/** Whether support is needed is known where it is granted; that nobody granted it says nothing. */
function seekerOf(
  { id, birthDate }: SeekerColumns,
  needs: Needs,
  decided: ReadonlyMap<Paragraph, Outcome>,
  conflicts: Seeker['conflicts'],
): Seeker {
  const granted: Paragraph[] = [];
  const refused: Paragraph[] = [];
  for (const [paragraph, outcome] of decided) {
    if (outcome === 'granted') granted.push(paragraph);
    else if (outcome === 'refused') refused.push(paragraph);
  }
  const hasSupport = granted.includes('sel-85') || granted.includes('sel-85a');
  return { id, needs, birthDate, supportNeeded: hasSupport ? true : null, granted, refused, conflicts };
}

/** Many ask for the same in the same words: each text is read once. */
function needsOf(db: ReadableDb, entryIds: string): ReadonlyMap<string, Needs> {
  interface Row {
    readonly entryId: string;
    readonly code: NeedCode;
    readonly value: string;
    readonly strength: NeedStrength;
  }
  const rows = db.all<Row>(sql`
    select entry_id as entryId, code, value, strength from waiting_needs where entry_id in (select value from json_each(${entryIds}))`);
  const found = new Map<string, Record<string, unknown>>();
  const values = new Map<string, unknown>();
  const readOf = (text: string): unknown => {
    const read = JSON.parse(text);
    values.set(text, read);
    return read;
  };
  let whose: string | null = null;
  let needs: Record<string, unknown> = {};
  for (const { entryId, code, value, strength } of rows) {
    // the needs of one person mostly come together
    if (entryId !== whose) {
      needs = found.get(entryId) ?? {};
      found.set(entryId, needs);
      whose = entryId;
    }
    needs[code] = { value: values.get(value) ?? readOf(value), strength };
  }
  return found;
}

/** The newest decision of each paragraph. */
function decisionsOf(db: ReadableDb, ids: string): ReadonlyMap<ResidentId, ReadonlyMap<Paragraph, Outcome>> {
  const rows = db.all<{ readonly id: ResidentId; readonly paragraph: Paragraph; readonly outcome: Outcome }>(sql`
    select resident_id as id, paragraph, outcome from decisions
    where resident_id in (select value from json_each(${ids})) order by decided_on, row`);
  const found = new Map<ResidentId, Map<Paragraph, Outcome>>();
  for (const { id, paragraph, outcome } of rows) {
    const known = found.get(id) ?? new Map<Paragraph, Outcome>();
    found.set(id, known.set(paragraph, outcome));
  }
  return found;
}
