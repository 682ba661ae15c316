import type { Input, Output } from '../../../shared/contract/index.ts';
import { inboxRow } from '../../../shared/contract/messages.ts';
import { shownFields } from '../../../shared/domain/resident-fields.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HospitalMessageId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { pageOf } from '../page.ts';
import { namedOf } from '../residents/shown.service.ts';
import { readAttachment } from './attachments.ts';
import * as rows from './inbox.repository.ts';
import { countQuarantined } from './quarantine.repository.ts';
import { settleStay } from './receive.service.ts';
import { addKeys, findStay, insertStay, stayByKeys } from './stays.repository.ts';

type Saved = Result<{ id: HospitalMessageId }, AppError>;

/** Newest first, with what waits: unread, to be looked at, and letters about somebody who is not known. */
export function inbox(
  context: ReadContext,
  input: Input<'messages.inbox'>,
): Result<Output<'messages.inbox'>, AppError> {
  const { rows: found, total } = rows.inboxRows(context, input);
  const { roles } = context.session.user;
  const listed = found.map(({ nameProtected, addressProtected, resident, isRead, ...row }) => {
    const protections = { nameProtected: nameProtected === 1, addressProtected: addressProtected === 1 };
    return { ...row, isRead: isRead === 1, resident: shownFields(roles, protections).has('name') ? resident : null };
  });
  const counts = {
    unread: rows.countMessages(context, 'unread'),
    review: rows.countMessages(context, 'review'),
    quarantined: countQuarantined(context.db, context.today),
  };
  return ok({ ...pageOf(inboxRow, listed, total), ...counts });
}

export function openMessage(
  context: ReadContext,
  { id }: Input<'messages.get'>,
): Result<Output<'messages.get'>, AppError> {
  const message = rows.findMessage(context, id);
  const named = message && namedOf(context, message.residentId);
  if (message === null || named === null || !named.shown.has('messages')) return err(appError('not-found', 'id'));
  const { content, threadKey: _, readUtc, ...plain } = message;
  const { stay, letter, files, sender, receiver } = content;
  const sizes = new Map(rows.attachmentSizes(context.db, id).map(({ place, bytes }) => [place, bytes]));
  return ok({
    ...plain,
    findings: [...plain.findings],
    sender: sender.name,
    receiver: receiver.name,
    resident: named.name,
    isRead: readUtc !== null,
    event: stay && {
      ...{ start: stay.start, end: stay.end, leaveStart: stay.leaveStart, leaveEnd: stay.leaveEnd },
      ...{ unit: stay.unit, wantsReport: stay.wantsReport },
    },
    ...{ topic: letter?.topic ?? '', category: letter?.category ?? null },
    ...{ admitted: letter?.admitted ?? null, discharged: letter?.discharged ?? null },
    segments: [...(letter?.segments ?? [])],
    attachments: files.map(({ title, type }, place) => ({ place, title, type, bytes: sizes.get(place) ?? null })),
    thread: rows
      .threadOf(context, message)
      .filter((one) => one.id !== id)
      .map(({ id: other, kind, code, recorded, content: { sender: from } }) => ({
        ...{ id: other, kind, code, recorded },
        sender: from.name,
      })),
  });
}

export function openAttachment(
  context: ReadContext,
  { id, place }: Input<'messages.attachment'>,
): Result<Output<'messages.attachment'>, AppError> {
  const message = rows.findMessage(context, id);
  const named = message && namedOf(context, message.residentId);
  if (message === null || named === null || !named.shown.has('messages')) return err(appError('not-found', 'id'));
  const read = readAttachment(context, id, place);
  return read.ok ? ok({ ...read.value, count: 1 }) : read;
}

export function showAttachment(
  context: ReadContext,
  wish: Input<'messages.showAttachment'>,
): Result<Output<'messages.showAttachment'>, AppError> {
  const opened = openAttachment(context, wish);
  return opened.ok ? ok({ bytes: opened.value.bytes }) : opened;
}

export function setRead(context: WriteContext, { id, version, isRead }: Input<'messages.setRead'>): Saved {
  const { db, now, session } = context;
  if (rows.findMessage(context, id) === null) return err(appError('not-found', 'id'));
  const read = { read_utc: isRead ? now : null, read_by: isRead ? session.user.id : null };
  return rows.changeMessage(db, id, read, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** One of the review list: used as it stands, or set aside with a reason. It is never dropped. */
export function decide(context: WriteContext, { id, version, decision, reason }: Input<'messages.decide'>): Saved {
  const { db } = context;
  const message = rows.findMessage(context, id);
  if (message === null) return err(appError('not-found', 'id'));
  if (message.state !== 'review') return err(appError('already-ended', 'id'));
  const { stay, stayKeys } = message.content;
  // A notice whose kind nobody knows can be read, but it cannot do anything.
  const uses = decision === 'use' && stay !== null && stay.activity !== null;
  const known = stayByKeys(db, message.residentId, stayKeys);
  const before = known === null ? null : (findStay(db, known)?.state ?? null);
  const stayId = uses ? (known ?? openFor(context, message)) : known;
  const state = decision === 'use' ? 'applied' : 'set-aside';
  if (!rows.decideMessage(db, id, { state, decided_reason: reason, stay_id: stayId }, version))
    return err(appError('changed-by-other'));
  if (!uses || stayId === null || stay.activity === null) return ok({ id });
  settleStay(context, stayId, before, stay.activity);
  return ok({ id });
}

function openFor({ db, newId }: WriteContext, { residentId, content }: rows.StoredMessage) {
  const id = newId<'stay'>();
  const unit = content.stay?.unit ?? { sor: null, name: '', hospital: null };
  const state = { state: 'unknown-start', from: null, leaveFrom: null, to: null, unit, corrected: false } as const;
  insertStay(db, id, residentId, { state, psychiatric: 'unknown', why: '' });
  addKeys(db, () => newId<'stay-key'>(), id, content.stayKeys);
  return id;
}
