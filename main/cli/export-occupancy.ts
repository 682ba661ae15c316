import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Input, Output } from '../../shared/contract/index.ts';
import { exportFormats, legalBases } from '../../shared/contract/occupancy.ts';
import { foldWords } from '../../shared/domain/danish-text.ts';
import { defaultColumns } from '../../shared/domain/disclosure-profile.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import type { Call, CliError, Command, Outcome } from './command.ts';
import { usage } from './command.ts';
import type { SignedIn } from './engine.ts';
import { signedIn } from './engine.ts';
import { choice, dateOption, required } from './options.ts';
import { cliText } from './words.ts';

type Wanted = Omit<Input<'occupancy.export'>, 'associationId' | 'on'> & {
  readonly on: Input<'occupancy.export'>['on'] | null;
};

/** The list of who lives where that an association may have on a day, written to a file of its own. */
export const exportOccupancy: Command = {
  options: ['association', 'on', 'purpose', 'recipient', 'basis', 'basis-note', 'format', 'out', 'columns'],
  flags: ['force'],
  words: [0, 0],
  run: async (call) => {
    const name = required(call, 'association');
    if (!name.ok) return name;
    const wanted = readWish(call);
    if (!wanted.ok) return wanted;
    const out = required(call, 'out');
    if (!out.ok) return out;
    const place = checkOut(out.value, call.flags.has('force'));
    if (!place.ok) return place;
    return signedIn(call, (session) => exportTo(call, session, name.value, wanted.value, out.value));
  },
};

function readWish(call: Call): Result<Wanted, CliError> {
  const on = dateOption(call, 'on');
  if (!on.ok) return on;
  const format = choice(call, 'format', exportFormats, exportFormats.join(', '));
  if (!format.ok) return format;
  if (format.value === null) return err(usage('option-missing', { name: 'format' }));
  const basis = choice(call, 'basis', legalBases, legalBases.join(', '));
  if (!basis.ok) return basis;
  if (basis.value === null) return err(usage('option-missing', { name: 'basis' }));
  const purpose = required(call, 'purpose');
  if (!purpose.ok) return purpose;
  const recipient = required(call, 'recipient');
  if (!recipient.ok) return recipient;
  const columns = call.options
    .get('columns')
    ?.split(',')
    .map((column) => column.trim()) ?? [...defaultColumns];
  return ok({
    on: on.value,
    format: format.value,
    basis: basis.value,
    basisNote: call.options.get('basis-note') ?? null,
    purpose: purpose.value,
    recipient: recipient.value,
    columns,
  });
}

/** Before anything is disclosed: a receipt must not tell of a list that could not be written. */
function checkOut(out: string, force: boolean): Result<undefined, AppError> {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  if (existsSync(out) && !isFolder && !force) return err(appError('already-exists', 'out'));
  try {
    accessSync(isFolder ? out : path.dirname(path.resolve(out)), constants.W_OK);
    return ok();
  } catch {
    return err(appError('file-not-written', 'out'));
  }
}

async function exportTo(call: Call, { act }: SignedIn, name: string, wanted: Wanted, out: string): Promise<Outcome> {
  const status = await act('app.status', {});
  if (!status.ok) return status;
  const listed = await act('associations.list', {});
  if (!listed.ok) return listed;
  const association = listed.value.find(
    (one) => foldWords(one.name) === foldWords(name) || one.id === name || one.cvr === name,
  );
  if (!association) return err(appError('not-found', 'association'));
  const on = wanted.on ?? status.value.today;
  const made = await act('occupancy.export', { ...wanted, on, associationId: association.id });
  if (!made.ok) return made;
  const file = existsSync(out) && statSync(out).isDirectory() ? path.join(out, made.value.fileName) : out;
  if (file !== out && existsSync(file) && !call.flags.has('force')) return err(appError('already-exists', 'out'));
  const written = writeWhole(file, made.value.bytes, { keepPrevious: false });
  return written.ok ? exportDone(call, file, wanted.format, on, made.value) : written;
}

function exportDone(
  { language }: Call,
  file: string,
  format: string,
  on: string,
  made: Output<'occupancy.export'>,
): Outcome {
  const { exported } = cliText(language);
  const { rows, sha256, association, columns } = made;
  const { notEncrypted, deleteAfterUse } = cliText(language).exported;
  return ok({
    json: { file, format, rows, sha256, association, on, columns },
    lines: [
      fill(exported.done, { rows, file }, language),
      fill(exported.sha256, { sha256 }, language),
      notEncrypted,
      deleteAfterUse,
    ],
  });
}
