import { z } from 'zod';
import { holidayCodes } from '../domain/holidays.ts';
import { roundTopics, visitKinds, visitOutcomes, visitPeople, visitStates, visitTopics } from '../domain/visits.ts';
import { command, nothing, query } from './define.ts';
import { count, id, instant, isoDate, line, offset, prose, version, weekMinutes } from './fields.ts';
import { taskAsked } from './tasks.ts';

const visitId = id<'visit'>();
const residentId = id<'resident'>();
const saved = z.strictObject({ id: visitId });
/** A time of day, as the wall shows it. */
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const minutes = z.int().min(1).max(1440);
const noteText = prose(6000).nullable();
const topics = z.array(z.enum([...visitTopics, ...roundTopics])).max(12);

/** A visit as a list has it: without its note. */
const listed = {
  id: visitId,
  version,
  /** Null for a round at a home or an estate. */
  residentId: residentId.nullable(),
  /** Null for whom this role may not know, and for a round: then `place` says where. */
  name: z.string().nullable(),
  state: z.enum(visitStates),
  kind: z.enum(visitKinds),
  /** The day that it is planned for, or on which it was. */
  on: isoDate,
  /** A time of day `HH:MM`. */
  from: z.string().nullable(),
  minutes: count.nullable(),
  worker: z.string().nullable(),
  workerId: id<'user'>().nullable(),
  second: z.string().nullable(),
  /** Where it is, when that is not the home: chosen by the citizen, or the place of a round. Null where it is shielded. */
  place: z.string().nullable(),
  isAcute: z.boolean(),
  concern: z.boolean(),
  reason: z.string().nullable(),
};
const lastNote = z.strictObject({ on: isoDate, by: z.string(), text: z.string() }).nullable();
const promise = z.strictObject({ text: z.string(), due: isoDate, owner: z.string() });
/** A goal of the citizen's, in the words in which it was set. */
const goal = z.strictObject({ id: id<'goal'>(), words: z.string() });
const worker = z.strictObject({ id: id<'user'>(), name: z.string() });
const proposal = z.strictObject({
  on: isoDate,
  from: z.string().nullable(),
  why: z.enum(['planned', 'rhythm', 'usual', 'again']),
  /** Days. */
  rhythm: count,
  movedFrom: z.enum([...holidayCodes, 'weekend']).nullable(),
});
const planned = {
  on: isoDate,
  from: clock.nullable(),
  minutes: minutes.nullable(),
  kind: z.enum(visitKinds),
  place: line(120).nullable(),
};
const happened = {
  /** The planned visit that this is; null for one that nobody had planned. */
  visitId: visitId.nullable(),
  state: z.enum(visitOutcomes),
  kind: z.enum(visitKinds),
  on: isoDate,
  from: clock.nullable(),
  minutes: minutes.nullable(),
  travelMinutes: z.int().min(0).max(1440).nullable(),
  place: line(120).nullable(),
  isAcute: z.boolean(),
  topics,
  note: noteText,
};

