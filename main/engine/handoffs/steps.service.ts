import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { taskProblem } from '../tasks/open-task.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { isForHome } from './need.ts';
import type { StepRow } from './parts.repository.ts';
import * as rows from './parts.repository.ts';
import type { Saved } from './running.ts';
import { broken, numberIn, running } from './running.ts';
import { handed } from './state.ts';

/** Something that this hand-off needs beside the checklist. */
export function addStep(context: WriteContext, input: Input<'handoffs.addStep'>): Saved {
  const { db, session, newId } = context;
  const { id, item, group, party, dueOn } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  const number = numberIn({ item });
  if (number) return err(number);
  const { residentId, ownerId } = found.value;
  const whose = { handoffId: id, residentId, ownerId, place: rows.placeAfter(db, id) };
  rows.insertStep(
    db,
    newId<'handoff-step'>(),
    whose,
    { item, group, party, source: null, rule: null, dueOn },
    session.user.id,
  );
  return ok({ id });
}

/** Who is told of the home alone keeps what they said yes to, and no other step. */
export function setStep(context: WriteContext, input: Input<'handoffs.setStep'>): Saved {
  const { stepId, version, status, dueOn } = input;
  const found = stepFor(context, rows.findStep(context.db, stepId), 'stepId');
  if (!found.ok) return found;
  if (isForHome(context) && found.value.step.ownerId !== context.session.user.id)
    return err(appError('not-found', 'stepId'));
  const source = textOrNull(input.source);
  const number = numberIn({ source });
  if (number) return err(number);
  const isSaved = rows.saveStep(context.db, stepId, { status, dueOn, source }, version);
  return isSaved ? ok({ id: found.value.step.handoffId }) : err(appError('changed-by-other'));
}

/** Asks somebody to keep the step. Until they say yes it is asked for; after two working days it is the giver's again. */
export function handStep(context: WriteContext, input: Input<'handoffs.handStep'>): Saved {
  const { db, session, today, newId } = context;
  const { stepId, version, toUserId, party } = input;
  const found = stepFor(context, rows.findStep(db, stepId), 'stepId');
  if (!found.ok) return found;
  const { step, row } = found.value;
  if (step.version !== version) return err(appError('changed-by-other'));
  if ((toUserId === null) === (party === null)) return err(broken('toUserId', 'step-needs-receiver'));
  if (step.status === 'done' || step.status === 'not-relevant') return err(broken('stepId', 'step-over'));
  if (handed(step, today) === 'waiting') return err(broken('stepId', 'step-waits'));
  if (toUserId !== null && taskProblem(context, row.residentId, toUserId, '', 'handoffs:home') !== null)
    return err(broken('toUserId', 'owner-sees-not'));
  const [name, note] = [textOrNull(input.name), textOrNull(input.note)];
  const number = numberIn({ name, note });
  if (number) return err(number);
  // who gives it is who has it: a leader who hands over for somebody else does not get it back in their place
  const to = { from: step.ownerId, toUserId, party, name: toUserId === null ? name : null, note, on: today };
  rows.insertTransfer(db, newId<'handoff-transfer'>(), step, to, session.user.id);
  return ok({ id: step.handoffId });
}

/** One's own yes; that of a party outside is recorded by name, day and way. Too late is too late: it is handed over anew. */
export function acceptStep(context: WriteContext, input: Input<'handoffs.acceptStep'>): Saved {
  const { db, session, today } = context;
  const { transferId, version, on, channel } = input;
  const found = stepFor(context, rows.stepOfTransfer(db, transferId), 'transferId');
  if (!found.ok) return found;
  const { step } = found.value;
  if (isForHome(context) && step.toUserId !== session.user.id) return err(appError('not-found', 'transferId'));
  const state = handed(step, today);
  if (state === 'accepted') return err(appError('already-ended', 'transferId'));
  if (state === 'fallen') return err(broken('transferId', 'step-fell-back'));
  if (on > today) return err(broken('on', 'noted-in-future'));
  if (on < step.handedOn) return err(broken('on', 'accepted-before-handed'));
  const name = textOrNull(input.name);
  const isOutside = step.toUserId === null;
  if (!isOutside && step.toUserId !== session.user.id) return err(broken('transferId', 'accept-is-theirs'));
  if (isOutside && name === null) return err(broken('name', 'accept-needs-name'));
  if (isOutside && channel === null) return err(broken('channel', 'accept-needs-channel'));
  const number = numberIn({ name });
  if (number) return err(number);
  const yes = { on, by: session.user.id, name: isOutside ? name : null, channel: isOutside ? channel : null };
  if (!rows.saveAccepted(db, transferId, yes, version)) return err(appError('changed-by-other'));
  if (step.toUserId !== null) rows.ownStep(db, step.id, step.toUserId);
  return ok({ id: step.handoffId });
}

/** A step of a hand-off that runs and that this person sees. */
function stepFor(
  context: WriteContext,
  step: StepRow | null,
  where: string,
): Result<{ readonly step: StepRow; readonly row: HandoffRow }, AppError> {
  if (step === null) return err(appError('not-found', where));
  const found = running(context, step.handoffId);
  if (!found.ok) return found.error.code === 'not-found' ? err(appError('not-found', where)) : found;
  return ok({ step, row: found.value });
}
