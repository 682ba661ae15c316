import type { Input, Output } from '../../../shared/contract/index.ts';
import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import type { SupportEnd } from '../../../shared/domain/plans.ts';
import type { SupportNeed } from '../../../shared/domain/support.ts';
import type { EntryId, ResidentId, TenancyId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';

type Known = NonNullable<Output<'support.ofResident'>>;
type Grant = Omit<Known['grants'][number], 'terms' | 'goals' | 'phases' | 'checks'>;

/** Newest first; of one day, what was written last comes first. */
export function needsOf(db: ReadableDb, residentId: ResidentId): readonly Known['needs'][number][] {
  return db.all(sql`
    select n.need, n.from_day as "from", b.name as "by" from support_needs n join users b on b.id = n.by_user
    where n.resident_id = ${residentId} order by n.from_day desc, n.row desc`);
}

/** Those that go on first, then the newest. One that never held is left out. */
export function grantsOf(db: ReadableDb, residentId: ResidentId): readonly Grant[] {
  return db.all(sql`
    select g.id, g.version, g.paragraph, g.minutes, g.from_day as "from", g.to_day as "to", g.end_reason as endReason, b.name as "by"
    from support_grants g join users b on b.id = g.by_user
    where g.resident_id = ${residentId} and coalesce(g.to_day, '9') >= g.from_day
    order by g.to_day is null desc, g.from_day desc, g.row desc`);
}

export function newestNeed(db: ReadableDb, residentId: ResidentId, on: IsoDate): SupportNeed | null {
  const row = db.get<{ readonly need: SupportNeed }>(sql`
    select need from support_needs where resident_id = ${residentId} and from_day <= ${on} order by from_day desc, row desc limit 1`);
  return row?.need ?? null;
}

export function supportedOn(db: ReadableDb, residentId: ResidentId, day: IsoDate): boolean {
  return (
    db.get(sql`select 1 from support_grants where resident_id = ${residentId} and ${holdsOn(day)} limit 1`) !== null
  );
}

function holdsOn(day: IsoDate): Sql {
  return sql`from_day <= ${day} and coalesce(to_day, '9') >= ${day}`;
}

/** Has the person a home on the day, beside this tenancy? */
export function livesElsewhere(db: ReadableDb, residentId: ResidentId, but: TenancyId | null, day: IsoDate): boolean {
  return (
    db.get(sql`
      select 1 from tenancy_persons p join tenancies t on t.id = p.tenancy_id where p.resident_id = ${residentId}
        and t.id is not ${but} and t.from_day <= ${day} and coalesce(t.to_day, '9') >= ${day} limit 1`) !== null
  );
}

/** What holds on the day, for the citizen's own copy. */
export function grantsOn(
  db: ReadableDb,
  residentId: ResidentId,
  day: IsoDate,
): readonly { readonly paragraph: string; readonly minutes: number; readonly provider: string | null }[] {
  return db.all(sql`
    select g.paragraph, g.minutes, (select t.provider from support_terms t where t.grant_id = g.id) as provider
    from support_grants g where g.resident_id = ${residentId} and ${holdsOn(day)} order by g.from_day, g.row`);
}

export function insertNeed(
  db: WritableDb,
  id: EntryId,
  { residentId, need, from }: Input<'support.answer'>,
  by: UserId,
): void {
  db.insert('support_needs', id, { resident_id: residentId, need, from_day: from, by_user: by });
}

export function insertGrant(db: WritableDb, id: EntryId, grant: Input<'support.grant'>, by: UserId): void {
  const { residentId, paragraph, minutes, from, to } = grant;
  const days = { from_day: from, to_day: to };
  db.insert('support_grants', id, { resident_id: residentId, paragraph, minutes, ...days, by_user: by });
}

export function findGrant(db: ReadableDb, id: EntryId, residentId: ResidentId): DayInterval | null {
  return db.get<DayInterval>(sql`
    select from_day as "from", to_day as "to" from support_grants where id = ${id} and resident_id = ${residentId}`);
}

/** False when somebody else changed it first. */
export function saveGrantEnd(
  db: WritableDb,
  id: EntryId,
  { to, reason }: { readonly to: IsoDate; readonly reason: SupportEnd | null },
  version: number,
): boolean {
  return db.update('support_grants', id, { to_day: to, end_reason: reason }, version);
}