export const visitsContract = {
  /** The day of one worker in route order; of who asks, when nobody is named. */
  'visits.day': query({
    permission: 'visits:read',
    audit: 'list',
    input: z.strictObject({ workerId: id<'user'>().nullable(), on: isoDate }),
    output: z.strictObject({
      visits: z
        .array(
          z.strictObject({
            ...listed,
            /** Null where there is none, and where it is protected. */
            address: z.string().nullable(),
            isAddressHidden: z.boolean(),
            /** What must be known before ringing. */
            safety: z.array(z.string()),
            /** Of the week of the day; null where nothing is granted, and for a role that does not work with support. */
            support: weekMinutes.nullable(),
            lastNote,
            promises: z.array(promise),
          }),
        )
        .max(200),
      /** Planned before today and neither done nor cancelled. */
      overdue: count,
    }),
  }),
  /** Fifty visits at a time of some days, of a worker, a resident, a home or all within reach. `overdue`: planned before today and left. */
  'visits.list': query({
    permission: 'visits:read',
    audit: 'list',
    input: z.strictObject({
      from: isoDate,
      to: isoDate,
      workerId: id<'user'>().nullable(),
      residentId: residentId.nullable(),
      unitId: id<'unit'>().nullable(),
      isOverdue: z.boolean(),
      isNewestFirst: z.boolean(),
      offset,
    }),
    output: z.strictObject({ visits: z.array(z.strictObject(listed)).max(50), total: count }),
  }),
  /** How many of what became of them on each day, of a worker or of all within reach; days without are left out. */
  'visits.month': query({
    permission: 'visits:read',
    audit: 'list',
    input: z.strictObject({ from: isoDate, to: isoDate, workerId: id<'user'>().nullable() }),
    output: z.strictObject({
      days: z
        .array(
          z.strictObject({
            on: isoDate,
            planned: count,
            /** Held, wholly or in part. */
            done: count,
            /** Nobody home, or refused. */
            tried: count,
            /** Planned for a day that has passed. */
            overdue: count,
            /** Called off; one that was moved stands on its new day. */
            off: count,
          }),
        )
        .max(367),
    }),
  }),
  /** Fifty at a time, the newest first, what is planned before that; the note is read by opening one. */
  'visits.ofResident': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({ residentId, offset }),
    output: z.strictObject({
      visits: z.array(z.strictObject({ ...listed, additions: count })).max(50),
      total: count,
      mayWrite: z.boolean(),
    }),
  }),
  'visits.get': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({ id: visitId }),
    output: z.strictObject({
      ...listed,
      plannedOn: isoDate.nullable(),
      plannedFrom: z.string().nullable(),
      plannedMinutes: count.nullable(),
      travelMinutes: count.nullable(),
      topics: z.array(z.string()),
      people: z.array(z.string()),
      /** That were worked on; none for a role that is not shown goals. */
      goals: z.array(goal),
      note: z.string().nullable(),
      nextOn: isoDate.nullable(),
      by: z.string(),
      /** When it was written down and signed; null while it is planned or was called off. */
      signedAt: instant.nullable(),
      additions: z.array(z.strictObject({ text: z.string(), by: z.string(), at: instant })),
      mayAdd: z.boolean(),
    }),
  }),
  /** What stands beside the note that is being written. */
  'visits.beside': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({ residentId, visitId: visitId.nullable() }),
    output: z.strictObject({
      name: z.string().nullable(),
      lastNote,
      promises: z.array(promise),
      safety: z.array(z.string()),
      /** Open goals, from the day on which each can be worked on; none for a role that is not shown goals. */
      goals: z.array(goal.extend({ from: isoDate })),
      next: z.strictObject({ afterVisit: proposal, afterAttempt: proposal }),
      /** Who may be asked to keep a promise. */
      owners: z.array(worker),
    }),
  }),
  /** When to meet next, after a visit and after an attempt that did not succeed. */
  'visits.proposeNext': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({ afterVisit: proposal, afterAttempt: proposal }),
  }),
  /** Who goes on visits. */
  'visits.workers': query({
    permission: 'visits:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({ workers: z.array(worker) }),
  }),
  'visits.plan': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      workerId: id<'user'>().nullable(),
      /** Who goes along. */
      secondId: id<'user'>().nullable(),
      ...planned,
    }),
    output: saved,
  }),
  /** What happened, signed by who writes it, with the next day and the tasks that were promised: all of it or nothing. */
  'visits.log': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      ...happened,
      people: z.array(z.enum(visitPeople)).max(3),
      concern: z.boolean(),
      /** The open goals that were worked on; none after an attempt. */
      goals: z.array(id<'goal'>()).max(12),
      /** Asked for after an attempt. */
      next: z.strictObject({ on: isoDate, from: clock.nullable() }).nullable(),
      promises: z.array(z.strictObject(taskAsked)).max(10),
    }),
    output: z.strictObject({
      id: visitId,
      nextId: visitId.nullable(),
      /** Who has the next visit instead of whom it was asked for; null where they have it. */
      goesTo: z
        .strictObject({
          worker: z.string().nullable(),
          asked: z.string(),
          /** One stood there already, or who was asked for may not see the citizen that day. */
          why: z.enum(['agreed', 'out-of-reach']),
        })
        .nullable(),
      sign: z.boolean(),
    }),
  }),
  /** A round at a home or an estate: about the place, and no person. */
  'visits.logRound': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>().nullable(),
      estateId: id<'estate'>().nullable(),
      on: isoDate,
      from: clock.nullable(),
      minutes: minutes.nullable(),
      topics,
      note: noteText,
    }),
    output: saved,
  }),
} as const;
