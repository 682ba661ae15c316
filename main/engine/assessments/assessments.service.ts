import type { Input, Output } from '../../../shared/contract/index.ts';
import { assessmentProblem } from '../../../shared/domain/assessments.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { areaOf } from '../../../shared/domain/vum.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { keptTheme } from '../goals/kept-theme.ts';
import { groupBy } from '../group.ts';
import { textOrNull } from '../page.ts';
import type { Saved } from '../resident-page/noting.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import * as rows from './assessments.repository.ts';

/** What was signed of a resident, and whether a new one is due. */
export function assessmentsOf(
  context: ReadContext,
  { residentId }: Input<'assessments.ofResident'>,
): Result<Output<'assessments.ofResident'>, AppError> {
  const { db, session, today } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('assessments')) return ok(null);
  const themes = groupBy(rows.themesOf(db, residentId), ({ assessmentId }) => assessmentId);
  const assessments = rows.assessmentsOf(db, residentId).map((assessment) => ({
    ...assessment,
    themes: (themes.get(assessment.id) ?? []).map(({ code, label, version, text, need, level }) => ({
      ...{ theme: { code, label, version }, text, need, level },
    })),
  }));
  const [newest] = assessments;
  const isDue = newest === undefined || newest.nextOn < today;
  return ok({ assessments, isDue, mayWrite: mayDo(session.user.roles, 'support:write') });
}

export function signAssessment(context: WriteContext, input: Input<'assessments.sign'>): Saved {
  const { db, today, session } = context;
  const { residentId } = input;
  const allowed = mayNote(context, residentId, 'assessments');
  if (!allowed.ok) return allowed;
  const problem = assessmentProblem(input, rows.lastSignedOn(db, residentId), today);
  if (problem) return err(appError('rule-broken', PLACES[problem] ?? 'themes', { rule: problem }));
  const texts = [input.summary, ...input.themes.map(({ text }) => text)];
  if (texts.some((text) => holdsPersonNumber(text ?? '')))
    return err(appError('rule-broken', 'summary', { rule: 'personal-number' }));
  const id: EntryId = context.newId<'entry'>();
  rows.insertAssessment(db, id, { ...input, summary: textOrNull(input.summary) }, session.user.id);
  for (const { code, text, need, level } of input.themes) {
    const judged = { theme: keptTheme(code), area: areaOf(code), text: textOrNull(text), need, level };
    rows.insertTheme(db, context.newId<'entry'>(), { residentId, assessmentId: id }, judged);
  }
  return ok({ id });
}

const PLACES: Readonly<Record<string, string>> = {
  'noted-in-future': 'on',
  'assessment-older': 'on',
  'assessment-next-outside': 'nextOn',
};
