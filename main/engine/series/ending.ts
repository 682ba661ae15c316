import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import type { StoredSeries } from './series.repository.ts';
import * as rows from './series.repository.ts';

/** The visits in somebody's home that go on: they end with the home. */
export function seriesAtHome(db: ReadableDb, residentId: ResidentId): readonly StoredSeries[] {
  return rows.openSeriesOf(db, residentId).filter(({ kind }) => kind === 'home');
}

/** The visits that are given by a grant: they end with it. */
export function seriesUnder(db: ReadableDb, grantId: string): readonly StoredSeries[] {
  return rows.openSeriesUnder(db, grantId);
}

/** Ends them in the act that they hang on, so that both are undone as one. */
export function endWith(
  db: WritableDb,
  series: readonly StoredSeries[],
  on: IsoDate,
  cause: 'tenancy' | 'grant',
): void {
  for (const { id, version } of series) {
    rows.saveEnd(db, id, { on, cause, reason: null }, version);
    rows.removePlannedAfter(db, id, on);
  }
}

/** Every series of the citizen, of whatever kind. */
export function endAll(db: WritableDb, residentId: ResidentId, on: IsoDate, reason: string): void {
  for (const { id, version } of rows.openSeriesOf(db, residentId)) {
    rows.saveEnd(db, id, { on, cause: 'asked', reason }, version);
    rows.removePlannedAfter(db, id, on);
  }
}
