import type { DayInterval, IsoDate } from '../../../shared/dates.ts';
import { afterEvent, fallsBy, holds, stateOn } from '../../../shared/domain/offers.ts';
import type { ResidentId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import type { Writing } from '../writing.ts';
import type { StoredOffer } from './offers.repository.ts';
import { offersOfResident, openOffersOf, saveWithdrawn } from './offers.repository.ts';

/** Whom the home is kept for today; null: nobody. */
export function heldFor(db: ReadableDb, unitId: UnitId, today: IsoDate): ResidentId | null {
  return openOffersOf(db, unitId).find((offer) => holds(offer, today))?.residentId ?? null;
}

/** The open offers on a home that cannot stand when it is let until then. */
export function offersFallingBy(
  db: ReadableDb,
  unitId: UnitId,
  until: Pick<DayInterval, 'to'>,
): readonly StoredOffer[] {
  return openOffersOf(db, unitId).filter(({ moveIn }) => fallsBy(moveIn, until));
}

/** Somebody has got the home: who was thought of, or offered it before, is free for another. How many they were. */
export function freeRunnersUp(writing: Writing, unitId: UnitId): number {
  return free(writing, openOffersOf(writing.db, unitId));
}

export function free({ db, today }: Writing, offers: readonly StoredOffer[]): number {
  const open = offers.filter((offer) => afterEvent(stateOn(offer, today), 'free') !== null);
  for (const offer of open) saveWithdrawn(db, offer, { reason: 'home-taken', note: null }, today);
  return open.length;
}

/** Every offer of theirs that is open is taken back. */
export function withdrawForDeath({ db, today }: Writing, residentId: ResidentId): void {
  const open = offersOfResident(db, sql`1`, residentId).filter(
    ({ state }) => state === 'proposed' || state === 'offered',
  );
  for (const offer of open) saveWithdrawn(db, offer, { reason: 'resident-dead', note: null }, today);
}
