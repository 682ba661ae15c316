import { z } from 'zod';
import { checkStates, ctiLists, ctiPhases, supportMethods } from '../domain/cti.ts';
import { supportEnds } from '../domain/plans.ts';
import { housingFirstStates } from '../domain/refusion.ts';
import { MOST_MINUTES, supportNeeds, supportParagraphs } from '../domain/support.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, line, prose, requiredLine, version, weekMinutes } from './fields.ts';

const residentId = id<'resident'>();
const saved = z.strictObject({ id: id<'entry'>() });
const grant = {
  paragraph: z.enum(supportParagraphs),
  /** Of a week. */
  minutes: z.int().min(1).max(MOST_MINUTES),
  from: isoDate,
  to: isoDate.nullable(),
};
const terms = {
  decidedOn: isoDate.nullable(),
  provider: line(120).nullable(),
  method: z.enum(supportMethods).nullable(),
  followUpOn: isoDate.nullable(),
  note: prose(1_000).nullable(),
};
const phase = z.strictObject({ phase: z.enum(ctiPhases), from: isoDate, to: isoDate.nullable() });
const check = z.strictObject({ list: z.enum(ctiLists), item: z.string(), state: z.enum(checkStates) });
const ofGrant = { residentId, grantId: id<'entry'>() };
/** Null for what ships: its words say where it is from. */
const source = z.string().nullable();
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
        grants: z.array(
          z.strictObject({
            ...{ id: id<'entry'>(), version, ...grant, endReason: z.enum(supportEnds).nullable(), by: z.string() },
            terms: z.strictObject({ version, ...terms }).nullable(),
            /** Open goals that it is for: with none, nothing says what it is to lead to. */
            goals: count,
            phases: z.array(phase),
            checks: z.array(check),
          }),
        ),
        /** What the municipality's table says: advice to look into, with its source. */
        refusion: z.strictObject({
          shelter: z.strictObject({ began: isoDate, used: count, most: count, source }).nullable(),
          grants: z.array(
            z.strictObject({
              ...{ grantId: id<'entry'>(), state: z.enum(housingFirstStates), until: isoDate.nullable() },
              ...{ months: count, source },
            }),
          ),
        }),
        /** Of all grants together, and of all visits: this week, and the four before it. Null where nothing is granted. */
        minutes: z.strictObject({ week: weekMinutes, before: weekMinutes }).nullable(),
        /** A home without the support that it needs, and support without a home. */
        gap: z.enum(['no-support', 'no-home']).nullable(),
        mayAnswer: z.boolean(),
        mayGrant: z.boolean(),
        /** Terms, phases and checklists. */
        mayPlan: z.boolean(),
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
  /** `to` is the last day; the day before the first says that it never held, and then there is no reason. */
  'support.endGrant': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      id: id<'entry'>(),
      version,
      to: isoDate,
      reason: z.enum(supportEnds).nullable(),
    }),
    output: saved,
  }),
  /** `version`: null where nothing is known yet. */
  'support.setTerms': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ ...ofGrant, version: version.nullable(), ...terms }),
    output: saved,
  }),
  /** The phase begins; those after it follow, three months each. */
  'support.setPhase': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ ...ofGrant, phase: z.enum(ctiPhases), from: isoDate }),
    output: saved,
  }),
  'support.check': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({
      ...{ ...ofGrant, list: z.enum(ctiLists), item: requiredLine(160), state: z.enum(checkStates), on: isoDate },
    }),
    output: saved,
  }),
  /**
   * Homes without the support that they need, support without a home, and moving in without a first visit within a week, of
   * residents within reach; and how often it is so. Moving in is counted over the last 365 days, for those who need support
   * and whose first week is over.
   */
  'support.gaps': query({
    permission: 'residents:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      withoutSupport: z.array(z.strictObject({ ...person, since: isoDate })),
      withoutHome: z.array(z.strictObject({ ...person, paragraph: z.enum(supportParagraphs), since: isoDate })),
      /** The longest ago first. Who has no visit agreed within the week stands here before it is over. */
      withoutVisit: z.array(
        z.strictObject({
          ...{ ...person, movedIn: isoDate, due: isoDate, isLate: z.boolean(), plannedOn: isoDate.nullable() },
          ...{ attempts: count, attemptedOn: isoDate.nullable() },
        }),
      ),
      withoutVisitCount: count,
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
