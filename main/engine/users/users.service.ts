import type { Role } from '../../../shared/domain/users.ts';
import type { AppError } from '../../../shared/errors.ts';
import { appError } from '../../../shared/errors.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { err, ok } from '../../../shared/result.ts';
import type { ReadableDb, WritableDb } from '../db/database.ts';
import { dropViewsOf } from '../views/views.service.ts';
import type { StoredUser } from './users.repository.ts';
import { deactivateUser, findUser, insertUser, listUsers, setRoles } from './users.repository.ts';

export function allUsers(db: ReadableDb): StoredUser[] {
  return [...listUsers(db)];
}

/** Null for a person who never was, and for one whose access was removed. */
export function activeUser(db: ReadableDb, id: string): StoredUser | null {
  const user = findUser(db, id);
  return user?.active ? user : null;
}

export function addUser(db: WritableDb, id: UserId, name: string, roles: readonly Role[], since: string): void {
  insertUser(db, id, name, roles, since);
}

export function changeRoles(
  db: WritableDb,
  id: UserId,
  version: number,
  roles: readonly Role[],
): Result<{ id: UserId }, AppError> {
  if (!activeUser(db, id)) return err(appError('not-found', 'id'));
  if (!roles.includes('administrator') && isLastAdministrator(db, id)) {
    return err(appError('last-administrator', 'roles'));
  }
  return setRoles(db, id, roles, version) ? ok({ id }) : err(appError('changed-by-other'));
}

/** What the person wrote, and the log, stay; the person's own views of the lists go. */
export function endAccess(db: WritableDb, id: UserId): Result<undefined, AppError> {
  if (!activeUser(db, id)) return err(appError('not-found', 'id'));
  if (isLastAdministrator(db, id)) return err(appError('last-administrator', 'id'));
  deactivateUser(db, id);
  dropViewsOf(db, id);
  return ok();
}

/** Somebody must always be able to let people in. */
function isLastAdministrator(db: ReadableDb, id: string): boolean {
  const administrators = listUsers(db).filter((user) => user.active && user.roles.includes('administrator'));
  return administrators.length === 1 && administrators[0]?.id === id;
}
