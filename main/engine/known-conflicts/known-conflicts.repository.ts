import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { ConflictSource } from '../../../shared/domain/known-conflicts.ts';
import type { Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

type ConflictId = Id<'known-conflict'>;

export interface StoredConflict {
  readonly id: ConflictId;
  readonly version: number;
  readonly otherId: ResidentId;
  readonly otherName: string;
  readonly otherNameProtected: number;
  readonly otherAddressProtected: number;
  readonly source: ConflictSource;
  readonly reason: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly ask: string;
}

const MOST = 200;

/** A conflict is of both, whoever it was written down for first; the newest first. */
export function conflictsWith(db: ReadableDb, residentId: ResidentId): readonly StoredConflict[] {
  return db.all<StoredConflict>(sql`
    select k.id, k.version, r.id as otherId, r.name as otherName, r.name_protected as otherNameProtected,
      r.address_protected as otherAddressProtected, k.source, k.reason, k.from_day as "from", k.to_day as "to", a.name as ask
    from known_conflicts k join residents r on r.id = iif(k.resident_id = ${residentId}, k.other_id, k.resident_id)
      join users a on a.id = k.ask_user
    where ${residentId} in (k.resident_id, k.other_id) order by k.row desc limit ${MOST}`);
}

export function isActiveUser(db: ReadableDb, id: UserId): boolean {
  return db.get(sql`select 1 from users where id = ${id} and active = 1`) !== null;
}

export function insertConflict(
  db: WritableDb,
  id: ConflictId,
  { residentId, otherId, source, reason, from, to, askUser }: Input<'knownConflicts.add'>,
  by: UserId,
): void {
  db.insert('known_conflicts', id, {
    resident_id: residentId,
    other_id: otherId,
    source,
    reason,
    from_day: from,
    to_day: to,
    ask_user: askUser,
    by_user: by,
  });
}

/** False when somebody else changed it first. */
export function updateLastDay(db: WritableDb, id: ConflictId, to: IsoDate, version: number): boolean {
  return db.update('known_conflicts', id, { to_day: to }, version);
}
