import { z } from 'zod';
import { paragraphs } from '../domain/paragraphs.ts';
import {
  complaintStates,
  guidanceOutcomes,
  guidanceStates,
  helpAnswers,
  rightCodes,
  toldWays,
} from '../domain/rights.ts';
import { outcomes } from '../domain/visitation.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, prose, version } from './fields.ts';
import { taskAsked, taskOfRight } from './tasks.ts';

const residentId = id<'resident'>();
const requiredProse = (max: number) => prose(max).refine((text) => text.trim() !== '');

const told = z.strictObject({
  id: id<'entry'>(),
  on: isoDate,
  way: z.enum(toldWays),
  by: z.string(),
  help: z.enum(helpAnswers),
  note: z.string().nullable(),
  /** The help that was agreed. */
  task: taskOfRight.nullable(),
});
const guidance = {
  id: id<'guidance'>(),
  version,
  from: isoDate,
  to: isoDate,
  reviewOn: isoDate,
  reason: z.string(),
  how: z.string().nullable(),
  representative: z.string().nullable(),
  by: z.string(),
};

export const rightsContract = {
  /** The checklist, the time there is to complain, and ekstra guidning. A part that the role does not see is null. */
  'rights.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      /** Every right there is, with each time that the citizen was told of it, newest first. */
      rights: z.array(z.strictObject({ code: z.enum(rightCodes), told: z.array(told) })).nullable(),
      /** Decisions with the last day for a complaint; null without `visitation:read`. */
      complaints: z
        .array(
          z.strictObject({
            decisionId: id<'decision'>(),
            paragraph: z.enum(paragraphs),
            outcome: z.enum(outcomes),
            decidedOn: isoDate,
            toldOn: isoDate.nullable(),
            complaintBy: isoDate.nullable(),
            state: z.enum(complaintStates),
            daysLeft: count.nullable(),
          }),
        )
        .nullable(),
      guidance: z
        .strictObject({
          now: z.strictObject({ ...guidance, state: z.enum(guidanceStates) }).nullable(),
          before: z.array(
            z.strictObject({
              ...guidance,
              reviewedOn: isoDate,
              reviewedBy: z.string(),
              outcome: z.enum(guidanceOutcomes),
              reviewNote: z.string().nullable(),
            }),
          ),
        })
        .nullable(),
      /** Bisidder, værge and partsrepræsentant today. */
      representatives: z.array(z.strictObject({ id: id<'entry'>(), name: z.string() })).nullable(),
      mayTell: z.boolean(),
      mayGuide: z.boolean(),
    }),
  }),
  /** Help that is agreed becomes a task with a day and an owner. */
  'rights.tell': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      right: z.enum(rightCodes),
      on: isoDate,
      way: z.enum(toldWays),
      help: z.enum(helpAnswers),
      /** Only with `agreed`, and then always. */
      task: z.strictObject(taskAsked).nullable(),
      note: prose(1_000).nullable(),
    }),
    output: z.strictObject({ id: id<'entry'>(), taskId: id<'task'>().nullable() }),
  }),
  /** The review becomes a task of `ownerId`. */
  'guidance.set': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      from: isoDate,
      to: isoDate,
      reviewOn: isoDate,
      reason: requiredProse(1_000),
      how: prose(1_000).nullable(),
      representativeId: id<'entry'>().nullable(),
      ownerId: id<'user'>(),
    }),
    output: z.strictObject({ id: id<'guidance'>() }),
  }),
  /** One that continues gets its next days, and a new review with an owner. */
  'guidance.review': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({
      residentId,
      id: id<'guidance'>(),
      version,
      outcome: z.enum(guidanceOutcomes),
      note: prose(1_000).nullable(),
      next: z.strictObject({ to: isoDate, reviewOn: isoDate, ownerId: id<'user'>() }).nullable(),
    }),
    output: z.strictObject({ id: id<'guidance'>() }),
  }),
} as const;
