import { z } from 'zod';
import { historyKinds } from '../domain/history-kinds.ts';
import { nothing, query, task } from './define.ts';
import { count, id, instant, isoDate, limit, offset } from './fields.ts';

/** The number of an act in the log. */
const seq = z.int().min(1).max(Number.MAX_SAFE_INTEGER);
const cell = z.union([z.string(), z.number()]).nullable();

/** `hidden`: why this person may not see the values, but may know that they changed; null when they are shown. */
const fieldChange = z.strictObject({
  field: z.string(),
  before: cell,
  after: cell,
  hidden: z.enum(['shielded', 'protected', 'role']).nullable(),
});

/**
 * One record of an act. `erased`: what it held was erased. `day` and `persons` say which one it is (the tenancy from that
 * day, with these people; null is a protected person). `unit` is there where a list of several homes is shown.
 */
export const recordChange = z.strictObject({
  table: z.string(),
  what: z.enum(['made', 'changed', 'removed', 'erased']),
  day: isoDate.nullable(),
  persons: z.array(z.string().nullable()).nullable(),
  unit: z.strictObject({ id: id<'unit'>(), address: z.string().nullable() }).nullable(),
  fields: z.array(fieldChange),
});

/** What an undo made an end of: the operation at the bottom, and how often it went to and fro (odd: undone, even: redone). */
const undoing = z.strictObject({ operation: z.string(), depth: count.min(1) });

/** `seq` and `at` are null where they would tell which other homes a shielded one stands among. */
const historyAct = z.strictObject({
  seq: seq.nullable(),
  on: isoDate,
  at: instant.nullable(),
  actor: z.string().nullable(),
  own: z.boolean(),
  role: z.string().nullable(),
  operation: z.string(),
  outcome: z.string(),
  /** Rows of other records that the same act changed; null where nobody is told. */
  others: count.nullable(),
  undoing: undoing.nullable(),
  undone: z.strictObject({ by: z.string().nullable(), at: instant }).nullable(),
  /** It stands as it was left, and this person may undo it. */
  mayUndo: z.boolean(),
  reason: z.string().nullable(),
  changes: z.array(recordChange),
});

const person = z.strictObject({ id: id<'user'>(), name: z.string() });
/** `mayUndo`: nothing was done since, and all stands as the act left it. */
const latest = z
  .strictObject({ seq, operation: z.string(), depth: count, id: z.uuid().nullable(), mayUndo: z.boolean() })
  .nullable();

export const changesContract = {
  /** Who changed what on this home, newest first. `readings` asks for `audit:read`. */
  'units.history': query({
    permission: 'units:read',
    audit: 'open',
    input: z.strictObject({
      id: id<'unit'>(),
      year: z.int().min(1900).max(2199).nullable(),
      kind: z.enum(historyKinds).nullable(),
      personId: id<'user'>().nullable(),
      offset,
      limit: limit.max(100),
    }),
    output: z.strictObject({
      /** Null for a shielded home. */
      address: z.string().nullable(),
      acts: z.array(historyAct).max(100),
      total: count,
      years: z.array(z.int()),
      people: z.array(person),
    }),
  }),
  /** What an act of the log wrote, in the same form; `next` is where to go on. */
  'audit.act': query({
    permission: 'audit:read-system',
    audit: 'open',
    input: z.strictObject({ seq, from: count, limit: limit.max(100) }),
    output: z.strictObject({
      undoing: undoing.nullable(),
      reason: z.string().nullable(),
      changes: z.array(recordChange),
      next: count.nullable(),
    }),
  }),
  /** The newest act of this sign-in that can be undone, and the newest undo that can be taken back. */
  'changes.last': query({
    permission: 'units:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({ undo: latest, redo: latest }),
  }),
  /**
   * Puts back what an act changed, all of it or nothing, if everything still stands as the act left it. It asks for the
   * permission of that act, and for the password where that act does. It is an act itself and can be undone.
   */
  'changes.undo': task({
    permission: 'units:read',
    audit: 'write',
    input: z.strictObject({ seq }),
    output: z.strictObject({
      /** The record that the undone act was about. */
      id: z.uuid().nullable(),
      operation: z.string(),
      depth: count.min(1),
      /** Who did what was undone, when it was somebody else. */
      by: z.string().nullable(),
      /** The home is there no more. */
      gone: z.boolean(),
    }),
  }),
} as const;
