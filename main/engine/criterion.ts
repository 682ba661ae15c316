import { createHmac } from 'node:crypto';
import type { OpenVault } from './vault.ts';

/** What somebody searched for, as the log keeps it: the same search gives the same hash, and nobody can read it back. */
export function criterionHash(open: OpenVault, criterion: unknown): string {
  return createHmac('sha256', open.criterionKey).update(JSON.stringify(criterion)).digest('hex');
}
