import type { Input, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { HospitalMessageId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadContext, WriteContext } from '../context.ts';
import { shownOf } from '../residents/shown.service.ts';
import { findQuarantined, forget, quarantined } from './quarantine.repository.ts';
import { keepOf } from './receive.service.ts';
import { stayByKeys } from './stays.repository.ts';

const LONGEST_TEXT = 20_000;

/** Letters about somebody who is not known here, with enough to tell whom they mean. */
export function quarantineList({ db, today }: ReadContext): Result<Output<'messages.quarantine'>, AppError> {
  const messages = quarantined(db, today).map(({ message, ...row }) => ({
    ...row,
    ...{ recorded: message.recorded, sender: message.sender.name, topic: message.letter?.topic ?? '' },
    text: (message.letter?.segments ?? [])
      .map(({ text }) => text)
      .join('\n\n')
      .slice(0, LONGEST_TEXT),
  }));
  return ok({ messages });
}

/** A person says whom a letter is about: it is kept with them, and waits no more. */
export function matchQuarantined(
  context: WriteContext,
  { id, residentId }: Input<'messages.match'>,
): Result<{ id: HospitalMessageId }, AppError> {
  const { db, today } = context;
  if (shownOf(context, residentId)?.has('messages') !== true) return err(appError('not-found', 'residentId'));
  const found = findQuarantined(db, id, today);
  if (found === null) return err(appError('not-found', 'id'));
  const { message, code } = found;
  forget(db, id);
  const linked = stayByKeys(db, residentId, message.stayKeys);
  const plan = {
    outcome: 'apply',
    code,
    person: null,
    stay: null,
    linked,
    findings: message.findings,
    notes: [],
  } as const;
  const kept = keepOf(context, message, plan, residentId);
  return kept.ok ? ok({ id: kept.value }) : kept;
}

/** It is about nobody here: gone at once, and not kept in the log. */
export function discardQuarantined(
  { db, today }: WriteContext,
  { id }: Input<'messages.discard'>,
): Result<Record<string, never>, AppError> {
  if (findQuarantined(db, id, today) === null) return err(appError('not-found', 'id'));
  forget(db, id);
  return ok({});
}
