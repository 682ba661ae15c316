import type { Input } from '../../../shared/contract/index.ts';
import { disclosureProblem } from '../../../shared/domain/handoffs.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { openTask, taskProblem } from '../tasks/open-task.ts';
import type { HandoffRow } from './handoffs.repository.ts';
import { updateHandoff } from './handoffs.repository.ts';
import type { Saved } from './running.ts';
import { broken, numberIn, running } from './running.ts';
import * as rows from './talks.repository.ts';

/** What the receiver understood, in the receiver's own words. It is theirs once the giver says that it was understood. */
export function readBack(context: WriteContext, input: Input<'handoffs.readBack'>): Saved {
  const { db, session, today, newId } = context;
  const { id, receiverId, situation, matters, actions, whatIf } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  const row = found.value;
  if (receiverId === row.ownerId) return err(broken('receiverId', 'read-back-to-self'));
  if (taskProblem(context, row.residentId, receiverId, '', 'handoffs:write') !== null)
    return err(broken('receiverId', 'owner-sees-not'));
  const said = { situation, matters, actions, whatIf };
  const missing = Object.entries(said).find(([, text]) => textOrNull(text) === null);
  if (missing) return err(broken(missing[0], 'words-empty'));
  const number = numberIn(said);
  if (number) return err(number);
  const who = { giver_user: row.ownerId, receiver_user: receiverId, said_on: today, by_user: session.user.id };
  const words = { situation, matters, actions, what_if: whatIf };
  rows.insertReadBack(db, newId<'read-back'>(), { handoffId: id, residentId: row.residentId }, { ...who, ...words });
  return ok({ id });
}

/** The giver, or a leader for somebody who is away, and never the receiver: then the hand-off is the receiver's. */
export function confirmReadBack(
  context: WriteContext,
  { readBackId, version }: Input<'handoffs.confirmReadBack'>,
): Saved {
  const { db, session, today } = context;
  const me = session.user.id;
  const said = rows.findReadBack(db, readBackId);
  const found = said === null ? null : running(context, said.handoffId);
  if (said === null || !found?.ok) return refused(found, 'readBackId');
  if (said.confirmedOn !== null) return err(appError('already-ended', 'readBackId'));
  const isGiver = me === said.giverId || (mayDo(session.user.roles, 'visits:lead') && me !== said.receiverId);
  if (!isGiver) return err(broken('readBackId', 'read-back-is-givers'));
  if (!rows.confirmReadBack(db, readBackId, today, me, version)) return err(appError('changed-by-other'));
  updateHandoff(db, said.handoffId, { owner_user: said.receiverId });
  return ok({ id: said.handoffId });
}

export function callMeeting(context: WriteContext, input: Input<'handoffs.callMeeting'>): Saved {
  const { db, session, today, newId } = context;
  const { id, calledOn, calledBy } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  if (calledOn > today) return err(broken('calledOn', 'noted-in-future'));
  const agenda = textOrNull(input.agenda);
  const number = numberIn({ agenda });
  if (number) return err(number);
  const [newest] = rows.meetingsOf(db, id);
  if (newest !== undefined && newest.heldOn === null) return err(broken('id', 'meeting-open'));
  const values = { called_on: calledOn, called_by: calledBy, agenda, by_user: session.user.id };
  rows.insertMeeting(db, newId<'handoff-meeting'>(), { handoffId: id, residentId: found.value.residentId }, values);
  return ok({ id });
}

/** The date, or what the meeting came to; what was agreed becomes tasks of those who said that they would. */
export function setMeeting(context: WriteContext, input: Input<'handoffs.setMeeting'>): Saved {
  const { db } = context;
  const { meetingId, version, foundOn, meetsOn, meetsAt, heldOn } = input;
  const meeting = rows.findMeeting(db, meetingId);
  const found = meeting === null ? null : running(context, meeting.handoffId);
  if (meeting === null || !found?.ok) return refused(found, 'meetingId');
  const texts = {
    place: textOrNull(input.place),
    agenda: textOrNull(input.agenda),
    minutes: textOrNull(input.minutes),
  };
  const problem = meetingProblem(context, meeting.calledOn, input) ?? numberIn(texts);
  if (problem) return err(problem);
  const values = { found_on: foundOn, meets_on: meetsOn, meets_at: meetsAt, held_on: heldOn, ...texts };
  if (!rows.saveMeeting(db, meetingId, values, version)) return err(appError('changed-by-other'));
  const { residentId, id } = found.value;
  for (const [index, task] of input.tasks.entries()) {
    const opened = openTask(
      context,
      { ...task, residentId, source: 'promise', sourceId: meetingId },
      `tasks.${index}.`,
    );
    if (!opened.ok) return opened;
  }
  return ok({ id });
}

type MeetingInput = Input<'handoffs.setMeeting'>;

function meetingProblem({ today }: WriteContext, calledOn: string, input: MeetingInput): AppError | null {
  const { foundOn, meetsOn, heldOn, minutes, tasks } = input;
  if ((foundOn === null) !== (meetsOn === null)) return broken('meetsOn', 'meeting-needs-both-days');
  if (foundOn !== null && (foundOn > today || foundOn < calledOn)) return broken('foundOn', 'meeting-found-outside');
  if (meetsOn !== null && foundOn !== null && meetsOn < foundOn) return broken('meetsOn', 'meeting-before-found');
  if (heldOn !== null && (heldOn > today || heldOn < calledOn)) return broken('heldOn', 'meeting-held-outside');
  const isUnheld = heldOn === null && (textOrNull(minutes) !== null || tasks.length > 0);
  return isUnheld ? broken('heldOn', 'minutes-need-meeting') : null;
}

/** What was told to whom, and what allows it. */
export function disclose(context: WriteContext, input: Input<'handoffs.disclose'>): Saved {
  const { db, session, today, newId } = context;
  const { id, on, party, what, basis } = input;
  const found = running(context, id);
  if (!found.ok) return found;
  const row: HandoffRow = found.value;
  if (on > today) return err(broken('on', 'noted-in-future'));
  const [name, necessity] = [textOrNull(input.name), textOrNull(input.necessity)];
  const problem = disclosureProblem(basis, row.grounds, necessity);
  if (problem) return err(broken(problem === 'disclosure-needs-necessity' ? 'necessity' : 'basis', problem));
  const number = numberIn({ name, what, necessity });
  if (number) return err(number);
  const values = { on_day: on, party, name, what, basis, necessity, by_user: session.user.id };
  rows.insertDisclosure(db, newId<'entry'>(), { handoffId: id, residentId: row.residentId }, values);
  return ok({ id });
}

function refused(found: Result<unknown, AppError> | null, where: string): Saved {
  return found === null || found.ok || found.error.code === 'not-found' ? err(appError('not-found', where)) : found;
}
