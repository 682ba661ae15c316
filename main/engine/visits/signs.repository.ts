import type { IsoDate } from '../../../shared/dates.ts';
import type { SignReason } from '../../../shared/domain/visits.ts';
import type { EarlySignId, ResidentId, UnitId, UserId, VisitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { isAlive } from '../residents/alive.ts';
import type { Asker } from '../residents/scope.ts';
import { assignedTo, scopeOf } from '../residents/scope.ts';
import { ofPlace } from '../units/place-sql.ts';

export interface NewSign {
  readonly residentId: ResidentId | null;
  readonly unitId: UnitId | null;
  readonly what: SignReason;
  readonly words: string | null;
  readonly urgency: 'soon' | 'today';
  readonly ownerId: UserId;
  readonly triageOn: IsoDate;
  readonly visits: readonly VisitId[];
}

export function insertSign(db: WritableDb, id: EarlySignId, sign: NewSign, on: IsoDate, by: UserId): void {
  const { residentId, unitId, what, words, urgency, ownerId, triageOn, visits } = sign;
  const when = { triage_on: triageOn, raised_on: on };
  const from = { from_visits: JSON.stringify(visits) };
  db.insert('early_signs', id, {
    resident_id: residentId,
    unit_id: unitId,
    what,
    words,
    urgency,
    owner_user: ownerId,
    ...when,
    ...from,
    by_user: by,
  });
}

/** One of a kind is enough while nobody has looked. */
export function hasOpenSign(db: ReadableDb, residentId: ResidentId, what: SignReason): boolean {
  return (
    db.get(sql`
      select 1 from early_signs where resident_id = ${residentId} and what = ${what} and triaged_on is null limit 1`) !==
    null
  );
}

export interface SignRow {
  readonly id: EarlySignId;
  readonly version: number;
  readonly residentId: ResidentId | null;
  readonly unitId: UnitId | null;
  readonly place: string | null;
  readonly name: string | null;
  readonly nameProtected: number | null;
  readonly addressProtected: number | null;
  readonly what: SignReason;
  readonly words: string | null;
  readonly urgency: 'soon' | 'today';
  readonly ownerId: UserId;
  readonly owner: string;
  readonly triageOn: IsoDate;
  readonly raisedOn: IsoDate;
  readonly visits: number;
  readonly isMine: number;
}

/**
 * Those that nobody has looked at, of who asks; for whoever is assigned or leads, all within reach. One about a home is its
 * owner's, its author's and the leader's. The most pressing first.
 */
export function openSigns(db: ReadableDb, asker: Asker, leads: boolean): readonly SignRow[] {
  const me = asker.session.user.id;
  const isCared = leads ? sql`1` : sql`g.resident_id in (${assignedTo(asker)})`;
  return db.all<SignRow>(sql`
    select g.id, g.version, g.resident_id as residentId, g.unit_id as unitId, ${ofPlace(sql`u.address_text`)} as place, r.name, r.name_protected as nameProtected, r.address_protected as addressProtected,
      g.what, g.words, g.urgency, g.owner_user as ownerId, o.name as owner, g.triage_on as triageOn, g.raised_on as raisedOn,
      json_array_length(g.from_visits) as visits, g.owner_user = ${me} as isMine
    from early_signs g join users o on o.id = g.owner_user left join residents r on r.id = g.resident_id left join units u on u.id = g.unit_id
    where g.triaged_on is null and ((g.unit_id is not null and (g.by_user = ${me} or g.owner_user = ${me} or ${leads ? 1 : 0}))
      or (g.resident_id is not null and ${scopeOf(asker)} and ${isAlive(sql`g.resident_id`)} and (g.owner_user = ${me} or ${isCared})))
    order by g.triage_on, g.row limit 200`);
}

export function findSign(
  db: ReadableDb,
  id: EarlySignId,
): {
  readonly residentId: ResidentId | null;
  readonly ownerId: UserId;
  readonly by: UserId;
  readonly triagedOn: IsoDate | null;
} | null {
  return db.get(
    sql`select resident_id as residentId, owner_user as ownerId, by_user as "by", triaged_on as triagedOn from early_signs where id = ${id}`,
  );
}

export function closeSign(
  db: WritableDb,
  id: EarlySignId,
  {
    on,
    by,
    outcome,
    note,
  }: { readonly on: IsoDate; readonly by: UserId; readonly outcome: string; readonly note: string | null },
  version: number,
): boolean {
  return db.update('early_signs', id, { triaged_on: on, triaged_by: by, outcome, note }, version);
}
