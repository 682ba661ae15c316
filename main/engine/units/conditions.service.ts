import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UnitId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { textOrNull } from '../page.ts';
import type { Writing } from '../writing.ts';
import { saveCondition } from './conditions.repository.ts';
import { storedUnit } from './units.service.ts';

/** What somebody saw on a day, so never on a day to come; a second look on the same day takes the place of the first. */
export function setCondition(
  { db, newId, today }: Writing,
  { unitId, condition, on, note }: Input<'units.setCondition'>,
): Result<{ id: UnitId; version: number }, AppError> {
  const unit = storedUnit(db, unitId);
  if (!unit) return err(appError('not-found', 'unitId'));
  if (on > today) return err(appError('rule-broken', 'on', { rule: 'condition-in-future' }));
  saveCondition(db, newId(), unitId, { condition, on, note: textOrNull(note) });
  return ok({ id: unitId, version: unit.version });
}
