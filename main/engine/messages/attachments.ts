import type { MessageAttachment } from '../../../shared/domain/messages.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HospitalMessageId, Id, ResidentId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { sql } from '../db/sql.ts';
import { sha256Of } from '../files/sealed-files.ts';

type AttachmentId = Id<'message-attachment'>;

/** Files first, rows after: a row never names a file that is not there. What a broken transaction left is swept a day later. */
export function keepAttachments(
  { db, newId, session, sealedFiles, now }: WriteContext,
  messageId: HospitalMessageId,
  residentId: ResidentId,
  attachments: readonly MessageAttachment[],
): Result<undefined, AppError> {
  if (attachments.every(({ bytes }) => bytes === null)) return ok();
  const isNamed = (id: string) => db.get(sql`select 1 from message_attachments where id = ${id}`) !== null;
  sealedFiles.sweep(isNamed, Date.parse(now));
  for (const [place, { title, type, bytes }] of attachments.entries()) {
    if (bytes === null) continue;
    const id = newId<'message-attachment'>();
    const written = sealedFiles.write(id, bytes);
    if (!written.ok) return written;
    db.insert('message_attachments', id, {
      ...{ resident_id: residentId, message_id: messageId, place, title, type, bytes: bytes.length },
      ...{ sha256: sha256Of(bytes), by_user: session.user.id },
    });
  }
  return ok();
}

interface AttachmentRow {
  readonly id: AttachmentId;
  readonly title: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The file as it came, or a refusal when it is not the one that was kept. */
export function readAttachment(
  { db, sealedFiles }: ReadContext,
  messageId: HospitalMessageId,
  place: number,
): Result<{ readonly title: string; readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> }, AppError> {
  const row = db.get<AttachmentRow>(sql`
    select id, title, type, bytes, sha256 from message_attachments where message_id = ${messageId} and place = ${place}`);
  if (row === null) return err(appError('not-found', 'place'));
  const read = sealedFiles.read(row.id);
  if (!read.ok) return read;
  const { title, type } = row;
  return sha256Of(read.value) === row.sha256 ? ok({ title, type, bytes: read.value }) : err(appError('data-damaged'));
}
