import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Id, UnitId } from '../../../shared/ids.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';

export interface NotedCondition {
  readonly condition: NonNullable<Output<'units.get'>['condition']>;
  readonly on: IsoDate;
  readonly note: string | null;
}

/** Newest first. */
export function conditionsOf(db: ReadableDb, unitId: UnitId): readonly NotedCondition[] {
  return db.all<NotedCondition>(
    sql`select condition, on_day as "on", note from unit_conditions where unit_id = ${unitId} order by on_day desc`,
  );
}

/** One condition a day: a second look on the same day takes the place of the first, but without a note it keeps that of the first. */
export function saveCondition(
  db: WritableDb,
  id: Id<'unit-condition'>,
  unitId: UnitId,
  { condition, on, note }: NotedCondition,
): void {
  const same = db.get<{ readonly id: string; readonly note: string | null }>(
    sql`select id, note from unit_conditions where unit_id = ${unitId} and on_day = ${on}`,
  );
  if (same) db.update('unit_conditions', same.id, { condition, note: note ?? same.note });
  else db.insert('unit_conditions', id, { unit_id: unitId, condition, on_day: on, note });
}
