import { existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { headerOf } from '../db/connection.ts';
import { refusalOf } from '../db/failures.ts';
import { syncFolder } from '../files/write-whole.ts';
import { readKeyFile } from '../keys/key-file.ts';
import { filesOf } from '../vault.ts';

/**
 * A data folder is made aside, in a folder of its own within it, and put in its place when it is whole: a crash leaves
 * either nothing that counts or everything that is needed to finish, and nobody has to delete a file by hand.
 */
const asideName = /^setup-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The folder to build in. */
export function startBuilding(folder: string, id: string): Result<string, AppError> {
  const aside = path.join(folder, `setup-${id}`);
  try {
    mkdirSync(aside, { recursive: true, mode: 0o700 });
    return ok(aside);
  } catch (failure) {
    // on a disk that can only be read, Node says of a folder made with its parents that it is not there
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return err(appError('read-only'));
    return err(refusalOf(failure) ?? appError('file-not-written'));
  }
}

/** The database first, the key file last; neither ever takes the place of a file that is there. */
export function finishBuilding(folder: string, aside: string): Result<undefined, AppError> {
  try {
    moveNew(filesOf(aside).database, filesOf(folder).database);
    moveNew(filesOf(aside).keys, filesOf(folder).keys);
    syncFolder(folder);
    clearBuildings(folder);
    return ok();
  } catch (failure) {
    return err(isTaken(failure) ? appError('already-set-up') : (refusalOf(failure) ?? appError('file-not-written')));
  }
}

/** What could not be put in place, unless its database stands there already and only the key file is missing. */
export function dropBuilding(aside: string): void {
  const { database, keys } = filesOf(aside);
  if (existsSync(keys) && !existsSync(database)) return;
  rmSync(aside, { recursive: true, force: true });
}

/** After a crash in the middle of `finishBuilding`: puts the key file that belongs to the database beside it. Any other folder stays as it is. */
export function resumeBuilding(folder: string): void {
  const { database, keys } = filesOf(folder);
  if (!existsSync(database)) return;
  try {
    const left = buildingsIn(folder);
    if (left.length === 0) return;
    if (!existsSync(keys)) {
      const own = left.find((aside) => belongsTo(database, filesOf(aside).keys));
      if (own === undefined) return;
      moveNew(filesOf(own).keys, keys);
      syncFolder(folder);
    }
    clearBuildings(folder);
  } catch {
    // a folder that cannot be written now is finished when it can
  }
}

function belongsTo(database: string, keys: string): boolean {
  const ring = readKeyFile(keys);
  return ring.ok && ring.value.salt !== null && ring.value.salt === headerOf(database);
}

function buildingsIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => asideName.test(name))
    .map((name) => path.join(folder, name));
}

function clearBuildings(folder: string): void {
  for (const aside of buildingsIn(folder)) rmSync(aside, { recursive: true, force: true });
}

/** A link is refused where there is a file already, in one step; file systems without links are looked at first. */
function moveNew(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (failure) {
    if (isTaken(failure) || existsSync(to)) throw failure;
    renameSync(from, to);
    return;
  }
  rmSync(from, { force: true });
}

function isTaken(failure: unknown): boolean {
  return failure instanceof Error && 'code' in failure && failure.code === 'EEXIST';
}
