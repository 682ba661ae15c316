import type { IsoDate } from '../../../shared/dates.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { representativesOn } from './known.repository.ts';

/** The guardians, bisiddere and party's representatives of a resident on a day. */
export function representativesOf(
  db: ReadableDb,
  residentId: ResidentId,
  on: IsoDate,
): { readonly id: EntryId; readonly name: string }[] {
  return [...representativesOn(db, residentId, on)];
}
