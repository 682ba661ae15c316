import type { Vault } from '../vault.ts';
import { closeVault, logOnly } from '../vault.ts';

/** Tells the log, then closes the file and forgets the key. Locking never fails: a log that cannot be written does not keep it open. */
export function lockVault(vault: Vault, reason: 'asked' | 'idle' | 'screen' | 'closing'): void {
  const { open } = vault;
  if (!open) return;
  if (open.session)
    logOnly(open, { operation: 'session.lock', subjectId: null, actor: open.session }, `done:${reason}`, null, null);
  closeVault(vault);
}
