import type { IsoDate } from '../../../shared/dates.ts';
import type { Before } from '../../../shared/domain/day-spans.ts';
import type { EstateId, Id } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface PaymentBefore extends Before<boolean> {
  readonly id: Id<'estate-payment'>;
}

/** Whether the municipality pays for an estate's empty homes now; null when there is no such estate. */
export function paymentNow(db: ReadableDb, estateId: EstateId): boolean | null {
  const row = db.get<{ readonly paid: number }>(sql`select vacancy_paid as paid from estates where id = ${estateId}`);
  return row && row.paid === 1;
}

/** What it did until each day, in order. */
export function paymentsBefore(db: ReadableDb, estateId: EstateId): readonly PaymentBefore[] {
  return db
    .all<{ readonly id: PaymentBefore['id']; readonly until: IsoDate; readonly paid: number }>(sql`
      select id, until_day as until, vacancy_paid as paid from estate_payments_before where estate_id = ${estateId} order by until_day`)
    .map(({ paid, ...row }) => ({ ...row, value: paid === 1 }));
}

export function insertPayment(
  db: WritableDb,
  id: PaymentBefore['id'],
  estateId: EstateId,
  { until, value }: Before<boolean>,
): void {
  db.insert('estate_payments_before', id, { estate_id: estateId, until_day: until, vacancy_paid: value ? 1 : 0 });
}

export function removePayment(db: WritableDb, id: PaymentBefore['id']): void {
  db.remove('estate_payments_before', id);
}
