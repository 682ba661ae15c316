import { passwordProblem } from '../../../shared/domain/password-rules.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import type { ReadableDb } from '../db/database.ts';
import type { Slot } from '../keys/password-slot.ts';
import { loginTagOf } from '../keys/password-slot.ts';
import type { Ring } from '../keys/ring.ts';
import { changeRing, makePasswordSlot } from '../keys/ring.ts';
import type { Session } from '../session.ts';
import { writeRing } from '../system/recover.ts';
import type { OpenVault, Vault } from '../vault.ts';
import { requireOpen, writeLogged } from '../vault.ts';
import { deactivateUser, findUser, insertUser, listUsers, setRoles } from './users.repository.ts';

type UsersOperation = 'users.list' | 'users.create' | 'users.setRoles' | 'users.setPassword' | 'users.remove';

export const usersHandlers: HandlersOf<UsersOperation> = {
  'users.list': ({ db }) => ok([...listUsers(db)]),
  'users.create': async (vault, { name, login, roles, password }) => {
    const ready = prepare(vault, password, [login, name]);
    if (!ready.ok) return ready;
    const { open, ring } = ready.value;
    const tag = loginTagOf(ring.installationId, login);
    if (ring.slots.some((slot) => slot.loginTag === tag)) return err(appError('login-taken', 'login'));
    const id = vault.newId<'user'>();
    const slot = await makePasswordSlot({ id: vault.newId(), userId: id }, login, password, ring.installationId, open.databaseKey);
    return writeLogged(open, { operation: 'users.create', subjectId: id, actor: open.session }, (db) => {
      insertUser(db, id, name, roles, vault.clock.now());
      const written = writeRing(vault, changeRing(ring, open.databaseKey, [...ring.slots, slot]));
      return written.ok ? ok({ id }) : written;
    });
  },
  'users.setRoles': ({ db }, { id, version, roles }) => {
    const user = findUser(db, id);
    if (!user?.active) return err(appError('not-found', 'id'));
    if (!roles.includes('administrator') && isLastAdministrator(db, id)) return err(appError('last-administrator', 'roles'));
    return setRoles(db, id, roles, version) ? ok({ id }) : err(appError('changed-by-other'));
  },
  'users.setPassword': async (vault, { id, login, password }) => {
    const ready = prepare(vault, password, [login]);
    if (!ready.ok) return ready;
    const { open, ring } = ready.value;
    if (!findUser(open.reader, id)?.active) return err(appError('not-found', 'id'));
    const tag = loginTagOf(ring.installationId, login);
    if (ring.slots.some((slot) => slot.loginTag === tag && slot.userId !== id)) return err(appError('login-taken', 'login'));
    const slot = await makePasswordSlot({ id: vault.newId(), userId: id }, login, password, ring.installationId, open.databaseKey);
    return saveSlots(vault, open, ring, 'users.setPassword', id, [...withoutUser(ring, id), slot]);
  },
  'users.remove': async (vault, { id }) => {
    const ready = requireOpen(vault);
    if (!ready.ok) return ready;
    const { value: open } = ready;
    if (!vault.ring) return err(appError('key-file-missing'));
    const { ring } = vault;
    if (!findUser(open.reader, id)?.active) return err(appError('not-found', 'id'));
    if (isLastAdministrator(open.reader, id)) return err(appError('last-administrator', 'id'));
    return writeLogged(open, { operation: 'users.remove', subjectId: id, actor: open.session }, (db) => {
      deactivateUser(db, id);
      const written = writeRing(vault, changeRing(ring, open.databaseKey, withoutUser(ring, id)));
      return written.ok ? ok({}) : written;
    });
  },
};

function prepare(vault: Vault, password: string, near: readonly string[]): Result<{ readonly open: OpenVault & { readonly session: Session }; readonly ring: Ring }, AppError> {
  const open = requireOpen(vault);
  if (!open.ok) return open;
  if (!vault.ring) return err(appError('key-file-missing'));
  const weak = passwordProblem(password, near);
  return weak ? err(appError('weak-password', 'password', { reason: weak })) : ok({ open: open.value, ring: vault.ring });
}

function saveSlots(vault: Vault, open: OpenVault, ring: Ring, operation: string, subjectId: string, slots: readonly Slot[]): Result<Record<string, never>, AppError> {
  const written = writeLogged(open, { operation, subjectId, actor: open.session }, () => writeRing(vault, changeRing(ring, open.databaseKey, slots)));
  return written.ok ? ok({}) : written;
}

function withoutUser(ring: Ring, id: string): readonly Slot[] {
  return ring.slots.filter((slot) => slot.userId !== id);
}

/** Somebody must always be able to let people in. */
function isLastAdministrator(db: ReadableDb, id: string): boolean {
  const administrators = listUsers(db).filter((user) => user.active && user.roles.includes('administrator'));
  return administrators.length === 1 && administrators[0]?.id === id;
}
