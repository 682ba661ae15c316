import { accessSync, constants, existsSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Output } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';
import type { Result } from '../../shared/result.ts';
import { err, ok } from '../../shared/result.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Language } from '../../shared/text/words.ts';
import { writeWhole } from '../engine/files/write-whole.ts';
import type { Call } from './command.ts';
import { cliText } from './words.ts';

type Made = Pick<Output<'occupancy.export'>, 'bytes' | 'fileName'>;

/** Before anything is disclosed: a receipt must not tell of a list that could not be written. */
export function checkOut(out: string, force: boolean, isFolderNeeded: boolean): Result<undefined, AppError> {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  if (isFolderNeeded && !isFolder) return err(appError('file-not-written', 'out'));
  if (existsSync(out) && !isFolder && !force) return err(appError('already-exists', 'out'));
  try {
    accessSync(isFolder ? out : path.dirname(path.resolve(out)), constants.W_OK);
    return ok();
  } catch {
    return err(appError('file-not-written', 'out'));
  }
}

/** Writes every file to the folder, or to the one place that was named: all of them or none. Answers where they are. */
export function writeLists(out: string, files: readonly Made[], force: boolean): Result<readonly string[], AppError> {
  const isFolder = existsSync(out) && statSync(out).isDirectory();
  const written: string[] = [];
  for (const { bytes, fileName } of files) {
    const place = isFolder ? placeIn(out, fileName, force) : out;
    const done = writeWhole(place, bytes, { keepPrevious: false });
    if (!done.ok) {
      for (const file of written) rmSync(file, { force: true });
      return done;
    }
    written.push(place);
  }
  return ok(written);
}

/** The list has left by now and must be kept: beside a file of the same name, not instead of it. */
function placeIn(folder: string, fileName: string, force: boolean): string {
  const { name, ext } = path.parse(fileName);
  for (let number = 1; ; number += 1) {
    const place = path.join(folder, number === 1 ? fileName : `${name} ${number}${ext}`);
    if (force || !existsSync(place)) return place;
  }
}

export interface WrittenList {
  readonly file: string;
  readonly format: string;
  readonly on: string;
  readonly from: string | null;
  readonly made: Output<'occupancy.export'>;
}

/** As programs read it. */
export function listAsJson({ file, format, on, from, made }: WrittenList): object {
  const { rows, sha256, association, columns, kind, meets, passphrase } = made;
  const days = from === null ? { on } : { from, to: on };
  return { file, format, rows, sha256, association, ...days, kind, columns, meets, ...(passphrase && { passphrase }) };
}

/** As people read it. */
export function listAsLines({ file, made }: WrittenList, language: Language): readonly string[] {
  const { exported } = cliText(language);
  const { rows, sha256, passphrase } = made;
  const lines = [fill(exported.done, { rows, file }, language), fill(exported.sha256, { sha256 }, language)];
  return passphrase === null ? lines : [...lines, fill(exported.passphrase, { passphrase }, language)];
}

/** What whoever sends the files should know, once for all of them. */
export function remarks({ flags, language }: Call): readonly string[] {
  const { encrypted, notEncrypted, deleteAfterUse } = cliText(language).exported;
  return [flags.has('encrypt') ? encrypted : notEncrypted, deleteAfterUse];
}
