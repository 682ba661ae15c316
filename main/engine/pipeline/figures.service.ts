import type { IsoDate } from '../../../shared/dates.ts';
import type { EstateId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { groupBy } from '../group.ts';
import { countConverted, countPlannedByEstate } from './pipeline.repository.ts';

/** Homes that are planned at each estate and have no address yet. */
export function plannedByEstate(db: ReadableDb): ReadonlyMap<EstateId, number> {
  return new Map(countPlannedByEstate(db).map(({ estateId, homes }) => [estateId, homes]));
}

/** What plans became at each estate, year by year. */
export function convertedByEstate(
  db: ReadableDb,
  today: IsoDate,
): ReadonlyMap<EstateId, readonly { readonly year: number; readonly homes: number }[]> {
  const rows = groupBy(countConverted(db, today), ({ estateId }) => estateId);
  return new Map([...rows].map(([estateId, years]) => [estateId, years.map(({ year, homes }) => ({ year, homes }))]));
}
