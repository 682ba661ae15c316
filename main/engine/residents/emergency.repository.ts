import type { EmergencyRow } from '../../../shared/contract/courses.ts';
import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { foldWords } from '../../../shared/domain/danish-text.ts';
import type { EmergencyId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { Sql } from '../db/sql.ts';
import { sql } from '../db/sql.ts';
import type { Asker } from './scope.ts';

type Opening = Pick<Input<'emergency.open'>, 'ground' | 'reason'>;

/** When the last opening of this resident by this person ends; null without one. */
export function openUntil(db: ReadableDb, { session, now }: Asker, id: ResidentId): string | null {
  const row = db.get<{ readonly until: string | null }>(sql`
    select max(until_utc) as until from break_glass
    where user_id = ${session.user.id} and resident_id = ${id} and at_utc <= ${now} and until_utc > ${now}`);
  return row?.until ?? null;
}

/** Exactly one resident of this number, or this name and birth date; null for none and for two. */
export function exactResident(
  db: ReadableDb,
  who: { readonly number: string } | { readonly name: string; readonly birthDate: IsoDate },
): ResidentId | null {
  const condition =
    'number' in who
      ? sql`id_number = ${who.number}`
      : sql`name_fold = ${foldWords(who.name)} and birth_date = ${who.birthDate}`;
  const found = db.all<{ readonly id: ResidentId }>(sql`select id from residents where ${condition} limit 2`);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

export function residentExists(db: ReadableDb, id: ResidentId): boolean {
  return db.get(sql`select 1 from residents where id = ${id}`) !== null;
}

export function insertEmergency(
  db: WritableDb,
  id: EmergencyId,
  userId: UserId,
  residentId: ResidentId,
  { ground, reason }: Opening,
  { at, until }: { readonly at: string; readonly until: string },
): void {
  db.insert('break_glass', id, {
    user_id: userId,
    resident_id: residentId,
    ground,
    reason,
    at_utc: at,
    until_utc: until,
  });
}

export interface StoredEmergency extends Omit<EmergencyRow, 'own' | 'overdue' | 'nthOfDay' | 'frequent'> {
  readonly userId: UserId;
}

/** Newest first. */
export function listEmergencies(
  db: ReadableDb,
  { unseen, offset, limit }: Input<'emergency.list'>,
): readonly StoredEmergency[] {
  return db.all<StoredEmergency>(sql`
    select g.id, g.version, g.user_id as userId, u.name as user, g.resident_id as residentId, r.name as resident, g.ground, g.reason,
      g.at_utc as at, g.until_utc as until, s.name as seenBy, g.seen_on as seenOn
    from break_glass g join users u on u.id = g.user_id join residents r on r.id = g.resident_id left join users s on s.id = g.seen_by
    where ${ofView(unseen)} order by g.at_utc desc, g.row desc limit ${limit} offset ${offset}`);
}

/** When each person opened somebody, from that instant on, oldest first. */
export function openingsSince(
  db: ReadableDb,
  since: string,
): readonly {
  readonly id: EmergencyId;
  readonly userId: UserId;
  readonly user: string;
  readonly at: string;
  readonly seen: number;
}[] {
  return db.all(sql`
    select g.id, g.user_id as userId, u.name as user, g.at_utc as at, g.seen_on is not null as seen
    from break_glass g join users u on u.id = g.user_id where g.at_utc >= ${since} order by g.at_utc, g.row`);
}

/** The first that nobody has looked at; null when all are seen. */
export function oldestUnseen(db: ReadableDb): string | null {
  return (
    db.get<{ readonly at: string | null }>(sql`select min(at_utc) as at from break_glass where seen_on is null`)?.at ??
    null
  );
}

export function countEmergencies(db: ReadableDb, unseen: boolean): number {
  return db.get<{ readonly n: number }>(sql`select count(*) as n from break_glass g where ${ofView(unseen)}`)?.n ?? 0;
}

function ofView(unseen: boolean): Sql {
  return unseen ? sql`g.seen_on is null` : sql`1`;
}

export function findEmergency(
  db: ReadableDb,
  id: EmergencyId,
): { readonly userId: UserId; readonly seenOn: IsoDate | null } | null {
  return db.get(sql`select user_id as userId, seen_on as seenOn from break_glass where id = ${id}`);
}

/** False when somebody else was first. */
export function setSeen(db: WritableDb, id: EmergencyId, by: UserId, on: IsoDate, version: number): boolean {
  return db.update('break_glass', id, { seen_by: by, seen_on: on }, version);
}
