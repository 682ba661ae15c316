import type { Input, Output } from '../../../shared/contract/index.ts';
import type { HandoffType } from '../../../shared/domain/handoffs.ts';
import { handoffTypes } from '../../../shared/domain/handoffs.ts';
import type { TemplateStep } from '../../../shared/domain/handoffs-templates.ts';
import { firstTemplate, templateProblem } from '../../../shared/domain/handoffs-templates.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import * as rows from './lists.repository.ts';
import { numberIn } from './running.ts';

/** The checklist that a hand-off opened now gets, with its edition; 0 is the one that ships. */
export function templateOf(
  db: ReadableDb,
  type: HandoffType,
): { readonly edition: number; readonly steps: readonly TemplateStep[] } {
  const own = rows.newestTemplate(db, type);
  if (own === null) return { edition: 0, steps: firstTemplate(type) };
  const steps = JSON.parse(own.steps) as (Omit<TemplateStep, 'source'> & Partial<TemplateStep>)[];
  // an edition that was written before steps had a source says none
  return { edition: own.edition, steps: steps.map((step) => ({ source: null, ...step })) };
}

export function handoffLists({ db, session }: ReadContext): Output<'handoffLists.get'> {
  return {
    templates: handoffTypes.map((type) => {
      const own = rows.newestTemplate(db, type);
      return {
        type,
        from: own?.from ?? null,
        by: own?.by ?? null,
        ...templateOf(db, type),
        steps: [...templateOf(db, type).steps],
      };
    }),
    tariffs: [...rows.tariffs(db)],
    mayChange: mayDo(session.user.roles, 'handoffs:templates'),
  };
}

export function setTemplate(
  { db, today, session, newId }: WriteContext,
  { type, steps }: Input<'handoffLists.setTemplate'>,
): Result<{ id: EntryId; edition: number }, AppError> {
  const problem = templateProblem(type, steps);
  if (problem) return err(appError('rule-broken', 'steps', { rule: problem }));
  const number = numberIn(
    Object.fromEntries(
      steps.flatMap(({ item, source }, index) => [
        [`steps.${index}.item`, item],
        [`steps.${index}.source`, source],
      ]),
    ),
  );
  if (number) return err(number);
  const id: EntryId = newId<'entry'>();
  const edition = templateOf(db, type).edition + 1;
  rows.insertTemplate(db, id, { type, edition, steps }, { on: today, by: session.user.id });
  return ok({ id, edition });
}

/** What a day costs from a day on. None ships: a figure is the municipality's own. */
export function addTariff(
  { db, session, newId }: WriteContext,
  input: Input<'handoffLists.addTariff'>,
): Result<{ id: EntryId }, AppError> {
  if (rows.tariffs(db).some(({ from }) => from === input.from)) return err(appError('already-exists', 'from'));
  const id: EntryId = newId<'entry'>();
  rows.insertTariff(db, id, input, session.user.id);
  return ok({ id });
}
