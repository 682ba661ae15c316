import type { ReadableDb } from '../db/database.ts';
import { getGeneral, getRecovery } from './settings.repository.ts';

/** Has somebody typed two groups of the recovery key? No person may be written down before. */
export function recoveryIsConfirmed(db: ReadableDb): boolean {
  return getRecovery(db).confirmed;
}

/** How many days ahead an ending tenancy, and how many days after its start an open repair, is told of. */
export function warningDays(db: ReadableDb): { readonly ending: number; readonly repair: number } {
  const { endingWarningDays, repairWarningDays } = getGeneral(db);
  return { ending: endingWarningDays, repair: repairWarningDays };
}
