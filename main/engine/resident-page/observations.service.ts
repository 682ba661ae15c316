import type { Input } from '../../../shared/contract/index.ts';
import { challengesOn } from '../../../shared/domain/challenges.ts';
import { checkDays, fieldOfObservation, holdsPersonNumber } from '../../../shared/domain/resident-page.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WriteContext } from '../context.ts';
import { textOrNull } from '../page.ts';
import { listFrameworks } from './frameworks.repository.ts';
import type { Saved } from './noting.ts';
import { dayRefusal, mayNote } from './noting.ts';
import { challengeWithin, insertObservation } from './observations.repository.ts';

type Seen = Parameters<typeof insertObservation>[2];

/** One of the municipality's own list of that day, from its first day on. */
export function observeChallenge(context: WriteContext, input: Input<'observations.challenge'>): Saved {
  const { residentId, code, from, to, saidBy, reason } = input;
  const seen: Seen = { kind: 'challenge', code, value: null, from, to, saidBy, reason: textOrNull(reason) };
  return note(context, residentId, seen, () => {
    const isListed = challengesOn(listFrameworks(context.db), from).some((one) => one.code === code);
    if (!isListed) return err(appError('rule-broken', 'code', { rule: 'challenge-unknown' }));
    return challengeWithin(context.db, residentId, seen) ? err(appError('already-exists', 'code')) : ok();
  });
}

/** Somebody's own judgement with a reason: the only thing that says of anybody that the position is udsat, or is not. */
export function judgeVulnerable(context: WriteContext, input: Input<'observations.judge'>): Saved {
  const { residentId, value, on } = input;
  const reason = input.reason.trim();
  const seen: Seen = { kind: 'vulnerable', code: 'vulnerable', value, from: on, to: null, saidBy: 'worker', reason };
  return note(context, residentId, seen, () =>
    reason === '' ? err(appError('rule-broken', 'reason', { rule: 'judgement-needs-reason' })) : ok(),
  );
}

export function observeExposure(context: WriteContext, input: Input<'observations.exposure'>): Answered {
  const answers = input.answers.map(({ question, answer }) => ({ code: question, value: answer }));
  return noteAll(context, 'exposure', { ...input, answers });
}

export function observeLife(context: WriteContext, input: Input<'observations.life'>): Answered {
  const answers = input.answers.map(({ field, answer }) => ({ code: field, value: answer }));
  return noteAll(context, 'life', { ...input, answers });
}

type Answered = Result<{ ids: EntryId[] }, AppError>;
interface Conversation extends Pick<Input<'observations.life'>, 'residentId' | 'on' | 'saidBy'> {
  readonly answers: readonly Pick<Seen, 'code' | 'value'>[];
}

/** What one conversation answered: all of it or nothing. */
function noteAll(
  context: WriteContext,
  kind: Seen['kind'],
  { residentId, answers, on, saidBy }: Conversation,
): Answered {
  const ids: EntryId[] = [];
  for (const answer of answers) {
    const seen: Seen = { kind, ...answer, from: on, to: null, saidBy, reason: null };
    const noted = note(context, residentId, seen, () => ok());
    if (!noted.ok) return noted;
    ids.push(noted.value.id);
  }
  return ok({ ids });
}

function note(
  context: WriteContext,
  residentId: ResidentId,
  seen: Seen,
  check: () => ReturnType<typeof mayNote>,
): Saved {
  const allowed = mayNote(context, residentId, fieldOfObservation(seen.kind));
  if (!allowed.ok) return allowed;
  const days = checkDays(seen.from, seen.to, context.today);
  if (!days.ok) {
    const refusal = dayRefusal(days.error);
    return err(seen.kind === 'challenge' ? refusal : { ...refusal, where: 'on' });
  }
  if (seen.reason !== null && holdsPersonNumber(seen.reason))
    return err(appError('rule-broken', 'reason', { rule: 'personal-number' }));
  const right = check();
  if (!right.ok) return right;
  const id = context.newId<'entry'>();
  insertObservation(context.db, { id, residentId, by: context.session.user.id }, seen);
  return ok({ id });
}
