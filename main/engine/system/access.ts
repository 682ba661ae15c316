import type { Input } from '../../../shared/contract/index.ts';
import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { Slot } from '../keys/password-slot.ts';
import { loginTagOf } from '../keys/password-slot.ts';
import type { Ring } from '../keys/ring.ts';
import { makePasswordSlot } from '../keys/ring.ts';
import type { Session } from '../session.ts';
import { activeUser, addUser, endAccess } from '../users/users.service.ts';
import type { OpenVault, Vault } from '../vault.ts';
import { requireOpen } from '../vault.ts';
import { changeAccess } from './access-change.ts';

/** People who get, change or lose their way in: each act is a row in the database and a slot in the key file, or neither. */

interface Ready {
  readonly open: OpenVault & { readonly session: Session };
  readonly ring: Ring;
}

type Done = Result<Record<string, never>, AppError>;

export async function giveAccess(
  vault: Vault,
  wanted: Input<'users.create'>,
): Promise<Result<{ id: UserId }, AppError>> {
  const { name, login, roles, password } = wanted;
  const ready = prepare(vault);
  if (!ready.ok) return ready;
  const { open, ring } = ready.value;
  const id = vault.newId<'user'>();
  const slot = await newSlot(vault, ready.value, id, login, password, [login, name]);
  if (!slot.ok) return slot;
  const act = { operation: 'users.create', subjectId: id, actor: open.session };
  return changeAccess(vault, open, ring, act, [...ring.slots, slot.value], (db) => {
    addUser(db, id, name, roles, vault.clock.now());
    return ok({ id });
  });
}

export async function replacePassword(
  vault: Vault,
  { id, login, password }: Input<'users.setPassword'>,
): Promise<Done> {
  const ready = prepare(vault);
  if (!ready.ok) return ready;
  const { open, ring } = ready.value;
  if (!activeUser(open.reader, id)) return err(appError('not-found', 'id'));
  const slot = await newSlot(vault, ready.value, id, login, password, [login]);
  if (!slot.ok) return slot;
  const act = { operation: 'users.setPassword', subjectId: id, actor: open.session };
  return changeAccess(vault, open, ring, act, [...slotsWithout(ring, id), slot.value], () => ok({}));
}

export async function removeAccess(vault: Vault, { id }: Input<'users.remove'>): Promise<Done> {
  const ready = prepare(vault);
  if (!ready.ok) return ready;
  const { open, ring } = ready.value;
  const act = { operation: 'users.remove', subjectId: id, actor: open.session };
  return changeAccess(vault, open, ring, act, slotsWithout(ring, id), (db) => {
    const ended = endAccess(db, id);
    return ended.ok ? ok({}) : ended;
  });
}

function prepare(vault: Vault): Result<Ready, AppError> {
  const open = requireOpen(vault);
  if (!open.ok) return open;
  return vault.ring ? ok({ open: open.value, ring: vault.ring }) : err(appError('key-file-missing'));
}

/** Refuses a weak password, and a name that another person signs in with. */
async function newSlot(
  vault: Vault,
  { open, ring }: Ready,
  userId: UserId,
  login: string,
  password: string,
  near: readonly string[],
): Promise<Result<Slot, AppError>> {
  const weak = passwordProblem(password, near);
  if (weak) return err(appError('weak-password', 'password', { reason: weak }));
  const tag = loginTagOf(ring.installationId, login);
  if (slotsWithout(ring, userId).some((slot) => slot.loginTag === tag)) return err(appError('login-taken', 'login'));
  const ids = { id: vault.newId(), userId };
  return ok(await makePasswordSlot(ids, login, password, ring.installationId, open.databaseKey));
}

function slotsWithout(ring: Ring, id: string): readonly Slot[] {
  return ring.slots.filter((slot) => slot.userId !== id);
}
