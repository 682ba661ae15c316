import type { StayChange } from '../../../shared/domain/stays.ts';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';

/** The one place where the change of a stay goes on to what hangs on it. */
export function tellOfStay(_context: WriteContext, _change: StayChange): Result<undefined, AppError> {
  return ok();
}
