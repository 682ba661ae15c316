import { z } from 'zod';
import { absenceReasons } from '../domain/series.ts';
import { visitKinds } from '../domain/visits.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, version } from './fields.ts';

const residentId = id<'resident'>();
const userId = id<'user'>();
const absenceId = id<'absence'>();
const noticeId = id<'access-notice'>();

const absence = z.strictObject({
  id: absenceId,
  version,
  userId,
  worker: z.string(),
  from: isoDate,
  to: isoDate,
  why: z.enum(absenceReasons),
  substitute: z.string().nullable(),
  /** Visits of those days that still are the absent worker's. */
  left: count,
});
/** What becomes of visits that were handed on for days that are not of the absence any more. */
const givenBack = {
  /** They go back. */
  visits: count,
  /** Of those: the absent worker may not see the citizen that day, so nobody has them. */
  nobodys: count,
  /** Their time has passed, and nothing is written: they stay with whoever went. */
  stays: count,
};
const savedAbsence = z.strictObject({ id: absenceId });

/** Who is away, who steps in, and what becomes of the visits. */
export const absencesContract = {
  /** Those who are away today or later. */
  'absences.list': query({
    permission: 'visits:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({ absences: z.array(absence), mayLead: z.boolean() }),
  }),
  /** One's own; a leader's for anybody. */
  'absences.add': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ userId, from: isoDate, to: isoDate, why: z.enum(absenceReasons) }),
    output: savedAbsence,
  }),
  /** It was written by mistake, or is over before its day. What was handed on and is still to come goes back. */
  'absences.remove': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ id: absenceId, version }),
    output: z.strictObject({ id: absenceId, ...givenBack }),
  }),
  /** What a change of its days would do. */
  'absences.preview': query({
    permission: 'visits:write',
    audit: 'none',
    input: z.strictObject({ id: absenceId, from: isoDate, to: isoDate }),
    /** `closes`: the last day on which a substitute may see whom they went to; null where that does not come earlier. */
    output: z.strictObject({ ...givenBack, left: count, closes: isoDate.nullable() }),
  }),
  /** Shorter, longer or on other days. `left`: visits of its days that have no substitute. */
  'absences.change': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ id: absenceId, version, from: isoDate, to: isoDate }),
    output: z.strictObject({ id: absenceId, ...givenBack, left: count }),
  }),
  /** All planned visits of those days go to the substitute, who may see the residents from some days before until some days after, to write. */
  'absences.handOver': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ id: absenceId, version, substituteId: userId }),
    output: z.strictObject({ id: absenceId, visits: count }),
  }),
  /** Access that a worker gave a substitute with their visits, and no leader has looked at yet. */
  'absences.given': query({
    permission: 'visits:lead',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      given: z.array(
        z.strictObject({
          id: noticeId,
          version,
          by: z.string(),
          substitute: z.string(),
          /** To so many residents. */
          residents: count,
          from: isoDate,
          to: isoDate,
          givenOn: isoDate,
        }),
      ),
    }),
  }),
  'absences.seeGiven': command({
    permission: 'visits:lead',
    audit: 'write',
    input: z.strictObject({ id: noticeId, version }),
    output: z.strictObject({ id: noticeId }),
  }),
  /** What the substitute must know of each: the day, what was said and promised last, what to know before ringing. */
  'absences.page': query({
    permission: 'visits:read',
    audit: 'list',
    input: z.strictObject({ id: absenceId }),
    output: z.strictObject({
      absence,
      /** The day from which who asks may see those who are lent to them; null when it has come, or for anybody else. */
      opensOn: isoDate.nullable(),
      /** The last day on which a substitute may see somebody who is lent to them; null when there is none. */
      closesOn: isoDate.nullable(),
      visits: z.array(
        z.strictObject({
          id: id<'visit'>(),
          residentId,
          name: z.string().nullable(),
          on: isoDate,
          from: z.string().nullable(),
          minutes: count.nullable(),
          kind: z.enum(visitKinds),
          place: z.string().nullable(),
          worker: z.string().nullable(),
          /** Who goes along. */
          second: z.string().nullable(),
          /** Whose it was at first, where somebody else has it. */
          original: z.string().nullable(),
          safety: z.array(z.string()),
          lastNote: z.strictObject({ on: isoDate, by: z.string(), text: z.string() }).nullable(),
          promises: z.array(z.strictObject({ text: z.string(), due: isoDate, owner: z.string() })),
        }),
      ),
    }),
  }),
} as const;
