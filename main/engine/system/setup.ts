import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
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
import { rememberRing } from './access-change.ts';
import { dropBuilding, finishBuilding, startBuilding } from './building.ts';

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

type Fill = (open: OpenVault) => Result<unknown, AppError>;

/**
 * Makes the data folder aside and puts it in place when it is whole, with what `fillMore` writes into it. Answers with the
 * first person signed in.
 */
export async function createVault(
  vault: Vault,
  wanted: NewVault,
  fillMore: Fill = () => ok(),
): Promise<Result<{ readonly groups: string[] }, AppError>> {
  const files = filesOf(vault.folder);
  const place = checkPlace(vault.folder);
  if (!place.ok) return place;
  if (existsSync(files.database) || existsSync(files.keys)) return err(appError('already-set-up'));
  const weak = wanted.persons
    .map((person) => passwordProblem(person.password, [person.login, person.name, wanted.municipality]))
    .find((problem) => problem !== null);
  if (weak) return err(appError('weak-password', 'password', { reason: weak }));
  const aside = startBuilding(vault.folder, vault.newId());
  if (!aside.ok) return aside;
  let made: Result<{ readonly groups: string[] }, AppError> | null = null;
  try {
    made = await build(vault, wanted, fillMore, aside.value);
  } finally {
    if (!made?.ok) {
      closeVault(vault);
      vault.ring = null;
      dropBuilding(aside.value);
    }
  }
  return made;
}

async function build(
  vault: Vault,
  wanted: NewVault,
  fillMore: Fill,
  aside: string,
): Promise<Result<{ readonly groups: string[] }, AppError>> {
  const databaseKey = newDatabaseKey();
  const installationId = vault.newId<'installation'>();
  const persons = wanted.persons.map((person) => ({ ...person, id: vault.newId<'user'>() }));
  const recovery = newRecoveryKey(databaseKey, installationId);
  const slots = await newSlots(vault, persons, recovery.bytes, installationId, databaseKey);
  recovery.bytes.fill(0);
  const ring: Omit<Ring, 'mac'> = { v: 1, installationId, epoch: 1, salt: null, demo: wanted.demo, slots };
  // closing zeroes the key that opened: the file is opened twice, aside and in its place
  const opened = openVault(vault, sealRing(ring, databaseKey), Buffer.from(databaseKey), true, aside);
  if (!opened.ok) {
    databaseKey.fill(0);
    return opened;
  }
  const { open, salt } = opened.value;
  const sealed = sealRing({ ...ring, salt }, databaseKey);
  vault.ring = sealed;
  const first = persons[0];
  if (!first) throw new Error('A data folder needs a first person');
  signIn(vault, open, first.id, first.name, first.roles);
  const { session } = open;
  const act = { operation: 'setup.create', subjectId: first.id, actor: session };
  const filled = writeLogged(open, act, (db) => fill(db, vault, wanted, sealed, persons, recovery.tags));
  const whole = filled.ok ? fillMore(open) : filled;
  closeVault(vault);
  const written = whole.ok ? writeKeyFile(filesOf(aside).keys, sealed) : whole;
  const placed = written.ok ? finishBuilding(vault.folder, aside) : written;
  if (!placed.ok) {
    databaseKey.fill(0);
    return placed;
  }
  const inPlace = openVault(vault, sealed, databaseKey, false);
  if (!inPlace.ok) return inPlace;
  inPlace.value.open.session = session;
  return ok({ groups: recovery.groups });
}

async function newSlots(
  vault: Vault,
  persons: readonly (NewPerson & { readonly id: UserId })[],
  recoveryKey: Buffer,
  installationId: string,
  databaseKey: Buffer,
): Promise<Slot[]> {
  const slots = [makeRecoverySlot(vault.newId(), recoveryKey, installationId, databaseKey)];
  for (const { id, login, password } of persons) {
    const ids = { id: vault.newId(), userId: id };
    slots.push(await makePasswordSlot(ids, login, password, installationId, databaseKey));
  }
  return slots;
}

export function signIn(vault: Vault, open: OpenVault, id: UserId, name: string, roles: readonly Role[]): void {
  const started = { monotonic: vault.clock.monotonic(), utc: vault.clock.now() };
  open.session = { id: vault.newId() as SessionId, user: { id, name, roles }, started, confirmedUntil: 0 };
  open.lastList = null;
  open.lastOpened = null;
}

function fill(
  db: WritableDb,
  vault: Vault,
  wanted: NewVault,
  ring: Ring,
  persons: readonly (NewPerson & { readonly id: UserId })[],
  tags: readonly string[],
): Result<undefined, AppError> {
  rememberRing(db, ring);
  startSettings(db, wanted.municipality);
  rememberRecovery(db, tags, wanted.recoveryConfirmed);
  for (const person of persons) addUser(db, person.id, person.name, person.roles, vault.clock.now());
  return ok();
}
