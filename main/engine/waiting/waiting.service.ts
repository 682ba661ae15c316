import type { Input, Output } from '../../../shared/contract/index.ts';
import type { Needs } from '../../../shared/domain/needs.ts';
import * as rule from '../../../shared/domain/waiting.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { accessTo } from '../residents/scope.ts';
import { decisionIn } from '../visitation/visitation.service.ts';
import type { EntryId, StoredEntry } from './waiting.repository.ts';
import { entriesOf, insertEntry, needsOf, saveNeeds, updateEntry, updateState } from './waiting.repository.ts';

type Saved = Result<{ readonly id: EntryId; readonly residentId: ResidentId }, AppError>;

export function waitingOf(
  context: ReadContext,
  { residentId }: Input<'waiting.get'>,
): Result<Output<'waiting.get'>, AppError> {
  const { db, today } = context;
  if (accessTo(db, context, residentId) === null) return err(appError('not-found', 'residentId'));
  return ok(
    entriesOf(db, residentId).map((entry) => ({
      ...entry,
      due: rule.dueReasonsOf(entry, today),
      needs: needsOf(db, entry.id) as Output<'waiting.get'>[number]['needs'],
    })),
  );
}

/** On the list by a decision that grants it; one place at a time. */
export function enterList(context: WriteContext, input: Input<'waiting.enter'>): Saved {
  const { db, today, session } = context;
  const { residentId, decisionId, needs } = input;
  const decision = decisionIn(context, decisionId, residentId);
  if (decision === null) return err(appError('not-found', 'decisionId'));
  if (entriesOf(db, residentId).some(({ state }) => state !== 'left'))
    return err(appError('already-exists', 'residentId'));
  const since = input.since ?? decision.askedOn;
  const problem = rule.enterProblem({ ...input, since }, { ...decision, today });
  if (problem) return err(ruleBroken(ENTER_FIELDS[problem], problem));
  const id = context.newId<'waiting-entry'>();
  insertEntry(db, id, { ...input, since }, { by: session.user.id, on: today });
  saveNeeds(db, context.newId, { id, residentId }, needs as Needs);
  return ok({ id, residentId });
}

/** Everything is looked at again: urgency that is judged anew gets its author and day, and the next review is set. */
export function reviewEntry(context: WriteContext, input: Input<'waiting.review'>): Saved {
  const { db, today, session } = context;
  const { id, residentId, version, needs, reviewOn, urgency, urgencyReason } = input;
  const entry = entryOf(context, id, residentId);
  if (entry === null) return err(appError('not-found', 'id'));
  if (entry.state === 'left') return err(ruleBroken('id', 'entry-left'));
  if (reviewOn <= today) return err(ruleBroken('reviewOn', 'review-in-past'));
  const problem = rule.urgencyProblem(input);
  if (problem) return err(ruleBroken('urgencyReason', problem));
  const isJudged = urgency !== entry.urgency || urgencyReason !== entry.urgencyReason;
  const judgement = isJudged ? { by: session.user.id, on: today } : null;
  if (!updateEntry(db, id, input, judgement, version)) return err(appError('changed-by-other'));
  saveNeeds(db, context.newId, entry, needs as Needs);
  return ok({ id, residentId });
}

export function setEntryState(context: WriteContext, input: Input<'waiting.setState'>): Saved {
  const { db, today } = context;
  const { id, residentId } = input;
  const entry = entryOf(context, id, residentId);
  if (entry === null) return err(appError('not-found', 'id'));
  const problem = rule.stateProblem(entry.state, input, today);
  if (problem) return err(ruleBroken(STATE_FIELDS[problem], problem));
  const wish = { ...input, reason: textOrNull(input.reason) };
  return updateState(db, wish, today) ? ok({ id, residentId }) : err(appError('changed-by-other'));
}

/** What is asked for at a place, for those who have asked whose it is. */
export function needsOfEntry(db: ReadContext['db'], id: EntryId): Needs {
  return needsOf(db, id);
}

function entryOf(context: WriteContext, id: EntryId, residentId: ResidentId): StoredEntry | null {
  if (accessTo(context.db, context, residentId) === null) return null;
  return entriesOf(context.db, residentId).find((entry) => entry.id === id) ?? null;
}

const ENTER_FIELDS: Readonly<Record<rule.EnterProblem, string>> = {
  'not-granted': 'decisionId',
  'since-before-asked': 'since',
  'since-in-future': 'since',
  'review-in-past': 'reviewOn',
  'urgency-reason': 'urgencyReason',
};

const STATE_FIELDS: Readonly<Record<rule.StateProblem, string>> = {
  'entry-left': 'id',
  'pause-needs-day': 'pausedUntil',
  'leave-needs-reason': 'leftReason',
  'contact-needed': 'nextContactOn',
};

function ruleBroken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
