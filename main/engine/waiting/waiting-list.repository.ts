import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { EntryState } from '../../../shared/domain/waiting.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { joinSql, sql } from '../db/sql.ts';
import type { EntryId } from './waiting.repository.ts';
import { waitingOrder } from './waiting-sql.ts';

export interface ListedEntry {
  readonly id: EntryId;
  readonly residentId: ResidentId;
  readonly name: string;
  readonly nameProtected: number;
  readonly since: IsoDate;
  readonly transferSince: IsoDate | null;
  readonly urgency: Urgency;
  readonly state: EntryState;
  readonly pausedUntil: IsoDate | null;
  readonly reviewOn: IsoDate;
  readonly nextContactOn: IsoDate | null;
  readonly musts: number;
  readonly wishes: number;
}

/** Who asks, as a condition on the resident `r`, and whether a protected name may be known, also by its place in an order. */
export interface ListScope {
  readonly scope: Sql;
  readonly knowsProtected: boolean;
}

export function listEntries(
  db: ReadableDb,
  { scope, knowsProtected }: ListScope,
  input: Input<'waiting.list'>,
  today: IsoDate,
): readonly ListedEntry[] {
  const direction: Sql = { text: input.descending ? 'desc' : 'asc', params: [] };
  return db.all<ListedEntry>(sql`
    select w.id, w.resident_id as residentId, r.name, r.name_protected as nameProtected, w.since_day as since, w.transfer_since as transferSince,
      w.urgency, w.state, w.paused_until as pausedUntil, w.review_on as reviewOn, w.next_contact_on as nextContactOn,
      (select count(*) from waiting_needs n where n.entry_id = w.id and n.strength = 'must') as musts,
      (select count(*) from waiting_needs n where n.entry_id = w.id and n.strength = 'wish') as wishes
    from waiting_entries w join residents r on r.id = w.resident_id
    where ${scope} and ${filterOf(input, today)}
    order by ${waitingOrder(input.sort, knowsProtected)} ${direction}, w.id limit ${input.limit} offset ${input.offset}`);
}

/** `scope`: who asks, as a condition on `w.resident_id`. */
export function countEntries(
  db: ReadableDb,
  scope: Sql,
  input: Input<'waiting.list'>,
  today: IsoDate,
): { readonly total: number; readonly all: number; readonly dueCount: number } {
  const counts = db.get<{
    readonly total: number | null;
    readonly living: number | null;
    readonly due: number | null;
  }>(sql`
    select sum(iif(${filterOf(input, today)}, 1, 0)) as total, sum(w.state <> 'left') as living, sum(iif(${dueOn(today)}, 1, 0)) as due
    from waiting_entries w where ${scope}`);
  return { total: counts?.total ?? 0, all: counts?.living ?? 0, dueCount: counts?.due ?? 0 };
}

function filterOf({ states, urgency, due }: Input<'waiting.list'>, today: IsoDate): Sql {
  const chosen = states.map((state) => sql`${state}`);
  return joinSql(
    [
      chosen.length > 0 ? sql`w.state in (${joinSql(chosen, ', ', sql``)})` : sql`w.state <> 'left'`,
      ...(urgency === null ? [] : [sql`w.urgency = ${urgency}`]),
      ...(due ? [dueOn(today)] : []),
    ],
    ' and ',
    sql`1`,
  );
}

/** `dueReasonsOf` of shared/domain/waiting.ts in SQL; a test holds the two against each other. */
function dueOn(today: IsoDate): Sql {
  return sql`(w.state <> 'left' and (w.review_on <= ${today} or w.paused_until <= ${today} or w.next_contact_on is null or w.next_contact_on <= ${today}))`;
}
