import type { IsoDate } from '../../../shared/dates.ts';
import { dueDays, settledBy } from '../../../shared/domain/agreements.ts';
import type { AssociationId, DisclosureId } from '../../../shared/ids.ts';
import type { Writing } from '../writing.ts';
import type { Agreement } from './agreements.repository.ts';
import { agreementWith, insertDue, settledUntil } from './agreements.repository.ts';

/** Notes that a list left today: the day of the agreement that it meets; null when there is none, or it is too early for the next. */
export function meetDue(writing: Writing, associationId: AssociationId, disclosureId: DisclosureId): IsoDate | null {
  const { db, newId, today } = writing;
  const agreement = agreementWith(db, associationId);
  if (agreement === null) return null;
  const until = settledUntil(db, associationId);
  const { meets, missed } = settledBy(agreement, until, agreement.since, today);
  noteMissed(writing, associationId, missed);
  if (meets !== null) insertDue(db, newId(), { associationId, due: meets, sentOn: today }, disclosureId);
  return meets;
}

/** Before an agreement changes or ends: days that passed without a list stay as they were agreed then. */
export function closeDues(writing: Writing, agreement: Agreement): void {
  const { db, today } = writing;
  const { associationId } = agreement;
  const passed = dueDays(agreement, settledUntil(db, associationId), today).filter((day) => day < today);
  noteMissed(writing, associationId, passed);
}

function noteMissed({ db, newId }: Writing, associationId: AssociationId, days: readonly IsoDate[]): void {
  for (const due of days) insertDue(db, newId(), { associationId, due, sentOn: null }, null);
}
