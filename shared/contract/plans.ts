import { z } from 'zod';
import { careAnswers, carePlanParagraphs, copyViews, handedStates, supportEnds } from '../domain/plans.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, prose, requiredLine, version } from './fields.ts';

const residentId = id<'resident'>();
const entryId = id<'entry'>();
const saved = z.strictObject({ id: entryId });
const point = prose(2_000).nullable();
const points = { purpose: point, effort: point, duration: point, circumstances: point };
const offered = {
  paragraph: z.enum(carePlanParagraphs),
  offeredOn: isoDate,
  answer: z.enum(careAnswers).nullable(),
  answeredOn: isoDate.nullable(),
  ...points,
};
const line = {
  goalId: id<'goal'>().nullable(),
  grantId: entryId.nullable(),
  does: prose(500).refine((text) => text.trim() !== ''),
  provider: requiredLine(120),
  from: isoDate,
};
const said = z.string().nullable();

/** What stands on the citizen's own copy, as it was on its day. */
export const copyContent = z.strictObject({
  name: said,
  wishes: z.array(z.string()),
  goals: z.array(z.strictObject({ words: z.string(), citizenDoes: said, othersDo: said })),
  support: z.array(z.strictObject({ paragraph: z.string(), minutes: count, provider: said })),
  efforts: z.array(z.strictObject({ does: z.string(), provider: z.string() })),
  contacts: said,
  cannot: said,
  instead: said,
});

export const plansContract = {
  /** Borgerens handleplan, the newest version first, the indsatsplan under it, and the copies; null for a role without plans. */
  'plans.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z
      .strictObject({
        carePlans: z.array(z.strictObject({ id: entryId, ...offered, by: z.string() })),
        lines: z.array(
          z.strictObject({
            id: entryId,
            version,
            carePlanId: entryId,
            ...line,
            to: isoDate.nullable(),
            endReason: z.enum(supportEnds).nullable(),
            by: z.string(),
          }),
        ),
        copies: z.array(
          z.strictObject({
            id: entryId,
            number: count,
            reviewedOn: isoDate,
            handed: z.enum(handedStates),
            view: z.enum(copyViews),
            viewWords: said,
            by: z.string(),
            content: copyContent,
          }),
        ),
        /** What a copy would say today. */
        now: copyContent,
        mayWrite: z.boolean(),
      })
      .nullable(),
  }),
  /** Offered, then accepted or declined; each time a new version, which holds all of it. */
  'plans.offer': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ residentId, ...offered }),
    output: saved,
  }),
  /** A line of the provider's indsatsplan. */
  'plans.addLine': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ residentId, carePlanId: entryId, ...line }),
    output: saved,
  }),
  'plans.linkLine': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ residentId, id: entryId, version, goalId: id<'goal'>().nullable() }),
    output: saved,
  }),
  'plans.endLine': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ residentId, id: entryId, version, to: isoDate, reason: z.enum(supportEnds) }),
    output: saved,
  }),
  /** Keeps what the citizen's own copy says today, gone through with the citizen, and what the citizen thinks of it. */
  'plans.handOver': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      reviewedOn: isoDate,
      handed: z.enum(handedStates),
      view: z.enum(copyViews),
      viewWords: prose(1_000).nullable(),
      contacts: prose(500).nullable(),
      cannot: prose(1_000).nullable(),
      instead: prose(1_000).nullable(),
    }),
    output: saved,
  }),
} as const;
