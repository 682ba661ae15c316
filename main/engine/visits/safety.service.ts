import type { Input, Output } from '../../../shared/contract/index.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import { mayDo } from '../../../shared/domain/users.ts';
import { safetyProblem } from '../../../shared/domain/visits.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { SafetyNoteId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { mayNote } from '../resident-page/noting.ts';
import { shownOf } from '../residents/shown.service.ts';
import { broken } from './log-visit.service.ts';
import * as rows from './safety.repository.ts';

type Saved = Result<{ id: SafetyNoteId }, AppError>;

/** What a visitor must know before ringing, with who wrote it, why, and until when it holds. */
export function safetyOf(
  context: ReadContext,
  { residentId }: Input<'safety.ofResident'>,
): Result<Output<'safety.ofResident'>, AppError> {
  const { db, today, session } = context;
  const shown = shownOf(context, residentId);
  if (shown === null) return err(appError('not-found', 'residentId'));
  const { roles } = session.user;
  if (!shown.has('safety')) return ok({ notes: [], mayWrite: false, mayExempt: false });
  const notes = rows
    .safetyNotesOf(db, residentId, today)
    .map(({ exemptOn, exemptBy, exemptReason, holds, ...note }) => ({
      ...note,
      holds: holds === 1,
      exempt: exemptOn === null ? null : { on: exemptOn, by: exemptBy ?? '', reason: exemptReason ?? '' },
    }));
  return ok({ notes, mayWrite: mayDo(roles, 'visits:write'), mayExempt: mayDo(roles, 'safety:exempt') });
}

export function addSafety(context: WriteContext, input: Input<'safety.add'>): Saved {
  const { db, today, session } = context;
  const { residentId, what, reason, to } = input;
  const allowed = mayNote(context, residentId, 'safety');
  if (!allowed.ok) return allowed;
  const problem = safetyProblem(today, to);
  if (problem) return err(broken('to', problem));
  if (holdsPersonNumber(`${what} ${reason}`)) return err(broken('what', 'personal-number'));
  const id = context.newId<'safety-note'>();
  rows.insertSafetyNote(db, id, { residentId, what, reason, from: today, to }, session.user.id);
  return ok({ id });
}

export function endSafety(context: WriteContext, input: Input<'safety.end'>): Saved {
  const { id, version } = input;
  const found = open(context, input);
  if (!found.ok) return found;
  if (found.value.endedOn !== null) return err(appError('already-ended', 'id'));
  return rows.endSafetyNote(context.db, id, context.today, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** A leader keeps it out of the citizen's own insight, and says why. */
export function exemptSafety(context: WriteContext, input: Input<'safety.exempt'>): Saved {
  const { id, version, reason } = input;
  const found = open(context, input);
  if (!found.ok) return found;
  if (found.value.exemptOn !== null) return err(broken('id', 'safety-exempt'));
  if (holdsPersonNumber(reason)) return err(broken('reason', 'personal-number'));
  const { db, today, session } = context;
  const exempt = { on: today, by: session.user.id, reason };
  return rows.exemptSafetyNote(db, id, exempt, version) ? ok({ id }) : err(appError('changed-by-other'));
}

function open(context: WriteContext, { id, residentId }: Input<'safety.end'> | Input<'safety.exempt'>) {
  const allowed = mayNote(context, residentId, 'safety');
  if (!allowed.ok) return allowed;
  const found = rows.findSafetyNote(context.db, id, residentId);
  return found === null ? err(appError('not-found', 'id')) : ok(found);
}
