import { z } from 'zod';
import { errorCodes } from '../errors.ts';
import { command, lifecycle, nothing, page, query } from './define.ts';
import {
  count,
  id,
  instant,
  isoDate,
  line,
  login,
  password,
  requiredLine,
  role,
  roleSet,
  searchText,
  version,
} from './fields.ts';
import { outageReason, waitsFor } from './repairs.ts';
import { animalSummary, unitType } from './units.ts';

const user = z.strictObject({ id: id<'user'>(), name: z.string(), roles: z.array(role) });
const params = z.record(z.string(), z.union([z.string(), z.number()]));
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

/** `subject`: the record that is typed about, or two of them with a stroke between. */
const draftPlace = { form: requiredLine(60), subject: line(80) };
const draft = z.strictObject({ ...draftPlace, text: z.string().max(100_000) });

export const deskContract = {
  'today.overview': query({
    permission: 'units:read',
    audit: 'list',
    fields: { 'ending.occupants': 'names:read', 'repairs.actorName': 'names:read' },
    input: nothing,
    output: z.strictObject({
      /** Offered to nobody: the six that have stood empty longest; `daysVacant` is null where nobody knows since when. */
      vacancies: z.array(
        z.strictObject({
          unitId: id<'unit'>(),
          address: z.string().nullable(),
          type: unitType,
          animals: animalSummary,
          daysVacant: count.nullable(),
        }),
      ),
      vacancyCount: count,
      withoutOfferCount: count,
      unitCount: count,
      estateCount: count,
      ending: z.array(
        z.strictObject({
          unitId: id<'unit'>(),
          address: z.string().nullable(),
          on: isoDate,
          occupants: z.array(z.string().nullable()).nullable(),
          nextFrom: isoDate.nullable(),
        }),
      ),
      /** Late, or to be asked about today: `due` and `daysLate` are null for the latter alone. */
      repairs: z.array(
        z.strictObject({
          id: id<'outage'>(),
          unitId: id<'unit'>(),
          address: z.string().nullable(),
          from: isoDate,
          reason: outageReason,
          ...waitsFor,
          actorSince: isoDate.nullable(),
          lastFollowUpOn: isoDate.nullable(),
          followUpOn: isoDate.nullable(),
          isFollowUpDue: z.boolean(),
          due: isoDate.nullable(),
          daysLate: count.nullable(),
        }),
      ),
      vacantDaysByMonth: z.array(z.strictObject({ month: z.string(), days: count })),
    }),
  }),
  /** `since`: when what this goes on from was saved, null for nothing. If another window was first, both stay: see `subject`. */
  'drafts.save': command({
    permission: 'signed-in',
    scope: 'own',
    audit: 'none',
    input: z.strictObject({ ...draft.shape, since: instant.nullable().optional() }),
    output: z.strictObject({ savedAt: instant, subject: z.string() }),
  }),
  'drafts.list': query({
    permission: 'signed-in',
    scope: 'own',
    audit: 'none',
    input: nothing,
    output: z.array(z.strictObject({ ...draft.shape, savedAt: instant })),
  }),
  'drafts.discard': command({
    permission: 'signed-in',
    scope: 'own',
    audit: 'none',
    input: z.strictObject(draftPlace),
    output: nothing,
  }),
  'settings.get': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      municipality: z.string(),
      lockMinutes: z.int(),
      repairWarningDays: z.int(),
      endingWarningDays: z.int(),
      version,
    }),
  }),
  'settings.update': command({
    permission: 'settings:write',
    audit: 'write',
    input: z.strictObject({
      municipality: requiredLine(80),
      lockMinutes: z.int().min(1).max(15),
      repairWarningDays: z.int().min(0).max(90),
      endingWarningDays: z.int().min(7).max(365),
      version,
    }),
    output: nothing,
  }),
  'audit.list': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: z.strictObject({
      text: searchText,
      from: isoDate.nullable(),
      to: isoDate.nullable(),
      operation: line(60).nullable(),
      outcome: z.enum(['done', 'refused']).nullable(),
      offset: count,
      limit: count.max(200),
    }),
    output: page(
      {
        seq: count,
        at: instant,
        actor: z.string().nullable(),
        role: z.string().nullable(),
        operation: z.string(),
        outcome: z.string(),
        subjectId: z.string().nullable(),
        rows: count.nullable(),
        changes: count,
      },
      { operations: z.array(z.string()) },
    ),
  }),
  'audit.verify': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: nothing,
    output: z.strictObject({
      ok: z.boolean(),
      entries: count,
      firstBroken: z.strictObject({ seq: count, reason: z.string() }).nullable(),
    }),
  }),
  'system.doctor': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: nothing,
    output: z.strictObject({
      ok: z.boolean(),
      checks: z.array(z.strictObject({ name: z.string(), ok: z.boolean(), params })),
    }),
  }),
} as const;
