import { z } from 'zod';
import { holidayCodes } from '../domain/holidays.ts';
import { MOST_WEEKS, seriesEnds, weekdays } from '../domain/series.ts';
import { visitKinds, visitStates } from '../domain/visits.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, line, requiredLine, version } from './fields.ts';

const residentId = id<'resident'>();
const userId = id<'user'>();
const seriesId = id<'visit-series'>();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const minutes = z.int().min(1).max(1440);

const rhythm = {
  from: isoDate,
  /** The last day; null: until it is ended. */
  until: isoDate.nullable(),
  everyWeeks: z.int().min(1).max(MOST_WEEKS),
  weekdays: z.array(z.enum(weekdays)).min(1).max(7),
};
const planned = {
  ...rhythm,
  residentId,
  workerId: userId.nullable(),
  time: clock.nullable(),
  minutes: minutes.nullable(),
};
/** What stands in the way of a visit: another of the same worker at that time, or that the worker is away. */
const clash = z.strictObject({
  what: z.enum(['visit', 'absence']),
  /** Of the other visit; null for an absence. */
  from: z.string().nullable(),
  minutes: count.nullable(),
  /** Null for whom this role may not know. */
  name: z.string().nullable(),
});

export const seriesContract = {
  /** The days of the next weeks as they would stand, before anything is saved. */
  'series.preview': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject(planned),
    output: z.strictObject({
      days: z.array(
        z.strictObject({
          on: isoDate,
          holiday: z.enum(holidayCodes).nullable(),
          /** Where it can go instead; null when there is no need, or no other day that week. */
          proposed: isoDate.nullable(),
          /** The worker may not see the citizen that day: it goes to the primary worker, or to nobody. */
          isOutOfReach: z.boolean(),
          clashes: z.array(clash),
        }),
      ),
    }),
  }),
  /** Lays out the first weeks at once. `shifts`: days that go elsewhere, or with null are left out. */
  'series.start': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      ...planned,
      kind: z.enum(visitKinds),
      place: line(120).nullable(),
      shifts: z.array(z.strictObject({ on: isoDate, to: isoDate.nullable() })).max(60),
    }),
    /** `others`: so many of them went to another worker or to nobody, where the chosen one may not see the citizen. */
    output: z.strictObject({ id: seriesId, visits: count, others: count }),
  }),
  'series.ofResident': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      series: z.array(
        z.strictObject({
          id: seriesId,
          version,
          ...rhythm,
          time: z.string().nullable(),
          minutes: count.nullable(),
          kind: z.enum(visitKinds),
          place: z.string().nullable(),
          worker: z.string().nullable(),
          endedOn: isoDate.nullable(),
          /** Somebody ended it, or it ended with a tenancy or a grant. */
          endCause: z.enum(seriesEnds).nullable(),
          endReason: z.string().nullable(),
        }),
      ),
      mayWrite: z.boolean(),
    }),
  }),
  /** The last day that counts. What is planned after it goes; what was held stays. */
  'series.end': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ id: seriesId, version, on: isoDate, reason: requiredLine(200) }),
    output: z.strictObject({ id: seriesId, removed: count }),
  }),
  /**
   * Lays every series out as far ahead as it shall stand: nothing happens where that is done. The app asks for it by itself,
   * for whoever sees visits, so it is nobody's work and not undone.
   */
  'series.layOut': command({
    permission: 'visits:read',
    audit: 'write',
    input: nothing,
    output: z.strictObject({ added: count }),
  }),
  /** Planned visits that fall on a holiday, with the day that each can go to. */
  'series.holidays': query({
    permission: 'visits:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      visits: z
        .array(
          z.strictObject({
            id: id<'visit'>(),
            version,
            residentId,
            name: z.string().nullable(),
            on: isoDate,
            from: z.string().nullable(),
            workerId: userId.nullable(),
            worker: z.string().nullable(),
            holiday: z.enum(holidayCodes),
            proposed: isoDate.nullable(),
          }),
        )
        .max(200),
    }),
  }),
  /** What a visit at that time would run into. */
  'series.clashes': query({
    permission: 'visits:read',
    audit: 'open',
    input: z.strictObject({
      workerId: userId,
      on: isoDate,
      from: clock.nullable(),
      minutes: minutes.nullable(),
      /** The visit that is being moved. */
      exceptId: id<'visit'>().nullable(),
    }),
    output: z.strictObject({ clashes: z.array(clash) }),
  }),
  /** Who had how many, of what became what, and what nobody has. What was called off counts nowhere. */
  'team.board': query({
    permission: 'visits:lead',
    audit: 'list',
    input: z.strictObject({ from: isoDate, to: isoDate }),
    output: z.strictObject({
      workers: z.array(
        z.strictObject({
          userId,
          name: z.string(),
          planned: count,
          done: count,
          /** Nobody home, or refused: tried. */
          missed: count,
          /** Planned for a day that has passed. */
          overdue: count,
          minutes: count,
        }),
      ),
      unassigned: z
        .array(
          z.strictObject({
            id: id<'visit'>(),
            version,
            residentId,
            name: z.string().nullable(),
            on: isoDate,
            from: z.string().nullable(),
            state: z.enum(visitStates),
            /** Who has it and may not see the citizen; null where nobody has it. */
            worker: z.string().nullable(),
          }),
        )
        .max(200),
      /** Of the visits that took place, those by the resident's primary worker that day. */
      held: count,
      byPrimary: count,
      /** How often somebody got another primary worker in the year up to the last day. */
      primaryChanges: count,
    }),
  }),
  /** One's own visits as a calendar file: the time and a code, no name and no address. */
  'team.calendar': query({
    permission: 'visits:write',
    audit: 'list',
    input: z.strictObject({ from: isoDate, to: isoDate }),
    output: z.strictObject({ fileName: z.string(), text: z.string(), visits: count }),
  }),
} as const;
