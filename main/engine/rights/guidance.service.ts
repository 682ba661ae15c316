import type { Input } from '../../../shared/contract/index.ts';
import { holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import type { GuidanceProblem } from '../../../shared/domain/rights.ts';
import { guidanceProblem } from '../../../shared/domain/rights.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { mayNote } from '../resident-page/noting.ts';
import { representativesOf } from '../resident-page/representatives.service.ts';
import { finishFrom, openTask } from '../tasks/open-task.ts';
import type { GuidanceId, NewGuidance } from './rights.repository.ts';
import { guidanceOf, insertGuidance, saveReview, standingGuidance } from './rights.repository.ts';

type Saved = Result<{ id: GuidanceId }, AppError>;

/** Somebody walks closer beside the citizen for a time: until a day, and with a review that has an owner. */
export function setGuidance(context: WriteContext, input: Input<'guidance.set'>): Saved {
  const { db, today } = context;
  const { residentId, representativeId, ownerId, ...said } = input;
  const allowed = mayNote(context, residentId, 'guidance');
  if (!allowed.ok) return allowed;
  if (standingGuidance(db, residentId) !== undefined) return err(appError('already-exists', 'from'));
  const isKnown =
    representativeId === null || representativesOf(db, residentId, today).some(({ id }) => id === representativeId);
  if (!isKnown) return err(appError('not-found', 'representativeId'));
  const personal = (['reason', 'how'] as const).find((field) => holdsPersonNumber(said[field] ?? ''));
  if (personal) return err(broken(personal, 'personal-number'));
  const guidance = { ...said, residentId, representativeId, reason: said.reason.trim(), how: textOrNull(said.how) };
  return begin(context, guidance, ownerId, '');
}

/** It goes on with new days and a new review, or it ends today. */
export function reviewGuidance(context: WriteContext, input: Input<'guidance.review'>): Saved {
  const { db, today, session } = context;
  const { residentId, id, outcome, next } = input;
  const allowed = mayNote(context, residentId, 'guidance');
  if (!allowed.ok) return allowed;
  const found = guidanceOf(db, residentId).find((one) => one.id === id);
  if (found === undefined) return err(appError('not-found', 'id'));
  if (found.reviewedOn !== null) return err(appError('already-ended', 'id'));
  const note = textOrNull(input.note);
  if (holdsPersonNumber(note ?? '')) return err(broken('note', 'personal-number'));
  if (outcome === 'continues' && next === null) return err(broken('next.to', 'guidance-needs-days'));
  if (!saveReview(db, { ...input, note }, { on: today, by: session.user.id })) return err(appError('changed-by-other'));
  finishFrom(context, residentId, 'guidance', id);
  if (outcome === 'ends' || next === null) return ok({ id });
  const { reason, how, representativeId } = found;
  const { ownerId, ...days } = next;
  return begin(context, { residentId, reason, how, representativeId, from: today, ...days }, ownerId, 'next.');
}

/** Where two records turn out to be one person, the guidance that was chosen goes on: the other is reviewed as over. */
export function leaveOneGuidance(context: WriteContext, chosen: ResidentId, ended: ResidentId): void {
  const { db, today, session } = context;
  const goes = standingGuidance(db, ended);
  if (goes === undefined || standingGuidance(db, chosen) === undefined) return;
  saveReview(db, { ...goes, outcome: 'ends', note: null }, { on: today, by: session.user.id });
  finishFrom(context, ended, 'guidance', goes.id);
}

/** `place`: where the input of the act has the days and the owner. */
function begin(context: WriteContext, guidance: NewGuidance, ownerId: UserId, place: string): Saved {
  const { db, today, session, newId } = context;
  const { residentId, reviewOn } = guidance;
  const problem = guidanceProblem(guidance, today);
  if (problem) return err(broken(`${place}${FIELD_OF[problem]}`, problem));
  const id: GuidanceId = newId<'guidance'>();
  insertGuidance(db, id, guidance, session.user.id);
  const task = { residentId, text: null, ownerId, due: reviewOn, source: 'guidance', sourceId: id } as const;
  const opened = openTask(context, task, place);
  return opened.ok ? ok({ id }) : opened;
}

const FIELD_OF: Readonly<Record<GuidanceProblem, string>> = {
  'noted-in-future': 'from',
  'entry-ends-before': 'to',
  'guidance-too-long': 'to',
  'review-outside': 'reviewOn',
};

function broken(where: string, code: string): AppError {
  return appError('rule-broken', where, { rule: code });
}
