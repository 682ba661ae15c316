import { z } from 'zod';
import { command, lifecycle, nothing, query } from './define.ts';
import { id, instant, login, password, requiredLine, roleSet, version } from './fields.ts';
import { user } from './system.ts';

export const usersContract = {
  'users.list': query({
    permission: 'users:read',
    audit: 'none',
    input: nothing,
    output: z.array(z.strictObject({ ...user.shape, version, active: z.boolean(), since: instant })),
  }),
  /** The new user types the password at this machine: nobody else ever knows it. */
  'users.create': lifecycle({
    permission: 'users:manage',
    audit: 'write',
    reauth: true,
    input: z.strictObject({ name: requiredLine(120), login, roles: roleSet, password }),
    output: z.strictObject({ id: id<'user'>() }),
  }),
  'users.setRoles': command({
    permission: 'users:manage',
    audit: 'write',
    reauth: true,
    input: z.strictObject({ id: id<'user'>(), version, roles: roleSet }),
    output: z.strictObject({ id: id<'user'>() }),
  }),
  'users.setPassword': lifecycle({
    permission: 'users:manage',
    audit: 'write',
    reauth: true,
    input: z.strictObject({ id: id<'user'>(), login, password }),
    output: nothing,
  }),
  'users.remove': lifecycle({
    permission: 'users:manage',
    audit: 'write',
    reauth: true,
    input: z.strictObject({ id: id<'user'>() }),
    output: nothing,
  }),
} as const;
