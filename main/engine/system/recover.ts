import type { Output } from '../../../shared/contract/index.ts';
import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import { decodeRecoveryKey } from '../../../shared/domain/recovery-key.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Slot } from '../keys/password-slot.ts';
import { loginTagOf } from '../keys/password-slot.ts';
import type { Ring } from '../keys/ring.ts';
import { makePasswordSlot, makeRecoverySlot, unlockWithRecovery } from '../keys/ring.ts';
import { rememberRecovery } from '../settings/settings.service.ts';
import type { StoredUser } from '../users/users.repository.ts';
import { activeUser } from '../users/users.service.ts';
import type { OpenVault, Vault } from '../vault.ts';
import { closeVault, requireOpen } from '../vault.ts';
import { changeAccess } from './access-change.ts';
import { newRecoveryKey, sha256, signIn } from './setup.ts';
import { openChecked, readRing } from './unlock.ts';

type Recovered = Output<'session.recover'>;

/** The recovery key opens the file for one person, who gets a new password; the used key is replaced by a new one. */
export async function recover(
  vault: Vault,
  login: string,
  typedKey: string,
  newPassword: string,
): Promise<Result<Recovered, AppError>> {
  if (vault.open) return err(appError('busy'));
  const ring = readRing(vault);
  if (!ring.ok) return ring;
  const weak = passwordProblem(newPassword, [login]);
  if (weak) return err(appError('weak-password', 'newPassword', { reason: weak }));
  const decoded = decodeRecoveryKey(typedKey, sha256);
  if (!decoded.ok) return err(appError('wrong-recovery-key', 'recoveryKey'));
  const bytes = Buffer.from(decoded.value);
  const unlocked = unlockWithRecovery(ring.value, bytes);
  bytes.fill(0);
  if (!unlocked.ok) {
    vault.failedRecoveries += 1;
    return unlocked;
  }
  const open = openChecked(vault, ring.value, unlocked.value);
  if (!open.ok) return open;
  const tag = loginTagOf(ring.value.installationId, login);
  const slot = ring.value.slots.find((candidate) => candidate.loginTag === tag);
  const user = slot?.userId ? activeUser(open.value.reader, slot.userId) : null;
  const finished = user
    ? await finish(vault, open.value, ring.value, user, login, newPassword)
    : err(appError('wrong-login', 'login'));
  if (!finished.ok) closeVault(vault);
  return finished;
}

async function finish(
  vault: Vault,
  open: OpenVault,
  ring: Ring,
  user: StoredUser,
  login: string,
  newPassword: string,
): Promise<Result<Recovered, AppError>> {
  const fresh = await makePasswordSlot(
    { id: vault.newId(), userId: user.id },
    login,
    newPassword,
    ring.installationId,
    open.databaseKey,
  );
  const others = passwordsOf(ring).filter((candidate) => candidate.userId !== user.id);
  signIn(vault, open, user.id, user.name, user.roles);
  const renewed = replaceRecovery(vault, open, ring, [...others, fresh], 'session.recover');
  return renewed.ok
    ? ok({ user: { id: user.id, name: user.name, roles: user.roles }, recoveryKey: renewed.value })
    : renewed;
}

/** The envelope is lost: a new key for the person who just gave the password again. */
export function renewRecovery(vault: Vault): Result<Output<'recovery.renew'>, AppError> {
  const open = requireOpen(vault);
  if (!open.ok) return open;
  if (!vault.ring) return err(appError('key-file-missing'));
  const renewed = replaceRecovery(vault, open.value, vault.ring, passwordsOf(vault.ring), 'recovery.renew');
  return renewed.ok ? ok({ recoveryKey: renewed.value }) : renewed;
}

/** A new recovery key: not confirmed until two of its groups are typed. The old one opens nothing from here on. */
function replaceRecovery(
  vault: Vault,
  open: OpenVault,
  ring: Ring,
  passwords: readonly Slot[],
  operation: string,
): Result<string[], AppError> {
  const recovery = newRecoveryKey(open.databaseKey, ring.installationId);
  const slot = makeRecoverySlot(vault.newId(), recovery.bytes, ring.installationId, open.databaseKey);
  recovery.bytes.fill(0);
  const act = { operation, subjectId: open.session?.user.id ?? null, actor: open.session };
  return changeAccess(vault, open, ring, act, [slot, ...passwords], (db) => {
    rememberRecovery(db, recovery.tags, false);
    return ok(recovery.groups);
  });
}

function passwordsOf(ring: Ring): readonly Slot[] {
  return ring.slots.filter((slot) => slot.type === 'password');
}
