import type { ResidentField } from '../../../shared/domain/resident-fields.ts';
import type { DayProblem } from '../../../shared/domain/resident-page.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import { shownOf } from '../residents/shown.service.ts';

export type Saved = Result<{ id: EntryId }, AppError>;

/** What somebody is not shown, nobody lets them write: they would write beside what is there. */
export function mayNote(context: ReadContext, id: ResidentId, field: ResidentField): Result<void, AppError> {
  const shown = shownOf(context, id);
  if (shown === null) return err(appError('not-found', 'residentId'));
  return shown.has(field) ? ok() : err(appError('no-permission', 'group', { permission: 'residents:note' }));
}

export function dayRefusal(problem: DayProblem): AppError {
  const place = problem === 'noted-in-future' ? 'from' : 'to';
  return appError('rule-broken', place, { rule: problem });
}
