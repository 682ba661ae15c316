import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { ok } from '../../../shared/result.ts';
import type { WritableDb } from '../db/database.ts';
import { writeKeyFile } from '../keys/key-file.ts';
import type { Slot } from '../keys/password-slot.ts';
import type { Ring } from '../keys/ring.ts';
import { changeRing } from '../keys/ring.ts';
import { countedKeys, rememberKeys } from '../settings/settings.service.ts';
import type { Act, OpenVault, Vault } from '../vault.ts';
import { filesOf, writeLogged } from '../vault.ts';

/**
 * Two files change together: the database says which slots count, keys.json holds them. First the new slots are added to
 * the file, then the rows are committed, then the slots that ended are taken out. Whatever moment the power goes, the file
 * holds every slot that the database counts, and the next opening takes out what it does not count.
 */
export function changeAccess<T>(
  vault: Vault,
  open: OpenVault,
  ring: Ring,
  act: Act,
  slots: readonly Slot[],
  work: (db: WritableDb) => Result<T, AppError>,
): Result<T, AppError> {
  const known = new Set(ring.slots.map((slot) => slot.id));
  const added = slots.filter((slot) => !known.has(slot.id));
  const epoch = countedKeys(open.reader)?.epoch ?? ring.epoch;
  const grown = changeRing({ ...ring, epoch }, open.databaseKey, [...ring.slots, ...added]);
  const final = changeRing(grown, open.databaseKey, slots);
  if (added.length > 0) {
    const written = writeRing(vault, grown);
    if (!written.ok) return written;
  }
  const saved = writeLogged(open, act, (db) => {
    const done = work(db);
    if (done.ok) rememberRing(db, final);
    return done;
  });
  if (!saved.ok) return saved;
  // the rows stand: a slot that could not be taken out of the file yet is refused by them, and taken out at the next opening
  writeRing(vault, final);
  vault.ring = final;
  return saved;
}

/** Answers whether the slot that opened the file counts, and brings keys.json in line with what the database counts. */
export function settleKeys(vault: Vault, open: OpenVault, ring: Ring, slotId: string): Result<boolean, AppError> {
  const counted = countedKeys(open.reader);
  if (counted === null) return ok(true);
  const kept = ring.slots.filter((slot) => counted.slots.includes(slot.id));
  if (kept.length === ring.slots.length) return ok(true);
  // a database more than one change behind its key file was put back from a copy: then the file knows better who may come in
  const putBack = ring.epoch > counted.epoch + 1;
  const epoch = Math.max(ring.epoch, counted.epoch);
  const next = putBack ? ring : changeRing({ ...ring, epoch }, open.databaseKey, kept);
  const slots = putBack ? idsOf(ring) : counted.slots;
  const saved = writeLogged(open, SETTLE, (db) => ok(rememberKeys(db, next.epoch, slots)));
  if (!saved.ok) return saved;
  vault.ring = next;
  if (!putBack) writeRing(vault, next);
  return ok(putBack || counted.slots.includes(slotId));
}

const SETTLE: Act = { operation: 'session.unlock', subjectId: null, actor: null };

/** The ways in that a new data folder starts with. */
export function rememberRing(db: WritableDb, ring: Pick<Ring, 'epoch' | 'slots'>): void {
  rememberKeys(db, ring.epoch, idsOf(ring));
}

function idsOf(ring: Pick<Ring, 'slots'>): readonly string[] {
  return ring.slots.map((slot) => slot.id);
}

function writeRing(vault: Vault, ring: Ring): Result<undefined, AppError> {
  return writeKeyFile(filesOf(vault.folder).keys, ring);
}
