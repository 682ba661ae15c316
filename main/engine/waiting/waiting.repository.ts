import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { NeedCode, NeedStrength, Needs } from '../../../shared/domain/needs.ts';
import { needCodes, strengthOf } from '../../../shared/domain/needs.ts';
import type { Paragraph } from '../../../shared/domain/paragraphs.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { EntryState, LeaveReason } from '../../../shared/domain/waiting.ts';
import type { Id, ResidentId, UserId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type EntryId = Id<'waiting-entry'>;

/** A place on the list as it is stored. */
export interface StoredEntry {
  readonly id: EntryId;
  readonly version: number;
  readonly residentId: ResidentId;
  readonly decisionId: Id<'decision'>;
  readonly paragraph: Paragraph;
  readonly since: IsoDate;
  readonly transferSince: IsoDate | null;
  readonly urgency: Urgency;
  readonly urgencyReason: string;
  readonly urgencyBy: string;
  readonly urgencyOn: IsoDate;
  readonly reviewOn: IsoDate;
  readonly nextContactOn: IsoDate | null;
  readonly state: EntryState;
  readonly pausedUntil: IsoDate | null;
  readonly stateReason: string | null;
  readonly leftOn: IsoDate | null;
  readonly leftReason: LeaveReason | null;
}

/** The newest first. */
export function entriesOf(db: ReadableDb, residentId: ResidentId): readonly StoredEntry[] {
  return db.all<StoredEntry>(sql`
    select w.id, w.version, w.resident_id as residentId, w.decision_id as decisionId, d.paragraph, w.since_day as since, w.transfer_since as transferSince,
      w.urgency, w.urgency_reason as urgencyReason, u.name as urgencyBy, w.urgency_on as urgencyOn, w.review_on as reviewOn,
      w.next_contact_on as nextContactOn, w.state, w.paused_until as pausedUntil, w.state_reason as stateReason, w.left_on as leftOn, w.left_reason as leftReason
    from waiting_entries w join decisions d on d.id = w.decision_id join users u on u.id = w.urgency_by
    where w.resident_id = ${residentId} order by w.row desc`);
}

interface NeedRow {
  readonly id: Id<'waiting-need'>;
  readonly code: NeedCode;
  readonly value: string;
  readonly strength: NeedStrength;
}

function needRows(db: ReadableDb, entryId: EntryId): readonly NeedRow[] {
  return db.all<NeedRow>(
    sql`select id, code, value, strength from waiting_needs where entry_id = ${entryId} order by row`,
  );
}

export function needsOf(db: ReadableDb, entryId: EntryId): Needs {
  const rows = needRows(db, entryId).map(({ code, value, strength }) => [code, { value: JSON.parse(value), strength }]);
  return Object.fromEntries(rows) as Needs;
}

/** Writes what is new or other, and takes away what is asked for no more: the log tells of nothing else. */
export function saveNeeds(
  db: WritableDb,
  newId: () => Id<'waiting-need'>,
  { id: entryId, residentId }: Pick<StoredEntry, 'id' | 'residentId'>,
  needs: Needs,
): void {
  const known = new Map(needRows(db, entryId).map((row) => [row.code, row]));
  for (const code of needCodes) {
    const row = known.get(code);
    const need = needs[code];
    if (need === undefined) {
      if (row !== undefined) db.remove('waiting_needs', row.id);
      continue;
    }
    const columns = { value: JSON.stringify(need.value), strength: strengthOf(needs, code) };
    if (row === undefined)
      db.insert('waiting_needs', newId(), { resident_id: residentId, entry_id: entryId, code, ...columns });
    else if (row.value !== columns.value || row.strength !== columns.strength)
      db.update('waiting_needs', row.id, columns);
  }
}

type Said = Pick<Input<'waiting.review'>, 'transferSince' | 'urgency' | 'urgencyReason' | 'reviewOn' | 'nextContactOn'>;
/** Who judged the urgency, and when. */
interface Judgement {
  readonly by: UserId;
  readonly on: IsoDate;
}

export function insertEntry(
  db: WritableDb,
  id: EntryId,
  entry: Pick<StoredEntry, 'residentId' | 'decisionId' | 'since'> & Said,
  judgement: Judgement,
): void {
  db.insert('waiting_entries', id, {
    resident_id: entry.residentId,
    decision_id: entry.decisionId,
    since_day: entry.since,
    ...saidColumns(entry),
    ...urgencyColumns(entry, judgement),
    state: 'waiting',
  });
}

/** False when somebody else changed it first. Without a judgement the urgency stays as it was. */
export function updateEntry(
  db: WritableDb,
  id: EntryId,
  said: Said,
  judgement: Judgement | null,
  version: number,
): boolean {
  const urgency = judgement === null ? {} : urgencyColumns(said, judgement);
  return db.update('waiting_entries', id, { ...saidColumns(said), ...urgency }, version);
}

export function updateState(
  db: WritableDb,
  { id, version, state, pausedUntil, reason, leftReason, nextContactOn }: Omit<Input<'waiting.setState'>, 'residentId'>,
  today: IsoDate,
): boolean {
  const isLeft = state === 'left';
  const columns = {
    state,
    paused_until: state === 'paused' ? pausedUntil : null,
    state_reason: reason,
    left_on: isLeft ? today : null,
    left_reason: isLeft ? leftReason : null,
    next_contact_on: nextContactOn,
  };
  return db.update('waiting_entries', id, columns, version);
}

/** When the needs and the urgency are looked at again. */
export function updateReviewDay(db: WritableDb, id: EntryId, reviewOn: IsoDate): void {
  db.update('waiting_entries', id, { review_on: reviewOn });
}

function saidColumns({ transferSince, reviewOn, nextContactOn }: Said) {
  return { transfer_since: transferSince, review_on: reviewOn, next_contact_on: nextContactOn };
}

function urgencyColumns({ urgency, urgencyReason }: Said, { by, on }: Judgement) {
  return { urgency, urgency_reason: urgencyReason, urgency_by: by, urgency_on: on };
}
