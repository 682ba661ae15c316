import { ok } from '../../../shared/result.ts';
import type { HandlersOf } from '../context.ts';
import { giveAccess, removeAccess, replacePassword } from '../system/access.ts';
import { allUsers, changeRoles } from './users.service.ts';

type UsersOperation = 'users.list' | 'users.create' | 'users.setRoles' | 'users.setPassword' | 'users.remove';

export const usersHandlers: HandlersOf<UsersOperation> = {
  'users.list': ({ db }) => ok(allUsers(db)),
  'users.create': giveAccess,
  'users.setRoles': ({ db }, { id, version, roles }) => changeRoles(db, id, version, roles),
  'users.setPassword': replacePassword,
  'users.remove': removeAccess,
};
