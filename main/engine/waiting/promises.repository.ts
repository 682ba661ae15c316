import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Promises } from '../../../shared/domain/visitation.ts';
import type { Id } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

/** Those in force on the day; null before the first that the municipality wrote. */
export function findPromises(db: ReadableDb, on: IsoDate): Promises | null {
  return db.get<Promises>(sql`
    select answer_days as answer, decision_days as decision, offer_days as offer from waiting_promises
    where from_day <= ${on} order by from_day desc limit 1`);
}

/** The newest first. */
export function listPromises(db: ReadableDb): readonly (Promises & { readonly from: IsoDate })[] {
  return db.all<Promises & { readonly from: IsoDate }>(sql`
    select from_day as "from", answer_days as answer, decision_days as decision, offer_days as offer
    from waiting_promises order by from_day desc`);
}

export function hasPromisesFrom(db: ReadableDb, from: IsoDate): boolean {
  return db.get(sql`select 1 from waiting_promises where from_day = ${from}`) !== null;
}

export function insertPromises(db: WritableDb, id: Id<'waiting-promise'>, input: Input<'waitingPromises.save'>): void {
  const { from, answer, decision, offer } = input;
  db.insert('waiting_promises', id, {
    from_day: from,
    answer_days: answer,
    decision_days: decision,
    offer_days: offer,
  });
}
