import { z } from 'zod';
import {
  consentFields,
  consentGivers,
  consentPurposes,
  consentRecipients,
  consentStates,
  consentWays,
} from '../domain/consents.ts';
import { command, query } from './define.ts';
import { id, isoDate, line, version } from './fields.ts';

const residentId = id<'resident'>();
const what = {
  purpose: z.enum(consentPurposes),
  /** What for, in words; required for `other`. */
  purposeNote: line(200).nullable(),
  recipient: z.enum(consentRecipients),
  /** Which association, and only there. */
  associationId: id<'association'>().nullable(),
  recipientName: line(120).nullable(),
  fields: z.array(z.enum(consentFields)).max(consentFields.length),
  from: isoDate,
  /** The last day on which it holds. */
  to: isoDate,
};
const word = { way: z.enum(consentWays), by: z.enum(consentGivers) };
/** Who answers for the citizen: a guardian or a party's representative among the participants. */
const representativeId = id<'entry'>().nullable();

const consent = z.strictObject({
  id: id<'consent'>(),
  version,
  ...what,
  association: z.string().nullable(),
  given: z.strictObject({ ...word, representative: z.string().nullable(), writtenBy: z.string() }),
  withdrawn: z.strictObject({ on: isoDate, ...word, representative: z.string().nullable() }).nullable(),
  state: z.enum(consentStates),
});
export type ShownConsent = z.infer<typeof consent>;

export const consentsContract = {
  /** All that somebody ever said yes to, those that hold first; who may answer for them today. */
  'consents.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      consents: z.array(consent),
      representatives: z.array(z.strictObject({ id: id<'entry'>(), name: z.string() })),
      mayWrite: z.boolean(),
    }),
  }),
  'consents.give': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, ...what, ...word, representativeId }),
    output: z.strictObject({ id: id<'consent'>() }),
  }),
  /** Closes from that very day on; that it was given stays. */
  'consents.withdraw': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ residentId, id: id<'consent'>(), version, on: isoDate, ...word, representativeId }),
    output: z.strictObject({ id: id<'consent'>() }),
  }),
} as const;
