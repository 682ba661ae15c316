import type { IsoDate } from '../../../shared/dates.ts';
import type { ObservationKind } from '../../../shared/domain/resident-page.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Entry } from './entries.repository.ts';

interface Observation {
  readonly kind: ObservationKind;
  readonly code: string;
  readonly value: string | null;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly saidBy: 'citizen' | 'worker';
  readonly reason: string | null;
}

export function insertObservation(db: WritableDb, { id, residentId, by }: Entry, seen: Observation): void {
  const { kind, code, value, from, to, saidBy, reason } = seen;
  const values = { kind, code, value, from_day: from, to_day: to, said_by: saidBy, reason };
  db.insert('observations', id, { resident_id: residentId, ...values, by_user: by });
}

export interface StoredObservation extends Observation {
  readonly id: EntryId;
  readonly version: number;
  readonly by: string;
}

/** Newest first; of one day, what was written last comes first. */
export function observationsOf(db: ReadableDb, residentId: ResidentId): readonly StoredObservation[] {
  return db.all<StoredObservation>(sql`
    select o.id, o.version, o.kind, o.code, o.value, o.from_day as "from", o.to_day as "to", o.said_by as saidBy, o.reason, u.name as "by"
    from observations o join users u on u.id = o.by_user where o.resident_id = ${residentId}
      and coalesce(o.to_day, '9') >= o.from_day order by o.from_day desc, o.row desc`);
}

/** Does the challenge stand already on any of these days? */
export function challengeWithin(
  db: ReadableDb,
  residentId: ResidentId,
  { code, from, to }: Pick<Observation, 'code' | 'from' | 'to'>,
): boolean {
  const row = db.get(sql`
    select 1 from observations where resident_id = ${residentId} and kind = 'challenge' and code = ${code}
      and coalesce(to_day, '9') >= ${from} and from_day <= ${to ?? '9'} and coalesce(to_day, '9') >= from_day`);
  return row !== null;
}
