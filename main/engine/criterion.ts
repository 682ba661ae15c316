import { createHmac } from 'node:crypto';
import { subKey } from './keys/sub-keys.ts';
import type { OpenVault, Vault } from './vault.ts';

/** What somebody searched for, as the log keeps it: the same search gives the same hash, and nobody can read it back. */
export function criterionHash(open: OpenVault, vault: Vault, criterion: unknown): string {
  return createHmac('sha256', subKey(open.databaseKey, vault.ring?.installationId ?? '', 'audit-mac'))
    .update(JSON.stringify(criterion))
    .digest('hex');
}
