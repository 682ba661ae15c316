import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import { normalizeRecoveryText } from '../../../shared/domain/recovery-key.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { createDemo } from '../demo/demo.ts';
import type { Slot } from '../keys/password-slot.ts';
import { passwordKey, unwrapKey } from '../keys/password-slot.ts';
import { changeRing, makePasswordSlot } from '../keys/ring.ts';
import { CONFIRMATION_MS } from '../session.ts';
import { getRecovery, saveRecovery } from '../settings/settings.repository.ts';
import type { Vault } from '../vault.ts';
import { logOnly, requireOpen, writeLogged } from '../vault.ts';
import { lockVault } from './lock.ts';
import { recover, replaceRecovery, writeRing } from './recover.ts';
import { createVault, firstPerson } from './setup.ts';
import { statusOf } from './status.ts';
import { unlock } from './unlock.ts';

type SystemOperation =
  | 'app.status'
  | 'setup.create'
  | 'setup.createDemo'
  | 'session.unlock'
  | 'session.recover'
  | 'session.lock'
  | 'session.confirmPassword'
  | 'session.changePassword'
  | 'recovery.confirm'
  | 'recovery.renew';

export const systemHandlers: HandlersOf<SystemOperation> = {
  'app.status': async (vault) => ok(statusOf(vault)),
  'setup.create': async (vault, { municipality, userName, login, password }) => {
    const made = await createVault(vault, {
      municipality,
      persons: [firstPerson(userName, login, password)],
      demo: false,
      recoveryConfirmed: false,
    });
    return made.ok ? ok({ recoveryKey: made.value.groups }) : made;
  },
  'setup.createDemo': (vault, { seed, today, scale }) => createDemo(vault, seed, today, scale),
  'session.unlock': (vault, { login, password }) => unlock(vault, login, password),
  'session.recover': (vault, { login, recoveryKey, newPassword }) => recover(vault, login, recoveryKey, newPassword),
  'session.lock': async (vault, { reason }) => {
    lockVault(vault, reason);
    return ok({});
  },
  'session.confirmPassword': async (vault, { password }) => {
    const open = requireOpen(vault);
    if (!open.ok) return open;
    if (!(await ownSlot(vault, password))) return err(appError('wrong-password', 'password'));
    open.value.session.confirmedUntil = vault.clock.monotonic() + CONFIRMATION_MS;
    const logged = logOnly(
      open.value,
      { operation: 'session.confirmPassword', subjectId: null, actor: open.value.session },
      'done',
      null,
      null,
    );
    return logged.ok ? ok({}) : logged;
  },
  'session.changePassword': (vault, { current, next }) => changePassword(vault, current, next),
  'recovery.confirm': ({ db, inspect }, { groups }) => {
    const { tags } = getRecovery(db);
    const wrong = groups.find(
      (group) => inspect.recoveryGroupTag(group.number, normalizeRecoveryText(group.text)) !== tags[group.number - 1],
    );
    if (wrong) return err(appError('wrong-recovery-key', `groups.${wrong.number}`, { group: wrong.number }));
    if (groups[0]?.number === groups[1]?.number) return err(appError('bad-input', 'groups'));
    saveRecovery(db, { tags, confirmed: true });
    return ok({});
  },
  'recovery.renew': async (vault) => {
    const open = requireOpen(vault);
    if (!open.ok) return open;
    if (!vault.ring) return err(appError('key-file-missing'));
    const renewed = replaceRecovery(vault, open.value, vault.ring, 'recovery.renew');
    return renewed.ok ? ok({ recoveryKey: renewed.value }) : renewed;
  },
};

/** The signed-in person's own slot, when the password opens it. */
async function ownSlot(vault: Vault, password: string): Promise<Slot | null> {
  const userId = vault.open?.session?.user.id;
  const slot = vault.ring?.slots.find((candidate) => candidate.type === 'password' && candidate.userId === userId);
  if (!slot || !vault.ring) return null;
  const key = await passwordKey(password, slot.kdf);
  const databaseKey = unwrapKey(slot, vault.ring.installationId, key);
  key.fill(0);
  databaseKey?.fill(0);
  return databaseKey ? slot : null;
}

async function changePassword(
  vault: Vault,
  current: string,
  next: string,
): Promise<Result<Record<string, never>, AppError>> {
  const open = requireOpen(vault);
  if (!open.ok) return open;
  const slot = await ownSlot(vault, current);
  if (!slot || !vault.ring) return err(appError('wrong-password', 'current'));
  const weak = passwordProblem(next, [open.value.session.user.name]);
  if (weak) return err(appError('weak-password', 'next', { reason: weak }));
  const { ring } = vault;
  const fresh = await makePasswordSlot(
    { id: vault.newId(), userId: open.value.session.user.id },
    '',
    next,
    ring.installationId,
    open.value.databaseKey,
    slot.loginTag,
  );
  const changed = changeRing(
    ring,
    open.value.databaseKey,
    ring.slots.map((candidate) => (candidate.id === slot.id ? fresh : candidate)),
  );
  const act = { operation: 'session.changePassword', subjectId: open.value.session.user.id, actor: open.value.session };
  const saved = writeLogged(open.value, act, () => writeRing(vault, changed));
  return saved.ok ? ok({}) : saved;
}
