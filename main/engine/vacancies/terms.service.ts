import type { Input, Output } from '../../../shared/contract/index.ts';
import { FIRST_VACANCY_TERMS } from '../../../shared/domain/vacancy-rule.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { VacancyTermsId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Writing } from '../writing.ts';
import { insertTerms, listTerms, removeTerms, updateTerms } from './terms.repository.ts';

/** Newest first, and last those that held before any were written down. */
export function termsIn(db: ReadableDb): Output<'vacancyTerms.list'> {
  return [...listTerms(db), { id: null, from: null, ...FIRST_VACANCY_TERMS }];
}

/** New terms hold from their day. Terms that begin on that day already are mended. */
export function saveTerms(
  { db, newId }: Writing,
  terms: Input<'vacancyTerms.save'>,
): Result<{ id: VacancyTermsId }, AppError> {
  const known = listTerms(db).find(({ from }) => from === terms.from);
  if (known) {
    updateTerms(db, known.id, terms);
    return ok({ id: known.id });
  }
  const id = newId<'vacancy-terms'>();
  insertTerms(db, id, terms);
  return ok({ id });
}

/** As if they had never been written: the terms before them hold on. */
export function dropTerms({ db }: Writing, id: VacancyTermsId): Result<Record<string, never>, AppError> {
  return removeTerms(db, id) ? ok({}) : err(appError('not-found', 'id'));
}
