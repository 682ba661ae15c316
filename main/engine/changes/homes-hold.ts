import type { DayInterval } from '../../../shared/dates.ts';
import { overlaps } from '../../../shared/dates.ts';
import { checkLifetime } from '../../../shared/domain/units.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { ReadableDb } from '../db/database.ts';
import { sql } from '../db/sql.ts';
import { storedUnit } from '../units/units.service.ts';
import type { LoggedChange } from './changes.repository.ts';

/** The home whose days a change may have moved; null when it moved none. */
export function homeWhoseDaysMoved(db: ReadableDb, { table, id, before, after }: LoggedChange): UnitId | null {
  if (table === 'units') return days.some((column) => hasColumn(before, column)) ? (id as UnitId) : null;
  if (table !== 'tenancies' && table !== 'outages') return null;
  const known = before?.['unit_id'] ?? after?.['unit_id'] ?? unitOf(db, table, id);
  return known === null ? null : (String(known) as UnitId);
}

/** What no trigger holds: two outages on one day, and a tenancy outside the days on which there is a home. */
export function brokenRule(db: ReadableDb, unitId: UnitId): AppError | null {
  const unit = storedUnit(db, unitId);
  if (unit === null) return null;
  const outages = periods(db, 'outages', unitId);
  const clash = outages.some((one, index) => outages.slice(index + 1).some((other) => overlaps(one, other)));
  if (clash) return appError('cannot-undo', 'outages');
  return checkLifetime(unit, periods(db, 'tenancies', unitId)).ok ? null : appError('cannot-undo', 'lifetime');
}

const days = ['planned_from', 'retired_on'] as const;

function hasColumn(values: object | null, column: string): boolean {
  return values !== null && Object.hasOwn(values, column);
}

function unitOf(db: ReadableDb, table: 'tenancies' | 'outages', id: string): string | null {
  const row = db.get<{ readonly unitId: string }>({
    text: `select unit_id as unitId from ${table} where id = ?`,
    params: [id],
  });
  return row?.unitId ?? null;
}

function periods(db: ReadableDb, table: 'tenancies' | 'outages', unitId: UnitId): readonly DayInterval[] {
  const columns = sql`select from_day as "from", to_day as "to"`;
  return table === 'outages'
    ? db.all<DayInterval>(sql`${columns} from outages where unit_id = ${unitId}`)
    : db.all<DayInterval>(sql`${columns} from tenancies where unit_id = ${unitId}`);
}
