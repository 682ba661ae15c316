import { z } from 'zod';
import { assignmentKinds, courseStates, emergencyGrounds } from '../domain/residents.ts';
import { command, nothing, page, query } from './define.ts';
import { count, id, instant, isoDate, limit, offset, prose, requiredLine, role, version } from './fields.ts';

/** The forløb of a resident: dated states that follow one another. */
export const coursesContract = {
  'courses.open': command({
    permission: 'residents:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      state: z.enum(['contacted', 'active']),
      from: isoDate,
      reason: prose(1_000).nullable(),
    }),
    output: z.strictObject({ id: id<'course'>() }),
  }),
  /** `id` and `version` are those of the state that holds now; the answer is the one that follows. */
  'courses.change': command({
    permission: 'residents:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      id: id<'course'>(),
      version,
      state: z.enum(courseStates),
      on: isoDate,
      pausedUntil: isoDate.nullable(),
      reason: prose(1_000).nullable(),
    }),
    output: z.strictObject({ id: id<'course'>() }),
  }),
} as const;

export const assignmentsContract = {
  /** Those who can be assigned: their access stands, and their role sees residents. */
  'assignments.staff': query({
    permission: 'residents:assign',
    audit: 'none',
    input: nothing,
    output: z.array(z.strictObject({ id: id<'user'>(), name: z.string(), roles: z.array(role) })),
  }),
  /** There is one primary worker and one coordinator at a time: a new one ends the one before on the day before. */
  'assignments.set': command({
    permission: 'residents:assign',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      userId: id<'user'>(),
      kind: z.enum(assignmentKinds),
      from: isoDate,
    }),
    output: z.strictObject({ id: id<'assignment'>() }),
  }),
  /** `to` is the last day; the day before `from` or yesterday ends it at once. */
  'assignments.end': command({
    permission: 'residents:assign',
    audit: 'write',
    input: z.strictObject({ residentId: id<'resident'>(), id: id<'assignment'>(), version, to: isoDate }),
    output: z.strictObject({ id: id<'assignment'>() }),
  }),
} as const;

export const emergencyRow = {
  id: id<'emergency'>(),
  version,
  user: z.string(),
  own: z.boolean(),
  residentId: id<'resident'>(),
  resident: z.string().nullable(),
  ground: z.enum(emergencyGrounds),
  reason: z.string(),
  at: instant,
  until: instant,
  seenBy: z.string().nullable(),
  seenOn: isoDate.nullable(),
  /** Nobody has looked within the days of work that there are for it. */
  overdue: z.boolean(),
  /** Which of that person's openings of that day it was, from 1. */
  nthOfDay: count,
  /** One of more than three on a day. */
  frequent: z.boolean(),
};
export type EmergencyRow = z.infer<z.ZodObject<typeof emergencyRow>>;

/** Nødopslag: one more resident for an hour, for a reason that a leader reads. */
export const emergencyContract = {
  /** Who is meant must be known exactly: nothing here helps to look for anybody. */
  'emergency.open': command({
    permission: 'emergency:open',
    audit: 'write',
    input: z.strictObject({
      who: z.union([
        z.strictObject({ residentId: id<'resident'>() }),
        z.strictObject({ idNumber: requiredLine(40) }),
        z.strictObject({ name: requiredLine(120), birthDate: isoDate }),
      ]),
      ground: z.enum(emergencyGrounds),
      reason: prose(1_000),
    }),
    output: z.strictObject({ id: id<'emergency'>(), residentId: id<'resident'>(), until: instant }),
  }),
  'emergency.list': query({
    permission: 'emergency:review',
    audit: 'list',
    input: z.strictObject({ unseen: z.boolean(), offset, limit }),
    /** Those that nobody has looked at, whatever is asked for. */
    output: page(emergencyRow, { unseenCount: count }),
  }),
  /** How many wait for a leader, and what is not as usual about them. Of no resident: the app asks it by itself. */
  'emergency.unseen': query({
    permission: 'emergency:review',
    audit: 'none',
    input: z.strictObject({}),
    output: z.strictObject({
      count,
      overdue: z.boolean(),
      /** Staff who opened more than three on one day, of which one was not looked at. */
      frequent: z.array(z.strictObject({ user: z.string(), on: isoDate, count })),
    }),
  }),
  'emergency.markSeen': command({
    permission: 'emergency:review',
    audit: 'write',
    input: z.strictObject({ id: id<'emergency'>(), version }),
    output: z.strictObject({ id: id<'emergency'>() }),
  }),
} as const;
