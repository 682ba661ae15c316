import type { Input, Output } from '../../../shared/contract/index.ts';
import { hasPersonalNumber } from '../../../shared/domain/disclosure-words.ts';
import { passphraseProblem } from '../../../shared/domain/passphrase.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import { meetDue } from '../agreements/dues.service.ts';
import { associationExists } from '../associations/associations.service.ts';
import type { ReadContext, TaskContext, WriteContext } from '../context.ts';
import { makeFile } from '../export/make-file.ts';
import { newPassphrase, sealFile } from '../export/sealed-file.ts';
import { textOrNull } from '../page.ts';
import { generalSettings } from '../settings/settings.service.ts';
import { listFileName, listTable } from './list-table.ts';
import type { MadeList } from './make-list.ts';
import { makeList } from './make-list.ts';
import { forgetSent, insertReceipt, keepSent, listReceipts } from './occupancy.repository.ts';
import { writeTold } from './sent-list.ts';

type Sending = Input<'occupancy.export'>;
type Sent = Output<'occupancy.export'>;

/** Exactly what would leave, a page at a time, and what the sender should know before. */
export function previewList(
  context: ReadContext,
  input: Input<'occupancy.preview'>,
): Result<Output<'occupancy.preview'>, AppError> {
  const list = makeList(context, { ...input, purpose: words.kinds.day });
  if (!list.ok) return list;
  const { association, disclosed, rows, comparison, unnamed } = list.value;
  const shown = rows.slice(input.offset, input.offset + input.limit);
  return ok({
    columns: ['cells'],
    rows: shown.map((cells) => [cells]),
    total: rows.length,
    associationName: association,
    disclosed: [...disclosed],
    unnamed,
    comparison,
  });
}

/** Makes the file and its receipt together: nothing leaves without one. `nothing-to-export` when no home may leave. */
export async function exportList(context: TaskContext, input: Sending): Promise<Result<Sent, AppError>> {
  const list = checkedList(context, input);
  return list.ok ? ok(await send(context, input, list.value)) : list;
}

/** A list to each, all or none: every one is checked before the first is made. A refusal says which one. */
export async function exportSeveral(
  context: TaskContext,
  { lists, ...rest }: Input<'occupancy.exportSeveral'>,
): Promise<Result<Output<'occupancy.exportSeveral'>, AppError>> {
  if (rest.protection?.kind === 'own' && lists.length > 1)
    return err(appError('rule-broken', 'protection', { rule: 'own-passphrase-for-one' }));
  const checked: { readonly input: Sending; readonly list: MadeList }[] = [];
  for (const [index, one] of lists.entries()) {
    const where = `lists.${index}`;
    if (lists.findIndex(({ associationId }) => associationId === one.associationId) < index)
      return err(appError('rule-broken', where, { rule: 'list-twice' }));
    const input = { ...rest, ...one };
    const list = checkedList(context, input);
    if (!list.ok) return err({ ...list.error, where });
    checked.push({ input, list: list.value });
  }
  const files: Sent[] = [];
  for (const { input, list } of checked) {
    const made = await send(context, input, list);
    const isTaken = files.some(({ fileName }) => fileName === made.fileName);
    files.push(isTaken ? { ...made, fileName: listFileName(list, endingOf(input), String(files.length + 1)) } : made);
    await context.progress(files.length, lists.length);
  }
  return ok({ files });
}

export function receipts({ db }: ReadContext): Result<Output<'occupancy.receipts'>, AppError> {
  return ok([...listReceipts(db)]);
}

export function forgetWhatWasSent(
  { db }: WriteContext,
  { associationId }: Input<'occupancy.forgetSent'>,
): Result<Output<'occupancy.forgetSent'>, AppError> {
  if (!associationExists(db, associationId)) return err(appError('not-found', 'associationId'));
  return ok({ forgotten: forgetSent(db, associationId) });
}

/** The list as it may be sent: with a purpose that names nobody, and knowing what it shows beside the last one. */
function checkedList(context: TaskContext, input: Sending): Result<MadeList, AppError> {
  const personal = (['purpose', 'recipient', 'basisNote'] as const).find((field) =>
    hasPersonalNumber(input[field] ?? ''),
  );
  if (personal) return err(appError('rule-broken', personal, { rule: 'personal-number' }));
  if (input.basis === 'other-authority' && textOrNull(input.basisNote) === null)
    return err(appError('rule-broken', 'basisNote', { rule: 'basis-note-required' }));
  const list = makeList(context, input);
  if (!list.ok) return list;
  const { rows, kind, comparison } = list.value;
  // "nothing changed" is an answer; an empty list is none
  if (rows.length === 0 && kind !== 'changes') return err(appError('nothing-to-export'));
  if (comparison !== null && comparison.fingerprint !== null && input.acknowledged !== comparison.fingerprint)
    return err(appError('rule-broken', 'acknowledged', { rule: 'comparison-unseen', count: comparison.showing }));
  const weak = ownPassphraseProblem(context, input, list.value);
  return weak ? err(appError('weak-password', 'protection.passphrase', { reason: weak })) : list;
}

function ownPassphraseProblem({ db }: TaskContext, { protection }: Sending, { association }: MadeList) {
  if (protection?.kind !== 'own') return null;
  return passphraseProblem(protection.passphrase, [association, generalSettings(db).municipality]);
}

/** What opens the file that leaves; null for a file that anybody can open. */
function passphraseFor({ protection }: Sending): string | null {
  if (protection === undefined || protection.kind === 'none') return null;
  return protection.kind === 'own' ? protection.passphrase : newPassphrase();
}

function endingOf({ format, protection }: Pick<Sending, 'format' | 'protection'>): string {
  return protection === undefined || protection.kind === 'none' ? format : 'zip';
}

async function send(context: TaskContext, input: Sending, list: MadeList): Promise<Sent> {
  const { db, newId, now: at, owner, progress } = context;
  const { rows, kind, on, from, columns, associationId, association, comparison, consents, unnamed } = list;
  await progress(0, rows.length);
  const head = { municipality: generalSettings(db).municipality, madeAt: at, recipient: input.recipient, terms: input };
  const passphrase = passphraseFor(input);
  const clear = await makeFile(input.format, listTable({ ...head, isSealed: passphrase !== null }, list));
  const { bytes, sha256 } =
    passphrase === null ? clear : await sealFile(clear, `${words.innerName}.${input.format}`, passphrase);
  const id = newId<'disclosure'>();
  const { format, purpose, recipient, basis } = input;
  const acknowledged = comparison?.showing ?? null;
  insertReceipt(db, {
    ...{ id, at, associationId, on, from, kind, format, purpose, recipient, basis, acknowledged, columns, sha256 },
    basisNote: textOrNull(input.basisNote),
    encrypted: passphrase !== null,
    rows: rows.length,
    consents,
    userId: owner,
  });
  // a list of an earlier day adds nothing to what is known of today: the newest day stays what the next one is compared with
  if (comparison === null || on >= comparison.last.on)
    keepSent(db, newId(), associationId, id, writeTold(list.toldAfter()));
  const meets = meetDue(context, associationId, id);
  await progress(rows.length, rows.length);
  const fileName = listFileName(list, endingOf(input));
  return {
    ...{ id, associationId, association, fileName, bytes, sha256, kind, meets },
    rows: rows.length,
    unnamed,
    columns: [...columns],
    passphrase: input.protection?.kind === 'proposed' ? passphrase : null,
  };
}
