import { isOver } from '../session.ts';
import { activeUser } from '../users/users.service.ts';
import type { Vault } from '../vault.ts';
import { closeVault, logOnly } from '../vault.ts';

type Reason = 'asked' | 'idle' | 'screen' | 'closing' | 'over';

/** Tells the log, then closes the file and forgets the key. Locking never fails: a log that cannot be written does not keep it open. */
export function lockVault(vault: Vault, reason: Reason): void {
  const { open } = vault;
  if (!open) return;
  try {
    if (open.session)
      logOnly(open, { operation: 'session.lock', subjectId: null, actor: open.session }, `done:${reason}`, null, null);
  } finally {
    closeVault(vault);
  }
}

/** The session as it stands now: over after its longest time or when access was taken away, with the roles of this moment. */
export function refreshSession(vault: Vault): void {
  const { open } = vault;
  if (!open?.session) return;
  const user = activeUser(open.reader, open.session.user.id);
  if (!user || isOver(open.session, vault.clock)) lockVault(vault, 'over');
  else open.session.user = { id: user.id, name: user.name, roles: user.roles };
}
