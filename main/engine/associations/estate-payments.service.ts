import type { IsoDate } from '../../../shared/dates.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { Writing } from '../writing.ts';
import { insertPayment, paymentNow, paymentsBefore, removePayment } from './estate-payments.repository.ts';

/**
 * Call before the estate is saved. `paid` holds from the day on, whatever was written of later days; before it nothing
 * changes. Without a day a change holds from today, and what is as it was leaves the past alone.
 */
export function keepPayments(
  { db, newId, today }: Writing,
  estateId: EstateId,
  paid: boolean,
  day: IsoDate | null,
): void {
  const now = paymentNow(db, estateId);
  if (now === null || (day === null && now === paid)) return;
  const from = day ?? today;
  const later = paymentsBefore(db, estateId).filter(({ until }) => until >= from);
  const justBefore = later[0]?.value ?? now;
  for (const { id } of later) removePayment(db, id);
  if (justBefore !== paid) insertPayment(db, newId(), estateId, { until: from, value: justBefore });
}
