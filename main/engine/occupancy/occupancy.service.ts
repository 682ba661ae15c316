import type { Input, Output } from '../../../shared/contract/index.ts';
import type { DisclosureColumn } from '../../../shared/domain/disclosure-profile.ts';
import { chooseColumns } from '../../../shared/domain/disclosure-profile.ts';
import { hasPersonalNumber } from '../../../shared/domain/disclosure-words.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { occupancy as words } from '../../../shared/text/da/occupancy.ts';
import type { ReadContext, TaskContext } from '../context.ts';
import { fileNameOf } from '../export/file-name.ts';
import { makeFile } from '../export/make-file.ts';
import { textOrNull } from '../page.ts';
import { generalSettings } from '../settings/settings.service.ts';
import { listRows } from './list.ts';
import { listTable } from './list-table.ts';
import { associationName, homesOnDay, insertReceipt, listReceipts, tenantsOnDay } from './occupancy.repository.ts';

interface List {
  readonly association: string;
  readonly columns: readonly DisclosureColumn[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/** Exactly what would leave, a page at a time. */
export function previewList(
  context: ReadContext,
  input: Input<'occupancy.preview'>,
): Result<Output<'occupancy.preview'>, AppError> {
  const list = listOf(context, input, words.listSheet);
  if (!list.ok) return list;
  const { association, columns, rows } = list.value;
  const shown = rows.slice(input.offset, input.offset + input.limit);
  return ok({
    columns: ['cells'],
    rows: shown.map((cells) => [cells]),
    total: rows.length,
    associationName: association,
    disclosed: [...columns],
  });
}

/** Makes the file and its receipt together: nothing leaves without one. `nothing-to-export` when no home may leave. */
export async function exportList(
  context: TaskContext,
  input: Input<'occupancy.export'>,
): Promise<Result<Output<'occupancy.export'>, AppError>> {
  const { db, newId, now, owner } = context;
  const basisNote = textOrNull(input.basisNote);
  const personal = (['purpose', 'recipient', 'basisNote'] as const).find((field) =>
    hasPersonalNumber(input[field] ?? ''),
  );
  if (personal) return err(appError('rule-broken', personal, { rule: 'personal-number' }));
  if (input.basis === 'other-authority' && basisNote === null)
    return err(appError('rule-broken', 'basisNote', { rule: 'basis-note-required' }));
  const list = listOf(context, input, input.purpose);
  if (!list.ok) return list;
  const { association, columns, rows } = list.value;
  if (rows.length === 0) return err(appError('nothing-to-export'));
  await context.progress(0, rows.length);
  const table = listTable(
    { association, municipality: generalSettings(db).municipality, madeAt: now, input },
    columns,
    rows,
  );
  const { bytes, sha256 } = await makeFile(input.format, table);
  const { associationId, on, format, purpose, recipient, basis } = input;
  const id = newId<'disclosure'>();
  insertReceipt(db, {
    id,
    at: now,
    associationId,
    on,
    format,
    purpose,
    recipient,
    basis,
    basisNote,
    columns,
    rows: rows.length,
    sha256,
    userId: owner,
  });
  await context.progress(rows.length, rows.length);
  return ok({
    id,
    fileName: fileNameOf([words.fileName, association, on], format),
    bytes,
    rows: rows.length,
    sha256,
    columns: [...columns],
    association,
  });
}

export function receipts({ db }: ReadContext): Result<Output<'occupancy.receipts'>, AppError> {
  return ok([...listReceipts(db)]);
}

function listOf(
  { db, session }: ReadContext,
  { associationId, on, columns: wanted }: Omit<Input<'occupancy.preview'>, 'offset' | 'limit'>,
  purpose: string,
): Result<List, AppError> {
  const columns = chooseColumns(wanted, purpose);
  if (!columns.ok) {
    const { error } = columns;
    if (error.code === 'no-columns') return err(appError('bad-input', 'columns'));
    if (error.code === 'purpose-required')
      return err(appError('rule-broken', 'purpose', { rule: error.code, column: error.column }));
    return err(appError('column-never-leaves', 'columns', { column: error.column }));
  }
  const association = associationName(db, associationId);
  if (association === null) return err(appError('not-found', 'association'));
  const facts = {
    on,
    association,
    contact: session.user.name,
    homes: homesOnDay(db, associationId, on),
    tenants: tenantsOnDay(db, associationId, on),
  };
  return ok({ association, columns: columns.value, rows: listRows(facts, columns.value) });
}
