import type { Input, Output } from '../../../shared/contract/index.ts';
import type { HospitalMessage } from '../../../shared/domain/messages.ts';
import type { StayCause } from '../../../shared/domain/stays.ts';
import { foldStay } from '../../../shared/domain/stays-fold.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HospitalMessageId, ResidentId, StayId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { applyStay } from '../handoffs/stays.service.ts';
import { namedOf } from '../residents/shown.service.ts';
import { keepAttachments } from './attachments.ts';
import type { Plan, StayPlan } from './consider.ts';
import { consider, heardOf, heldOpen } from './consider.ts';
import { judge } from './judge.ts';
import { contentOf, insertMessage, markAnnulled, noteReceipt } from './messages.repository.ts';
import { forgetExpired, quarantine } from './quarantine.repository.ts';
import { addKeys, findStay, insertStay, noticesOf, updateStay } from './stays.repository.ts';

type Received = Output<'messages.receive'>;

/** What a message would do. Of a stranger's message nothing is told but what it is. */
export function previewMessage(
  context: ReadContext,
  { stagingId }: Input<'messages.preview'>,
): Result<Output<'messages.preview'>, AppError> {
  const message = context.staging.message(stagingId);
  if (message === null) return err(appError('staging-gone', 'stagingId'));
  const plan = consider(context, message);
  const { outcome, code, person, stay, findings, notes } = plan;
  const tells = outcome !== 'stranger';
  return ok({
    ...{ outcome, kind: message.kind, code, recorded: message.recorded, sender: tells ? message.sender.name : '' },
    resident: person && { id: person.id, name: namedOf(context, person.id)?.name ?? null },
    otherName: notes.includes('name-differs') ? message.personName : null,
    ...{ before: stay?.before ?? null, after: stay?.after ?? null, psychiatric: stay?.psychiatric ?? null },
    handoff: stay?.handoff ?? null,
    ...{ why: stay?.why ?? '', topic: tells ? (message.letter?.topic ?? '') : '' },
    attachments: tells ? message.attachments.filter(({ bytes }) => bytes !== null).length : 0,
    ...{ findings: tells ? [...findings] : [], notes: [...notes] },
  });
}

/** One transaction: the message, its files, the stay that is worked out anew, and what hangs on the stay. */
export function receiveMessage(
  context: WriteContext,
  { stagingId }: Input<'messages.receive'>,
): Result<Received, AppError> {
  const { db, staging, now, today, newId } = context;
  const message = staging.message(stagingId);
  if (message === null) return err(appError('staging-gone', 'stagingId'));
  forgetExpired(db, today);
  const plan = consider(context, message);
  const received = { code: plan.code, outcome: plan.outcome, received: now };
  noteReceipt(db, newId<'message-receipt'>(), message, received);
  const kept = keep(context, message, plan);
  if (!kept.ok) return kept;
  staging.dropMessage(stagingId);
  return ok({
    outcome: plan.outcome,
    id: kept.value,
    residentId: kept.value === null ? null : (plan.person?.id ?? null),
  });
}

function keep(context: WriteContext, message: HospitalMessage, plan: Plan): Result<HospitalMessageId | null, AppError> {
  switch (plan.outcome) {
    case 'stranger':
    case 'duplicate':
    case 'receipt':
      return ok(null);
    case 'quarantine':
      quarantine(context, message, plan.code);
      return ok(null);
    default:
      return plan.person === null ? ok(null) : keepOf(context, message, plan, plan.person.id);
  }
}

/** Keeps a message about a known person, and lets it do what it says. */
export function keepOf(
  context: WriteContext,
  message: HospitalMessage,
  { outcome, stay, linked, findings, code }: Plan,
  residentId: ResidentId,
): Result<HospitalMessageId, AppError> {
  const { db, now, session, newId } = context;
  const stayId = stay === null ? linked : openStay(context, residentId, stay, message.stayKeys);
  const id = newId<'hospital-message'>();
  insertMessage(db, id, message, contentOf(message), {
    ...{ residentId, stayId, code, findings, received: now, by: session.user.id },
    state: outcome === 'review' ? 'review' : 'applied',
    threadKey: threadKey(message),
  });
  const files = keepAttachments(context, id, residentId, message.attachments);
  if (!files.ok) return files;
  if (stay === null || stayId === null) return ok(id);
  const cause = message.stay?.activity ?? 'admit-inpatient';
  const { heard, psychiatric, why } = stay;
  // of a new stay all that there is was just worked out
  if (stay.id === null) applyStay(context, { residentId, stayId, before: null, ...heard, psychiatric, why, cause });
  else settleStay(context, stayId, stay.before, cause);
  return ok(id);
}

function openStay(
  { db, newId }: WriteContext,
  residentId: ResidentId,
  { id, after, psychiatric, why }: StayPlan,
  keys: readonly string[],
): StayId {
  const stayId = id ?? newId<'stay'>();
  if (id === null) insertStay(db, stayId, residentId, { state: after, psychiatric, why });
  addKeys(db, () => newId<'stay-key'>(), stayId, keys);
  return stayId;
}

/** Works the stay out anew from all that is kept, marks what was taken back, and lets it move its hand-off. */
export function settleStay(context: WriteContext, stayId: StayId, before: StayPlan['before'], cause: StayCause): void {
  const { db } = context;
  const stored = findStay(db, stayId);
  if (stored === null) throw new Error('a stay that was just kept');
  const folded = foldStay(noticesOf(db, stayId));
  const verdict = judge(db, folded);
  const after = heldOpen(folded.state, stored.endedUtc);
  updateStay(db, stayId, { state: after, ...verdict });
  markAnnulled(db, stayId, folded.annulled);
  const heard = heardOf(folded, stored.endedUtc);
  applyStay(context, { residentId: stored.residentId, stayId, before, ...heard, ...verdict, cause });
}

/** Letters of one exchange: its own number between the same two parties. Two citizens never share one. */
function threadKey({ letter, sender, receiver }: HospitalMessage): string | null {
  if (letter === null || letter.threadId === null) return null;
  const parties = [sender.gln ?? sender.name, receiver.gln ?? receiver.name].sort();
  return `${letter.threadId.toLowerCase()}|${parties.join('|')}`;
}
