import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { OutageId, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export type OutageOnCard = Output<'units.get'>['outages'][number];

export interface Outage extends OutageOnCard {
  readonly unitId: UnitId;
}

/** Newest first. */
export function outagesOf(db: ReadableDb, unitId: UnitId): OutageOnCard[] {
  return [
    ...db.all<OutageOnCard>(sql`
      select id, reason, from_day as "from", to_day as "to", note, version from outages where unit_id = ${unitId} order by from_day desc, id`),
  ];
}

export function findOutage(db: ReadableDb, id: string): Outage | null {
  return db.get<Outage>(
    sql`select id, unit_id as unitId, reason, from_day as "from", to_day as "to", note, version from outages where id = ${id}`,
  );
}

export function insertOutage(db: WritableDb, id: OutageId, outage: Omit<Outage, 'id' | 'version'>): void {
  const { unitId, reason, from, to, note } = outage;
  db.insert('outages', id, { unit_id: unitId, reason, from_day: from, to_day: to, note });
}

/** False when somebody else changed it first. */
export function setOutageEnd(db: WritableDb, id: OutageId, to: IsoDate, version: number): boolean {
  return db.update('outages', id, { to_day: to }, version);
}
