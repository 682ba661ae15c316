import type { Input, Output } from '../../../shared/contract/index.ts';
import { closeProblem } from '../../../shared/domain/handoffs.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { homeStillMissing } from '../../../shared/text/da/left-behind.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { openTask } from '../tasks/open-task.ts';
import { planVisit } from '../visits/visits.service.ts';
import { stopForDeath } from './death.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { findHandoff, updateHandoff } from './handoffs.repository.ts';
import type { Saved } from './running.ts';
import { broken, numberIn, running } from './running.ts';
import { insertLeave, leavesOf, saveLeave } from './talks.repository.ts';

/** A follow-up is a visit like any other: on the worker's day, moved and logged there. */
export function planFollowUp(context: WriteContext, input: Input<'handoffs.planVisit'>): Saved {
  const { id, on, from, workerId, kind, place } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  const { dischargedOn, residentId } = found.value;
  if (dischargedOn !== null && on < dischargedOn) return err(broken('on', 'visit-before-discharge'));
  const planned = planVisit(context, { residentId, workerId, secondId: null, on, from, minutes: null, kind, place });
  return planned.ok ? ok({ id }) : planned;
}

/** A leave that begins; or the last day of the one that goes on. */
export function setLeave(context: WriteContext, { id, version, from, to }: Input<'handoffs.setLeave'>): Saved {
  const { db, session, today, newId } = context;
  const found = running(context, id);
  if (!found.ok) return found;
  const { residentId, version: known, dischargedOn } = found.value;
  if (known !== version) return err(appError('changed-by-other'));
  if (dischargedOn !== null) return err(broken('id', 'leave-after-discharge'));
  if (from > today) return err(broken('from', 'noted-in-future'));
  if (to !== null && to < from) return err(broken('to', 'entry-ends-before'));
  const open = leavesOf(db, id).find((leave) => leave.to === null);
  if (open !== undefined) saveLeave(db, open.id, from, to);
  else insertLeave(db, newId<'entry'>() as EntryId, { handoffId: id, residentId }, { from, to, by: session.user.id });
  return ok({ id });
}

/** Its deadlines rest, and nothing of it is lost. */
export function pauseHandoff(context: WriteContext, { id, version, why, note }: Input<'handoffs.pause'>): Saved {
  const found = running(context, id);
  if (!found.ok) return found;
  if (found.value.pausedOn !== null) return err(broken('id', 'handoff-paused'));
  const said = textOrNull(note);
  const number = numberIn({ note: said });
  if (number) return err(number);
  const values = { paused_on: context.today, paused_why: why, paused_note: said };
  return updateHandoff(context.db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}

export function resumeHandoff(context: WriteContext, { id, version }: Input<'handoffs.resume'>): Saved {
  const found = running(context, id);
  if (!found.ok) return found;
  if (found.value.pausedOn === null) return err(broken('id', 'handoff-not-paused'));
  const values = { paused_on: null, paused_why: null, paused_note: null };
  return updateHandoff(context.db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}

type Closed = Result<Output<'handoffs.close'>, AppError>;

export function closeHandoff(context: WriteContext, input: Input<'handoffs.close'>): Closed {
  const { db, today } = context;
  const { id, version, reason } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  const row = found.value;
  const note = textOrNull(input.note);
  const { home, homeOwner, homeNextOn, dischargedOn, closedOn } = row;
  const problem = closeProblem({ reason, note, home, homeOwner, homeNextOn, dischargedOn, closedOn }, today);
  if (problem) return err(broken(problem === 'handoff-close-reason' ? 'note' : 'reason', problem));
  const number = numberIn({ note });
  if (number) return err(number);
  if (!updateHandoff(db, id, { closed_on: today, close_reason: reason, close_note: note }, version))
    return err(appError('changed-by-other'));
  if (reason === 'finished' || reason === 'other') keepLooking(context, row);
  const stopped = reason === 'dead' ? stopForDeath(context, row.residentId) : { tasks: 0, visits: 0 };
  return ok({ id, ...stopped });
}

/** The day on which somebody looks for a home again outlives the hand-off, as a task of theirs. */
function keepLooking(context: WriteContext, { residentId, home, homeOwnerId, homeNextOn }: HandoffRow): void {
  const isWithout = home === 'none' || home === 'unknown' || home === 'temporary';
  if (!isWithout || homeOwnerId === null || homeNextOn === null) return;
  const due = homeNextOn < context.today ? context.today : homeNextOn;
  openTask(
    context,
    { residentId, text: homeStillMissing, ownerId: homeOwnerId, due, source: 'own', sourceId: null },
    '',
  );
}

/** It was not over after all. */
export function reopenHandoff(context: WriteContext, { id, version, reason }: Input<'handoffs.reopen'>): Saved {
  const { db } = context;
  const row = findHandoff(db, context, id);
  if (row === null) return err(appError('not-found', 'id'));
  if (row.closedOn === null) return err(broken('id', 'handoff-not-closed'));
  const number = numberIn({ reason });
  if (number) return err(number);
  const values = { closed_on: null, close_reason: null, close_note: reason };
  return updateHandoff(db, id, values, version) ? ok({ id }) : err(appError('changed-by-other'));
}
