import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { EndingEntry } from '../../../shared/domain/resident-page.ts';
import type { EntryId, ResidentId, UserId } from '../../../shared/ids.ts';
import type { LoggedTable, ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** Whose entry it is, and who wrote it down. */
export interface Entry {
  readonly id: EntryId;
  readonly residentId: ResidentId;
  readonly by: UserId;
}

export function insertText(db: WritableDb, entry: Entry, said: Omit<Input<'words.say'>, 'residentId'>): void {
  const { kind, text, from, saidBy } = said;
  db.insert('resident_texts', entry.id, { ...columns(entry), kind, text, from_day: from, said_by: saidBy });
}

export function insertAnimal(db: WritableDb, entry: Entry, animal: Omit<Input<'animals.add'>, 'residentId'>): void {
  const { kind, breed, size, number, assistance, from, to } = animal;
  const values = { kind, breed, size, number, assistance, from_day: from, to_day: to };
  db.insert('animals', entry.id, { ...columns(entry), ...values });
}

export function insertMember(db: WritableDb, entry: Entry, member: Omit<Input<'household.add'>, 'residentId'>): void {
  const { firstName, birthYear, kind, from, to } = member;
  const values = { first_name: firstName, birth_year: birthYear, kind, from_day: from, to_day: to };
  db.insert('household_members', entry.id, { ...columns(entry), ...values });
}

export function insertParticipant(
  db: WritableDb,
  entry: Entry,
  participant: Omit<Input<'participants.add'>, 'residentId'>,
): void {
  const { role, name, phone, from, to } = participant;
  db.insert('participants', entry.id, { ...columns(entry), role, name, phone, from_day: from, to_day: to });
}

export function insertSituation(
  db: WritableDb,
  entry: Entry,
  lived: Omit<Input<'situations.add'>, 'residentId'>,
): void {
  const { situation, source, sourceNote, from, to } = lived;
  const values = { situation, source, note: sourceNote, from_day: from, to_day: to };
  db.insert('housing_situations', entry.id, { ...columns(entry), ...values });
}

function columns({ residentId, by }: Entry) {
  return { resident_id: residentId, by_user: by };
}

const TABLE_OF: Readonly<Record<EndingEntry, LoggedTable>> = {
  animal: 'animals',
  household: 'household_members',
  participant: 'participants',
  challenge: 'observations',
  situation: 'housing_situations',
};

/** Null when there is none of this resident, or it is of those observations that do not end. */
export function findEntry(
  db: ReadableDb,
  entry: EndingEntry,
  id: EntryId,
  residentId: ResidentId,
): { readonly from: IsoDate; readonly to: IsoDate | null } | null {
  const kind = entry === 'challenge' ? " and kind = 'challenge'" : '';
  return db.get({
    text: `select from_day as "from", to_day as "to" from ${TABLE_OF[entry]} where id = ? and resident_id = ?${kind}`,
    params: [id, residentId],
  });
}

/** False when somebody else changed it first. */
export function endEntry(db: WritableDb, entry: EndingEntry, id: EntryId, to: IsoDate, version: number): boolean {
  return db.update(TABLE_OF[entry], id, { to_day: to }, version);
}

type Days = { readonly id: EntryId; readonly version: number; readonly from: IsoDate; readonly to: IsoDate | null };

/** Situations that hold on any of the days; those that never held hold on none. */
export function situationsWithin(
  db: ReadableDb,
  residentId: ResidentId,
  from: IsoDate,
  to: IsoDate | null,
): readonly Days[] {
  return db.all<Days>(sql`
    select id, version, from_day as "from", to_day as "to" from housing_situations
    where resident_id = ${residentId} and coalesce(to_day, '9') >= ${from} and from_day <= ${to ?? '9'}
      and coalesce(to_day, '9') >= from_day order by from_day`);
}
