import type { Input, Output } from '../../../shared/contract/index.ts';
import { carePlanProblem } from '../../../shared/domain/plans.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { grantProblem } from '../../../shared/domain/support.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { isGoalOf } from '../goals/goals.service.ts';
import { textOrNull } from '../page.ts';
import type { Saved } from '../resident-page/noting.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import { hasGrant } from '../support/support.service.ts';
import { copyNow } from './copies.service.ts';
import * as rows from './plans.repository.ts';

/** Borgerens handleplan in all its versions, the indsatsplan under it, and the citizen's own copies. */
export function plansOf(
  context: ReadContext,
  { residentId }: Input<'plans.ofResident'>,
): Result<Output<'plans.ofResident'>, AppError> {
  const { db, session } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  if (!shown.has('goals')) return ok(null);
  return ok({
    carePlans: [...rows.carePlansOf(db, residentId)],
    lines: [...rows.linesOf(db, residentId)],
    copies: [...rows.copiesOf(db, residentId)],
    now: copyNow(context, residentId),
    mayWrite: mayDo(session.user.roles, 'support:write'),
  });
}

/** Each answer is a version of its own: what was offered and said before stays. */
export function offerPlan(context: WriteContext, input: Input<'plans.offer'>): Saved {
  const { residentId } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  const points = {
    purpose: textOrNull(input.purpose),
    effort: textOrNull(input.effort),
    duration: textOrNull(input.duration),
    circumstances: textOrNull(input.circumstances),
  };
  const problem = carePlanProblem({ ...input, ...points }, context.today);
  if (problem) return err(broken(PLACES[problem] ?? 'offeredOn', problem));
  const personal = Object.entries(points).find(([, text]) => holdsPersonNumber(text ?? ''));
  if (personal) return err(broken(personal[0], 'personal-number'));
  const id: EntryId = context.newId<'entry'>();
  rows.insertCarePlan(context.db, id, { ...input, ...points }, context.session.user.id);
  return ok({ id });
}

/** What the provider does. Without a goal it stands, and says so. */
export function addLine(context: WriteContext, input: Input<'plans.addLine'>): Saved {
  const { db, session } = context;
  const { residentId, carePlanId, goalId, grantId } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  if (!rows.isCarePlanOf(db, carePlanId, residentId)) return err(appError('not-found', 'carePlanId'));
  if (goalId !== null && !isGoalOf(db, goalId, residentId)) return err(appError('not-found', 'goalId'));
  if (grantId !== null && !hasGrant(db, grantId, residentId)) return err(appError('not-found', 'grantId'));
  if (holdsPersonNumber(input.does)) return err(broken('does', 'personal-number'));
  const id: EntryId = context.newId<'entry'>();
  rows.insertLine(db, id, { ...input, does: input.does.trim() }, session.user.id);
  return ok({ id });
}

export function linkLine(context: WriteContext, input: Input<'plans.linkLine'>): Saved {
  const { db } = context;
  const { residentId, id, version, goalId } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  if (rows.findLine(db, id, residentId) === null) return err(appError('not-found', 'id'));
  if (goalId !== null && !isGoalOf(db, goalId, residentId)) return err(appError('not-found', 'goalId'));
  return rows.saveLineGoal(db, id, goalId, version) ? ok({ id }) : err(appError('changed-by-other'));
}

export function endLine(context: WriteContext, input: Input<'plans.endLine'>): Saved {
  const { db } = context;
  const { residentId, id, version, to } = input;
  const allowed = mayNote(context, residentId, 'goals');
  if (!allowed.ok) return allowed;
  const line = rows.findLine(db, id, residentId);
  if (line === null) return err(appError('not-found', 'id'));
  const problem = grantProblem(line.from, to);
  if (problem) return err(broken('to', problem));
  return rows.saveLineEnd(db, id, input, version) ? ok({ id }) : err(appError('changed-by-other'));
}

const PLACES: Readonly<Record<string, string>> = {
  'care-answer-before-offer': 'answeredOn',
  'care-answer-needs-day': 'answeredOn',
  'care-accepted-needs-purpose': 'purpose',
};

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
