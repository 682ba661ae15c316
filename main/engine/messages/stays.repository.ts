import type { IsoDate } from '../../../shared/dates.ts';
import type { IsPsychiatric, StayState, StayStateName } from '../../../shared/domain/stays.ts';
import type { FoldedNotice } from '../../../shared/domain/stays-fold.ts';
import type { Id, ResidentId, StayId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { joinSql, sql } from '../db/sql.ts';

interface StayRow {
  readonly id: StayId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly state: StayStateName;
  readonly from: string | null;
  readonly leaveFrom: string | null;
  readonly to: string | null;
  readonly sor: string | null;
  readonly unit: string;
  readonly hospital: string | null;
  readonly psychiatric: IsPsychiatric;
  readonly why: string;
  readonly corrected: number;
  readonly endedUtc: string | null;
  readonly endReason: string | null;
  readonly endedBy: string | null;
}

export interface StoredStay {
  readonly id: StayId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly state: StayState;
  readonly psychiatric: IsPsychiatric;
  readonly why: string;
  readonly endedUtc: string | null;
  readonly endReason: string | null;
  readonly endedBy: string | null;
}

const columns = sql`s.id, s.version, s.resident_id as residentId, s.state, s.from_utc as "from", s.leave_from_utc as leaveFrom,
  s.to_utc as "to", s.unit_sor as sor, s.unit_name as unit, s.hospital, s.psychiatric, s.why, s.corrected, s.ended_utc as endedUtc,
  s.end_reason as endReason, b.name as endedBy`;
const source = sql`stays s left join users b on b.id = s.ended_by`;

export function findStay(db: ReadableDb, id: StayId): StoredStay | null {
  const row = db.get<StayRow>(sql`select ${columns} from ${source} where s.id = ${id}`);
  return row && stored(row);
}

/** Newest first. */
export function staysOf(db: ReadableDb, residentId: ResidentId): readonly StoredStay[] {
  return db
    .all<StayRow>(
      sql`select ${columns} from ${source} where s.resident_id = ${residentId} order by s.from_utc desc, s.row desc limit 100`,
    )
    .map(stored);
}

function stored({ from, leaveFrom, to, sor, unit, hospital, corrected, state, ...row }: StayRow): StoredStay {
  const { id, version, residentId, psychiatric, why, endedUtc, endReason, endedBy } = row;
  return {
    ...{ id, version, residentId, psychiatric, why, endedUtc, endReason, endedBy },
    state: { state, from, leaveFrom, to, unit: { sor, name: unit, hospital }, corrected: corrected === 1 },
  };
}

/** The person's stay that shares a key: the first one, whatever arrived in which order. */
export function stayByKeys(db: ReadableDb, residentId: ResidentId, keys: readonly string[]): StayId | null {
  const list = keys.map((key) => sql`${key}`);
  const found = db.get<{ readonly id: StayId }>(sql`
    select k.stay_id as id from stay_keys k join stays s on s.id = k.stay_id
    where k.stay_key in (${joinSql(list, ', ', sql`null`)}) and s.resident_id = ${residentId} order by s.row limit 1`);
  return found?.id ?? null;
}

export function insertStay(db: WritableDb, id: StayId, residentId: ResidentId, state: StayColumns): void {
  db.insert('stays', id, { resident_id: residentId, ...columnsOf(state) });
}

export function updateStay(db: WritableDb, id: StayId, state: StayColumns): void {
  db.update('stays', id, columnsOf(state));
}

interface StayColumns {
  readonly state: StayState;
  readonly psychiatric: IsPsychiatric;
  readonly why: string;
}

function columnsOf({ state: { state, from, leaveFrom, to, unit, corrected }, psychiatric, why }: StayColumns) {
  return {
    ...{ state, from_utc: from, leave_from_utc: leaveFrom, to_utc: to },
    ...{ unit_sor: unit.sor, unit_name: unit.name, hospital: unit.hospital, psychiatric, why },
    corrected: corrected ? 1 : 0,
  };
}

export function endStay(
  db: WritableDb,
  id: StayId,
  end: { readonly utc: string; readonly reason: string; readonly by: string },
  version: number,
): boolean {
  const { utc, reason, by } = end;
  return db.update('stays', id, { ended_utc: utc, end_reason: reason, ended_by: by }, version);
}

export function addKeys(db: WritableDb, newId: () => Id<'stay-key'>, stayId: StayId, keys: readonly string[]): void {
  const known = new Set(
    db
      .all<{ readonly key: string }>(sql`select stay_key as key from stay_keys where stay_id = ${stayId}`)
      .map(({ key }) => key),
  );
  for (const key of keys) if (!known.has(key)) db.insert('stay_keys', newId(), { stay_id: stayId, stay_key: key });
}

/** All that counts of a stay, for the fold. */
export function noticesOf(db: ReadableDb, stayId: StayId): readonly FoldedNotice[] {
  return db
    .all<{ readonly id: string; readonly recorded: string; readonly key: string; readonly stay: string }>(sql`
      select id, recorded_utc as recorded, content_key as key, json_extract(content, '$.stay') as stay from messages
      where stay_id = ${stayId} and state in ('applied', 'annulled') and kind = 'hospital-notification'`)
    .map(({ stay, ...row }) => ({ ...(JSON.parse(stay) as FoldedNotice), ...row }));
}

/** What the services of one person were, for the gate. */
export function servicesOf(
  db: ReadableDb,
  residentId: ResidentId,
): readonly { readonly paragraph: string; readonly from: IsoDate; readonly to: IsoDate | null }[] {
  return db.all(sql`
    select paragraph, from_day as "from", to_day as "to" from support_grants where resident_id = ${residentId}`);
}

/** The units of stays about which nobody knows yet whether they are psychiatric. */
export function openQuestions(db: ReadableDb): readonly StayState['unit'][] {
  return db.all(sql`
    select distinct json_extract(m.content, '$.stay.unit.sor') as sor, json_extract(m.content, '$.stay.unit.name') as name,
      json_extract(m.content, '$.stay.unit.hospital') as hospital
    from stays s join messages m on m.stay_id = s.id and m.kind = 'hospital-notification'
    where s.psychiatric = 'unknown' and s.state <> 'annulled' limit 200`);
}
