import { z } from 'zod';
import { taskOutcomes, taskSources, writtenSources } from '../domain/tasks.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, line, requiredLine, version } from './fields.ts';

const residentId = id<'resident'>();
/** What somebody is asked to do, by when, and who. */
export const taskAsked = { text: requiredLine(200), ownerId: id<'user'>(), due: isoDate };

const shown = {
  id: id<'task'>(),
  version,
  residentId,
  /** Null for what follows from an act elsewhere: `source` says what it is. */
  text: z.string().nullable(),
  source: z.enum(taskSources),
  ownerId: id<'user'>(),
  owner: z.string(),
  due: isoDate,
  /** Null while it is not late. */
  daysLate: count.nullable(),
};
const done = {
  doneOn: isoDate.nullable(),
  doneBy: z.string().nullable(),
  outcome: z.enum(taskOutcomes).nullable(),
  note: z.string().nullable(),
};
export const taskOfRight = z.strictObject({
  id: shown.id,
  text: z.string(),
  owner: z.string(),
  due: isoDate,
  daysLate: count.nullable(),
  doneOn: isoDate.nullable(),
  outcome: z.enum(taskOutcomes).nullable(),
});

export const tasksContract = {
  /** The open ones first, the earliest due first; then what was done, newest first. `owners`: who may be asked. */
  'tasks.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      tasks: z.array(z.strictObject({ ...shown, ...done, by: z.string(), createdOn: isoDate })),
      owners: z.array(z.strictObject({ id: id<'user'>(), name: z.string() })),
      mayWrite: z.boolean(),
    }),
  }),
  /**
   * Open tasks of who asks, the most overdue first; and those whose owner can do them no longer, for whoever is assigned to
   * the resident, and for leaders: no task is nobody's.
   */
  'tasks.mine': query({
    permission: 'residents:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      tasks: z
        .array(
          z.strictObject({ ...shown, resident: z.string().nullable(), isMine: z.boolean(), mayFinish: z.boolean() }),
        )
        .max(200),
      total: count,
    }),
  }),
  'tasks.add': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...taskAsked, source: z.enum(writtenSources) }),
    output: z.strictObject({ id: id<'task'>() }),
  }),
  'tasks.change': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      id: id<'task'>(),
      version,
      /** Null keeps the words of one that follows from an act elsewhere. */
      text: requiredLine(200).nullable(),
      ownerId: id<'user'>(),
      due: isoDate,
    }),
    output: z.strictObject({ id: id<'task'>() }),
  }),
  /** `dropped` asks why. */
  'tasks.finish': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      id: id<'task'>(),
      version,
      on: isoDate,
      outcome: z.enum(taskOutcomes),
      note: line(300).nullable(),
    }),
    output: z.strictObject({ id: id<'task'>() }),
  }),
} as const;
