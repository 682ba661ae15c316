import { z } from 'zod';
import { MOST_MINUTES, supportNeeds, supportParagraphs } from '../domain/support.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, version } from './fields.ts';

const residentId = id<'resident'>();
const saved = z.strictObject({ id: id<'entry'>() });
const grant = {
  paragraph: z.enum(supportParagraphs),
  /** Of a week. */
  minutes: z.int().min(1).max(MOST_MINUTES),
  from: isoDate,
  to: isoDate.nullable(),
};
const person = { residentId, name: z.string().nullable() };

export const supportContract = {
  /** What was said of the need, the newest first, and what was granted. */
  'support.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z
      .strictObject({
        needs: z.array(z.strictObject({ need: z.enum(supportNeeds), from: isoDate, by: z.string() })),
        grants: z.array(z.strictObject({ id: id<'entry'>(), version, ...grant, by: z.string() })),
        /** A home without the support that it needs, and support without a home. */
        gap: z.enum(['no-support', 'no-home']).nullable(),
        mayAnswer: z.boolean(),
        mayGrant: z.boolean(),
      })
      /** For those who do not work with support. */
      .nullable(),
  }),
  'support.answer': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, need: z.enum(supportNeeds), from: isoDate }),
    output: saved,
  }),
  'support.grant': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({ residentId, ...grant }),
    output: saved,
  }),
  /** `to` is the last day; the day before the first says that it never held. */
  'support.endGrant': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({ residentId, id: id<'entry'>(), version, to: isoDate }),
    output: saved,
  }),
  /**
   * Homes without the support that they need, and support without a home, of residents within reach; and how often it is so.
   * Moving in is counted over the last 365 days, for those who need support.
   */
  'support.gaps': query({
    permission: 'residents:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      withoutSupport: z.array(z.strictObject({ ...person, since: isoDate })),
      withoutHome: z.array(z.strictObject({ ...person, paragraph: z.enum(supportParagraphs), since: isoDate })),
      withoutSupportCount: count,
      withoutHomeCount: count,
      /** People in a home who need support; how many of them have it. */
      needing: count,
      supported: count,
      /** People in a home of whom nobody has said whether they need support. */
      unanswered: count,
      movedIn: count,
      startedInTime: count,
    }),
  }),
} as const;
