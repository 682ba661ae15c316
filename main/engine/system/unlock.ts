import { existsSync } from 'node:fs';
import type { Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import { checkPlace } from '../files/place.ts';
import { readKeyFile } from '../keys/key-file.ts';
import type { Ring, Unlocked } from '../keys/ring.ts';
import { unlockWithPassword } from '../keys/ring.ts';
import { activeUser } from '../users/users.service.ts';
import type { OpenVault, Vault } from '../vault.ts';
import { closeVault, filesOf, logOnly, openVault } from '../vault.ts';
import { settleKeys } from './access-change.ts';
import { resumeBuilding } from './building.ts';
import { signIn } from './setup.ts';

/** How many of the newest log rows are verified at every opening; the whole chain is the doctor's work. */
const TAIL_ROWS = 100;

/** Signs a person in. The same answer for an unknown name, a wrong password and a person who was removed. */
export async function unlock(
  vault: Vault,
  login: string,
  password: string,
): Promise<Result<Output<'session.unlock'>, AppError>> {
  if (vault.open?.session) return err(appError('busy'));
  const ring = readRing(vault);
  if (!ring.ok) return ring;
  const unlocked = await unlockWithPassword(ring.value, login, password);
  if (!unlocked.ok) {
    if (unlocked.error.code === 'wrong-login') vault.failedUnlocks += 1;
    return unlocked;
  }
  const open = openChecked(vault, ring.value, unlocked.value);
  if (!open.ok) return open;
  const user = activeUser(open.value.reader, unlocked.value.userId ?? '');
  if (!user) {
    closeVault(vault);
    return err(appError('wrong-login'));
  }
  signIn(vault, open.value, user.id, user.name, user.roles);
  const logged = logUnlock(vault, open.value);
  if (!logged.ok) {
    closeVault(vault);
    return logged;
  }
  return ok({ id: user.id, name: user.name, roles: user.roles });
}

export function readRing(vault: Vault): Result<Ring, AppError> {
  const place = checkPlace(vault.folder);
  if (!place.ok) return place;
  resumeBuilding(vault.folder);
  const { database, keys } = filesOf(vault.folder);
  const hasData = existsSync(database);
  const ring = readKeyFile(keys);
  if (!ring.ok) return ring.error.code === 'key-file-missing' && !hasData ? err(appError('not-set-up')) : ring;
  vault.ring = ring.value;
  return hasData ? ring : err(appError('not-found', 'database'));
}

/** Opens and looks: after an unclean exit every page, always the newest part of the log. */
export function openChecked(vault: Vault, ring: Ring, unlocked: Unlocked): Result<OpenVault, AppError> {
  const opened = openVault(vault, ring, unlocked.databaseKey, false);
  if (!opened.ok) return opened;
  const { open } = opened.value;
  let checked: Result<undefined, AppError> | null = null;
  try {
    checked = check(vault, open, ring, unlocked.slotId);
  } finally {
    if (!checked?.ok) closeVault(vault);
  }
  return checked.ok ? ok(open) : checked;
}

function check(vault: Vault, open: OpenVault, ring: Ring, slotId: string): Result<undefined, AppError> {
  if (open.uncleanExit && !pagesAreSound(open)) return err(appError('data-damaged'));
  const tail = open.audit.verify(TAIL_ROWS);
  if (!tail.ok || tail.entries === 0) return err(appError('audit-broken', null, { seq: tail.firstBroken?.seq ?? 0 }));
  const counts = settleKeys(vault, open, ring, slotId);
  if (!counts.ok) return counts;
  return counts.value ? ok() : err(appError('wrong-login'));
}

function pagesAreSound(open: OpenVault): boolean {
  return open.connection.pragma('quick_check(1)', { simple: true }) === 'ok';
}

/** What was tried while there was no key to write the log with is told now: a row per wrong password, one for all wrong recovery keys. */
function logUnlock(vault: Vault, open: OpenVault): Result<undefined, AppError> {
  const tried = (operation: string) => ({ operation, subjectId: null, actor: null });
  for (; vault.failedUnlocks > 0; vault.failedUnlocks -= 1) {
    const logged = logOnly(open, tried('session.unlock'), 'refused:wrong-login', null, null);
    if (!logged.ok) return logged;
  }
  if (vault.failedRecoveries > 0) {
    const many = vault.failedRecoveries;
    const logged = logOnly(open, tried('session.recover'), 'refused:wrong-recovery-key', many, null);
    if (!logged.ok) return logged;
    vault.failedRecoveries = 0;
  }
  return logOnly(
    open,
    { operation: 'session.unlock', subjectId: open.session?.user.id ?? null, actor: open.session },
    'done',
    null,
    null,
  );
}
