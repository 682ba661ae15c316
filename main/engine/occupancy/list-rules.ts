import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { chooseColumns, periodColumns, placeColumns } from '../../../shared/domain/disclosure-profile.ts';
import type { Told } from '../../../shared/domain/disclosure-told.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Wish } from './make-list.ts';
import type { SentList } from './occupancy.repository.ts';

/** The columns that leave, in their order; refuses what the profile has not and what the kind of the list cannot say. */
export function checkedColumns({
  columns: wanted,
  purpose,
  on,
  from = null,
  changesOnly = false,
}: Wish): Result<readonly DisclosureColumn[], AppError> {
  const columns = chooseColumns(wanted, purpose);
  if (!columns.ok) {
    const { error } = columns;
    if (error.code === 'no-columns') return err(appError('bad-input', 'columns'));
    if (error.code === 'purpose-required') return broken('purpose', error.code, { column: error.column });
    return err(appError('column-never-leaves', 'columns', { column: error.column }));
  }
  if (from !== null && changesOnly) return broken('from', 'period-or-changes');
  if (from !== null && from > on) return err(appError('ends-before-start', 'on'));
  const ofPeriod = periodColumns.find((column) => columns.value.includes(column));
  if (from === null && ofPeriod !== undefined) return broken('columns', 'period-column', { column: ofPeriod });
  return columns;
}

/** May there be a list of what changed: is there a list before it, not of a later day, that knows the homes by the same columns? */
export function checkSince(
  { changesOnly = false, on }: Wish,
  columns: readonly DisclosureColumn[],
  last: SentList | null,
  told: Told | null,
): Result<undefined, AppError> {
  if (!changesOnly) return ok();
  if (last === null || told === null) return broken('changesOnly', 'no-list-before');
  if (on < last.on) return broken('on', 'before-last-list', { from: last.on });
  const places = placeColumns.filter((column) => columns.includes(column));
  return places.some((column) => told.columns.has(column)) ? ok() : broken('columns', 'place-column');
}

function broken(where: string, rule: string, params: Readonly<Record<string, string>> = {}): Result<never, AppError> {
  return err(appError('rule-broken', where, { rule, ...params }));
}
