import { createHash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import type { Input, Output } from '../../../shared/contract/index.ts';
import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import { encodeRecoveryKey } from '../../../shared/domain/recovery-key.ts';
import type { Role } from '../../../shared/domain/users.ts';
import { FIRST_USER_ROLES } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { SessionId, UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { WritableDb } from '../db/database.ts';
import { refusalOf } from '../db/failures.ts';
import { checkPlace } from '../files/place.ts';
import { recoveryGroupTag } from '../inspect.ts';
import { writeKeyFile } from '../keys/key-file.ts';
import type { Slot } from '../keys/password-slot.ts';
import type { Ring } from '../keys/ring.ts';
import { makePasswordSlot, makeRecoverySlot, newDatabaseKey, sealRing } from '../keys/ring.ts';
import { rememberRecovery, startSettings } from '../settings/settings.service.ts';
import { addUser } from '../users/users.service.ts';
import type { OpenVault, Vault } from '../vault.ts';
import { closeVault, filesOf, openVault, writeLogged } from '../vault.ts';

export interface NewPerson {
  readonly name: string;
  readonly login: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

export interface NewVault {
  readonly municipality: string;
  readonly persons: readonly NewPerson[];
  readonly demo: boolean;
  /** Demo data come with the recovery gate open: there is nobody to protect in them. */
  readonly recoveryConfirmed: boolean;
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}

/** The 8 groups, and the tags that two typed groups are compared with later. */
export function newRecoveryKey(
  databaseKey: Buffer,
  installationId: string,
): { readonly bytes: Buffer; readonly groups: string[]; readonly tags: string[] } {
  const bytes = newDatabaseKey();
  const groups = [...encodeRecoveryKey(bytes, sha256)];
  return {
    bytes,
    groups,
    tags: groups.map((group, index) => recoveryGroupTag(databaseKey, installationId, index + 1, group)),
  };
}

/** A municipality starts with one person, who is leader and administrator until there are more. */
export async function createOwn(
  vault: Vault,
  { municipality, userName, login, password }: Input<'setup.create'>,
): Promise<Result<Output<'setup.create'>, AppError>> {
  const first: NewPerson = { name: userName, login, password, roles: FIRST_USER_ROLES };
  const made = await createVault(vault, { municipality, persons: [first], demo: false, recoveryConfirmed: false });
  return made.ok ? ok({ recoveryKey: made.value.groups }) : made;
}

/**
 * Makes the data folder: database, users, keys.json last, so that a crash in the middle leaves nothing that could be
 * taken for a municipality's data. Answers with the first person signed in.
 */
export async function createVault(
  vault: Vault,
  wanted: NewVault,
): Promise<Result<{ readonly groups: string[] }, AppError>> {
  const files = filesOf(vault.folder);
  const place = checkPlace(vault.folder);
  if (!place.ok) return place;
  if (existsSync(files.database) || existsSync(files.keys)) return err(appError('already-set-up'));
  const weak = wanted.persons
    .map((person) => passwordProblem(person.password, [person.login, person.name, wanted.municipality]))
    .find((problem) => problem !== null);
  if (weak) return err(appError('weak-password', 'password', { reason: weak }));
  try {
    mkdirSync(vault.folder, { recursive: true, mode: 0o700 });
  } catch (failure) {
    return err(refusalOf(failure) ?? appError('file-not-written'));
  }
  const databaseKey = newDatabaseKey();
  const installationId = vault.newId<'installation'>();
  const persons = wanted.persons.map((person) => ({ ...person, id: vault.newId<'user'>() }));
  const recovery = newRecoveryKey(databaseKey, installationId);
  const slots: Slot[] = [makeRecoverySlot(vault.newId(), recovery.bytes, installationId, databaseKey)];
  for (const person of persons)
    slots.push(
      await makePasswordSlot(
        { id: vault.newId(), userId: person.id },
        person.login,
        person.password,
        installationId,
        databaseKey,
      ),
    );
  recovery.bytes.fill(0);
  const ring: Omit<Ring, 'mac'> = { v: 1, installationId, epoch: 1, salt: null, demo: wanted.demo, slots };
  const opened = openVault(vault, sealRing(ring, databaseKey), databaseKey, true);
  if (!opened.ok) return opened;
  const { open, salt } = opened.value;
  const sealed = sealRing({ ...ring, salt }, databaseKey);
  vault.ring = sealed;
  const first = persons[0];
  if (!first) throw new Error('A data folder needs a first person');
  signIn(vault, open, first.id, first.name, first.roles);
  const filled = writeLogged(open, { operation: 'setup.create', subjectId: first.id, actor: open.session }, (db) =>
    fill(db, vault, wanted, persons, recovery.tags),
  );
  const written = filled.ok ? writeKeyFile(files.keys, sealed) : filled;
  if (!written.ok) {
    closeVault(vault);
    return written;
  }
  return ok({ groups: recovery.groups });
}

export function signIn(vault: Vault, open: OpenVault, id: UserId, name: string, roles: readonly Role[]): void {
  open.session = { id: vault.newId() as SessionId, user: { id, name, roles }, confirmedUntil: 0 };
  open.lastList = null;
}

function fill(
  db: WritableDb,
  vault: Vault,
  wanted: NewVault,
  persons: readonly (NewPerson & { readonly id: UserId })[],
  tags: readonly string[],
): Result<undefined, AppError> {
  startSettings(db, wanted.municipality);
  rememberRecovery(db, tags, wanted.recoveryConfirmed);
  for (const person of persons) addUser(db, person.id, person.name, person.roles, vault.clock.now());
  return ok();
}
