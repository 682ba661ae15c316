import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HandoffId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext } from '../context.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { findHandoff } from './handoffs.repository.ts';

export type Saved = Result<{ id: HandoffId }, AppError>;

/** A hand-off that this person sees; one that is closed is read, and opened again before it is written in. */
export function running(context: ReadContext, id: HandoffId): Result<HandoffRow, AppError> {
  const row = findHandoff(context.db, context, id);
  if (row === null) return err(appError('not-found', 'id'));
  return row.closedOn === null ? ok(row) : err(broken('id', 'handoff-closed'));
}

export function broken(where: string, rule: string): AppError {
  return appError('rule-broken', where, { rule });
}

/** A number of a person belongs in no text. */
export function numberIn(texts: Readonly<Record<string, unknown>>): AppError | null {
  const found = Object.entries(texts).find(([, text]) => typeof text === 'string' && holdsPersonNumber(text));
  return found === undefined ? null : broken(found[0], 'personal-number');
}
