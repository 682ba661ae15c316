import { z } from 'zod';
import { paragraphs } from '../domain/paragraphs.ts';
import { urgencies } from '../domain/urgency.ts';
import { dueReasons, entryStates, leaveReasons } from '../domain/waiting.ts';
import { command, page, query } from './define.ts';
import { count, id, isoDate, limit, offset, prose, version } from './fields.ts';
import { needs } from './needs.ts';

const urgency = z.enum(urgencies);
const state = z.enum(entryStates);
const due = z.array(z.enum(dueReasons));

/** `name` is null for whom this role may not know: "Beskyttet". Days are counted from the day of the list. */
export const waitingRow = {
  id: id<'waiting-entry'>(),
  residentId: id<'resident'>(),
  name: z.string().nullable(),
  since: isoDate,
  daysWaited: count,
  transferSince: isoDate.nullable(),
  daysReady: count.nullable(),
  urgency,
  state,
  pausedUntil: isoDate.nullable(),
  reviewOn: isoDate,
  nextContactOn: isoDate.nullable(),
  due,
  /** Within how many days an offer was promised on the day from which is counted; a newer promise is not theirs. */
  promisedDays: count,
  /** Longer than that. */
  isLate: z.boolean(),
  musts: count,
  wishes: count,
};
export type WaitingRow = z.infer<z.ZodObject<typeof waitingRow>>;

export const waitingSorts = ['name', 'since', 'ready', 'urgency', 'review', 'contact'] as const;

const entry = z.strictObject({
  id: id<'waiting-entry'>(),
  version,
  residentId: id<'resident'>(),
  decisionId: id<'decision'>(),
  /** Null for a role that has no need of paragraphs. */
  paragraph: z.enum(paragraphs).nullable(),
  since: isoDate,
  transferSince: isoDate.nullable(),
  urgency,
  urgencyReason: z.string(),
  urgencyBy: z.string(),
  urgencyOn: isoDate,
  reviewOn: isoDate,
  nextContactOn: isoDate.nullable(),
  state,
  pausedUntil: isoDate.nullable(),
  stateReason: z.string().nullable(),
  leftOn: isoDate.nullable(),
  leftReason: z.enum(leaveReasons).nullable(),
  due,
  needs,
});

/** What is said of a place on the list, at first and each time it is looked at again. */
const said = {
  transferSince: isoDate.nullable(),
  urgency,
  urgencyReason: prose(1000),
  reviewOn: isoDate,
  nextContactOn: isoDate.nullable(),
  needs,
};
const saved = z.strictObject({ id: id<'waiting-entry'>(), residentId: id<'resident'>() });

export const waitingContract = {
  /** In the order that is asked for; there is no other. */
  'waiting.list': query({
    permission: 'waiting:read',
    audit: 'list',
    input: z.strictObject({
      states: z.array(state).max(entryStates.length),
      urgency: urgency.nullable(),
      /** True: those alone that ask for a person today. */
      due: z.boolean(),
      sort: z.enum(waitingSorts),
      descending: z.boolean(),
      offset,
      limit,
    }),
    output: page(waitingRow, { all: count, dueCount: count }),
  }),
  /** The places that somebody has and has had on the list, the newest first. */
  'waiting.get': query({
    permission: 'waiting:read',
    audit: 'open',
    fields: { paragraph: 'visitation:read' },
    input: z.strictObject({ residentId: id<'resident'>() }),
    output: z.array(entry),
  }),
  /** Without a day the place counts from the day on which the citizen asked. */
  'waiting.enter': command({
    permission: 'waiting:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      decisionId: id<'decision'>(),
      since: isoDate.nullable(),
      ...said,
    }),
    output: saved,
  }),
  /** A review: everything as it is now, the needs whole. */
  'waiting.review': command({
    permission: 'waiting:write',
    audit: 'write',
    input: z.strictObject({ residentId: id<'resident'>(), id: id<'waiting-entry'>(), version, ...said }),
    output: saved,
  }),
  /** Waits on, pauses until a day, or leaves the list: by a person, with the reason and the next contact. */
  'waiting.setState': command({
    permission: 'waiting:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      id: id<'waiting-entry'>(),
      version,
      state,
      pausedUntil: isoDate.nullable(),
      leftReason: z.enum(leaveReasons).nullable(),
      reason: prose(1000).nullable(),
      nextContactOn: isoDate.nullable(),
    }),
    output: saved,
  }),
  /** What was promised from which day on, the newest first; the last, without a day, holds until the municipality writes its own. */
  'waitingPromises.list': query({
    permission: 'visitation:read',
    audit: 'none',
    input: z.strictObject({}),
    output: z.array(z.strictObject({ from: isoDate.nullable(), answer: count, decision: count, offer: count })),
  }),
  'waitingPromises.save': command({
    permission: 'criteria:write',
    audit: 'write',
    input: z.strictObject({
      from: isoDate,
      answer: z.int().min(0).max(3650),
      decision: z.int().min(0).max(3650),
      offer: z.int().min(0).max(3650),
    }),
    output: z.strictObject({ id: id<'waiting-promise'>() }),
  }),
} as const;
