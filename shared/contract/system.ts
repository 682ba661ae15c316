import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { command, lifecycle, nothing } from './define.ts';
import { count, id, isoDate, line, login, password, requiredLine, role } from './fields.ts';

/** Somebody who may sign in. */
export const user = z.strictObject({ id: id<'user'>(), name: z.string(), roles: z.array(role) });
/** What a sentence about a refusal or a check has to fill in. */
export const params = z.record(z.string(), z.union([z.string(), z.number()]));
const refusal = z.strictObject({ code: z.enum(errorCodes), where: z.string().nullable(), params });
const recoveryKey = z.array(z.string().length(7)).length(8);

/** What everybody may know before signing in; nothing here comes from the encrypted file but the session's own. */
const status = z.strictObject({
  state: z.enum(['empty', 'locked', 'open', 'broken']),
  problem: refusal.nullable(),
  demo: z.boolean(),
  today: isoDate,
  municipality: z.string().nullable(),
  user: user.nullable(),
  permissions: z.array(z.string()),
  recoveryConfirmed: z.boolean(),
  lockMinutes: count,
  schemaVersion: count,
  sqlite: z.string(),
  cipher: z.string(),
});

/** 120, 2,000 or 20,000 homes. */
export const demoScales = ['s', 'm', 'l'] as const;

export const systemContract = {
  'app.status': lifecycle({ permission: 'public', audit: 'none', input: nothing, output: status }),
  'setup.create': lifecycle({
    permission: 'public',
    audit: 'write',
    input: z.strictObject({ municipality: requiredLine(80), userName: requiredLine(120), login, password }),
    output: z.strictObject({ recoveryKey }),
  }),
  'setup.createDemo': lifecycle({
    permission: 'public',
    audit: 'write',
    input: z.strictObject({
      seed: count.max(1_000_000),
      today: isoDate.nullable(),
      scale: z.enum(demoScales).optional(),
    }),
    output: z.strictObject({
      users: z.array(z.strictObject({ name: z.string(), login: z.string(), role, password: z.string() })),
      counts: z.record(z.string(), count),
    }),
  }),
  'session.unlock': lifecycle({
    permission: 'public',
    audit: 'write',
    input: z.strictObject({ login, password }),
    output: user,
  }),
  /** Opens with the recovery key, gives this person a new password, and answers the new recovery key. */
  'session.recover': lifecycle({
    permission: 'public',
    audit: 'write',
    input: z.strictObject({ login, recoveryKey: z.string().max(200), newPassword: password }),
    output: z.strictObject({ user, recoveryKey }),
  }),
  'session.lock': lifecycle({
    permission: 'signed-in',
    audit: 'write',
    input: z.strictObject({ reason: z.enum(['asked', 'idle', 'screen', 'closing']) }),
    output: nothing,
  }),
  /** Opens the gate for one act that asks for the password again, for two minutes. */
  'session.confirmPassword': lifecycle({
    permission: 'signed-in',
    audit: 'write',
    input: z.strictObject({ password }),
    output: nothing,
  }),
  'session.changePassword': lifecycle({
    permission: 'signed-in',
    audit: 'write',
    input: z.strictObject({ current: password, next: password }),
    output: nothing,
  }),
  'recovery.confirm': command({
    permission: 'recovery:manage',
    audit: 'write',
    input: z.strictObject({
      groups: z.array(z.strictObject({ number: z.int().min(1).max(8), text: line(20) })).length(2),
    }),
    output: nothing,
  }),
  'recovery.renew': lifecycle({
    permission: 'recovery:manage',
    audit: 'write',
    reauth: true,
    input: nothing,
    output: z.strictObject({ recoveryKey }),
  }),
} as const;
