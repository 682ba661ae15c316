import type { Input, Output } from '../../../shared/contract/index.ts';
import { lentUntil } from '../../../shared/domain/series.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { broken } from '../visits/log-visit.service.ts';
import type { AbsenceRow } from './absences.repository.ts';
import * as rows from './absences.repository.ts';
import { openAbsence, theirAbsence } from './absences.service.ts';
import type { Days } from './giving-back.ts';
import { giveBack, returnsOf, tallyOf } from './giving-back.ts';

/** Shorter, longer or on other days: what was handed on for days that it no longer has goes back in the same act. */
export function changeAbsence(
  context: WriteContext,
  { id, version, from, to }: Input<'absences.change'>,
): Result<Output<'absences.change'>, AppError> {
  const found = openAbsence(context, id, version);
  if (!found.ok) return found;
  const absence = found.value;
  const days = { from, to };
  const problem = changeProblem(context, absence, days);
  if (problem) return err(problem);
  const returns = returnsOf(context, absence, days);
  if (!rows.setAbsenceDays(context.db, id, days, version)) return err(appError('changed-by-other'));
  if (isShorter(absence, days)) giveBack(context, absence, returns);
  return ok({ id, ...tallyOf(returns), left: leftIn(context, absence, days) });
}

/** The same in numbers, before anything is changed. */
export function previewChange(
  context: ReadContext,
  { id, from, to }: Input<'absences.preview'>,
): Result<Output<'absences.preview'>, AppError> {
  const found = theirAbsence(context, id);
  if (!found.ok) return found;
  const absence = found.value;
  const days = { from, to };
  const problem = changeProblem(context, absence, days);
  if (problem) return err(problem);
  const isLent = absence.substitute !== null && isShorter(absence, days);
  const closes = isLent && lentUntil(to) >= context.today ? lentUntil(to) : null;
  const returns = returnsOf(context, absence, days);
  return ok({ ...tallyOf(returns), left: leftIn(context, absence, days), closes });
}

/** An absence that is over can be made shorter; it is not laid anew into days that have passed. */
function changeProblem({ db, today }: ReadContext, absence: AbsenceRow, { from, to }: Days): AppError | null {
  if (to < from) return broken('to', 'absence-ends-before');
  const isWithin = absence.from <= from && to <= absence.to;
  if (to < today && !isWithin) return broken('to', 'absence-in-past');
  return rows.absenceMeeting(db, absence.userId, from, to, absence.id) ? appError('already-exists', 'from') : null;
}

function isShorter(absence: AbsenceRow, { from, to }: Days): boolean {
  return from > absence.from || to < absence.to;
}

function leftIn({ db, today }: ReadContext, { userId }: AbsenceRow, { from, to }: Days): number {
  return rows.leftWith(db, { userId, from: from < today ? today : from, to }).length;
}
