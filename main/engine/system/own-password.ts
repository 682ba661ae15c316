import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Slot } from '../keys/password-slot.ts';
import { passwordKey, unwrapKey } from '../keys/password-slot.ts';
import { makePasswordSlot } from '../keys/ring.ts';
import { CONFIRMATION_MS } from '../session.ts';
import type { Vault } from '../vault.ts';
import { logOnly, requireOpen } from '../vault.ts';
import { changeAccess } from './access-change.ts';

type Done = Result<Record<string, never>, AppError>;

/** Opens the gate for the next act that asks for the password again. */
export async function confirmPassword(vault: Vault, password: string): Promise<Done> {
  const open = requireOpen(vault);
  if (!open.ok) return open;
  if (!(await ownSlot(vault, password))) return err(appError('wrong-password', 'password'));
  open.value.session.confirmedUntil = vault.clock.monotonic() + CONFIRMATION_MS;
  const act = { operation: 'session.confirmPassword', subjectId: null, actor: open.value.session };
  const logged = logOnly(open.value, act, 'done', null, null);
  return logged.ok ? ok({}) : logged;
}

/** Only the slot is wrapped anew: the key, and so every page of the database, stays as it was. */
export async function changePassword(vault: Vault, current: string, next: string): Promise<Done> {
  const open = requireOpen(vault);
  if (!open.ok) return open;
  const { session, databaseKey } = open.value;
  const slot = await ownSlot(vault, current);
  if (!slot || !vault.ring) return err(appError('wrong-password', 'current'));
  const weak = passwordProblem(next, [session.user.name]);
  if (weak) return err(appError('weak-password', 'next', { reason: weak }));
  const { ring } = vault;
  const ids = { id: vault.newId(), userId: session.user.id };
  const fresh = await makePasswordSlot(ids, '', next, ring.installationId, databaseKey, slot.loginTag);
  const slots = ring.slots.map((candidate) => (candidate.id === slot.id ? fresh : candidate));
  const act = { operation: 'session.changePassword', subjectId: session.user.id, actor: session };
  return changeAccess(vault, open.value, ring, act, slots, () => ok({}));
}

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
