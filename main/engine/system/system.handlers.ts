import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { confirmRecovery } from './confirm-recovery.ts';
import { lockVault } from './lock.ts';
import { changePassword, confirmPassword } from './own-password.ts';
import { recover, renewRecovery } from './recover.ts';
import { createOwn } from './setup.ts';
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
  'setup.create': (vault, wanted) => createOwn(vault, wanted),
  'setup.createDemo': async (vault, { seed, today, scale }) => {
    const { createDemo } = await import('../demo/demo.ts');
    return createDemo(vault, seed, today, scale);
  },
  'session.unlock': (vault, { login, password }) => unlock(vault, login, password),
  'session.recover': (vault, { login, recoveryKey, newPassword }) => recover(vault, login, recoveryKey, newPassword),
  'session.lock': async (vault, { reason }) => {
    lockVault(vault, reason);
    return ok({});
  },
  'session.confirmPassword': (vault, { password }) => confirmPassword(vault, password),
  'session.changePassword': (vault, { current, next }) => changePassword(vault, current, next),
  'recovery.confirm': (context, { groups }) => confirmRecovery(context, groups),
  'recovery.renew': async (vault) => renewRecovery(vault),
};
