import { z } from 'zod';
import {
  acceptChannels,
  closeReasons,
  disclosureBases,
  handoffGrounds,
  handoffParties,
  handoffTypes,
  homesTonight,
  meetingCallers,
  pauseReasons,
  relativesAnswers,
  stepStatuses,
} from '../domain/handoffs.ts';
import { followUps } from '../domain/handoffs-deadlines.ts';
import { stepGroups } from '../domain/handoffs-templates.ts';
import { visitKinds } from '../domain/visits.ts';
import { command } from './define.ts';
import { count, id, isoDate, line, prose, requiredLine, version } from './fields.ts';
import { taskAsked } from './tasks.ts';

const handoffId = id<'handoff'>();
const userId = id<'user'>();
const stepId = id<'handoff-step'>();
const saved = z.strictObject({ id: handoffId });
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** A day and the time that the wall showed. */
const moment = z.strictObject({ on: isoDate, at: clock });
const words = prose(2000).nullable();
const some = { id: handoffId, version };

/** The facts of it; what is not named stays as it is. */
const facts = z
  .strictObject({
    hospital: line(120).nullable(),
    unit: line(120).nullable(),
    ownerId: userId,
    admittedOn: isoDate.nullable(),
    expectedOn: isoDate.nullable(),
    warnedOn: isoDate.nullable(),
    readyAt: moment.nullable(),
    dischargedAt: moment.nullable(),
    isOwnChoice: z.boolean(),
    grounds: z.enum(handoffGrounds).nullable(),
    firstNightOn: isoDate.nullable(),
    ownWords: words,
    relatives: z.enum(relativesAnswers),
    relativesDo: words,
    crisisSigns: words,
    crisisSelf: words,
    crisisOthers: words,
    crisisNumbers: words,
  })
  .partial();

export const handoffActsContract = {
  'handoffs.open': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      type: z.enum(handoffTypes),
      hospital: line(120).nullable(),
      unit: line(120).nullable(),
      admittedOn: isoDate.nullable(),
      expectedOn: isoDate.nullable(),
      ownerId: userId,
    }),
    output: saved,
  }),
  'handoffs.change': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({ ...some, facts }),
    output: saved,
  }),
  /** Where the citizen sleeps tonight. A new home can name the offer or the tenancy that it came of. */
  'handoffs.setHome': command({
    permission: 'handoffs:home',
    audit: 'write',
    input: z.strictObject({
      ...some,
      home: z.enum(homesTonight),
      note: line(200).nullable(),
      offerId: id<'offer'>().nullable(),
      tenancyId: id<'tenancy'>().nullable(),
      /** Who looks for a home, and when it is looked at next: asked for while there is none to stay in. */
      ownerId: userId.nullable(),
      nextOn: isoDate.nullable(),
    }),
    output: saved,
  }),
  'handoffs.addStep': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      id: handoffId,
      item: requiredLine(160),
      group: z.enum(stepGroups),
      party: z.enum(handoffParties),
      dueOn: isoDate.nullable(),
    }),
    output: saved,
  }),
  /** A day of its own wins over the checklist's; null follows the checklist again. */
  'handoffs.setStep': command({
    permission: 'handoffs:home',
    audit: 'write',
    input: z.strictObject({
      stepId,
      version,
      status: z.enum(stepStatuses),
      dueOn: isoDate.nullable(),
      source: line(200).nullable(),
    }),
    output: saved,
  }),
  /** To somebody of the municipality, or to a party outside. It is theirs once they said yes. */
  'handoffs.handStep': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      stepId,
      version,
      toUserId: userId.nullable(),
      party: z.enum(handoffParties).nullable(),
      name: line(120).nullable(),
      note: line(300).nullable(),
    }),
    output: saved,
  }),
  /** One's own yes; or that of somebody outside: who said it, when, and by which way. */
  'handoffs.acceptStep': command({
    permission: 'handoffs:home',
    audit: 'write',
    input: z.strictObject({
      transferId: id<'handoff-transfer'>(),
      version,
      on: isoDate,
      name: line(120).nullable(),
      channel: z.enum(acceptChannels).nullable(),
    }),
    output: saved,
  }),
  /** What the receiver understood, in the receiver's own words. */
  'handoffs.readBack': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      id: handoffId,
      receiverId: userId,
      situation: prose(2000),
      matters: prose(2000),
      actions: prose(2000),
      whatIf: prose(2000),
    }),
    output: saved,
  }),
  /** It was understood: only now is the hand-off the receiver's. */
  'handoffs.confirmReadBack': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({ readBackId: id<'read-back'>(), version }),
    output: saved,
  }),
  'handoffs.callMeeting': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      id: handoffId,
      calledOn: isoDate,
      calledBy: z.enum(meetingCallers),
      agenda: words,
    }),
    output: saved,
  }),
  /** The date that was found, or what the meeting came to: what was agreed there becomes tasks. */
  'handoffs.setMeeting': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      meetingId: id<'handoff-meeting'>(),
      version,
      foundOn: isoDate.nullable(),
      meetsOn: isoDate.nullable(),
      meetsAt: clock.nullable(),
      place: line(120).nullable(),
      agenda: words,
      heldOn: isoDate.nullable(),
      minutes: prose(6000).nullable(),
      tasks: z.array(z.strictObject(taskAsked)).max(10),
    }),
    output: saved,
  }),
  /** A real visit of the citizen. */
  'handoffs.planVisit': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      id: handoffId,
      what: z.enum(followUps),
      on: isoDate,
      from: clock.nullable(),
      workerId: userId.nullable(),
      kind: z.enum(visitKinds),
      place: line(120).nullable(),
    }),
    output: saved,
  }),
  'handoffs.disclose': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({
      id: handoffId,
      on: isoDate,
      party: z.enum(handoffParties),
      name: line(120).nullable(),
      what: requiredLine(300),
      basis: z.enum(disclosureBases),
      necessity: line(300).nullable(),
    }),
    output: saved,
  }),
  /** A leave that begins, or the last day of the one that goes on. */
  'handoffs.setLeave': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({ ...some, from: isoDate, to: isoDate.nullable() }),
    output: saved,
  }),
  'handoffs.pause': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({ ...some, why: z.enum(pauseReasons), note: line(200).nullable() }),
    output: saved,
  }),
  'handoffs.resume': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject(some),
    output: saved,
  }),
  /** A death stops what reminds of the citizen and leaves one task: the home. */
  'handoffs.close': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({ ...some, reason: z.enum(closeReasons), note: line(300).nullable() }),
    output: z.strictObject({ id: handoffId, tasks: count, visits: count }),
  }),
  'handoffs.reopen': command({
    permission: 'handoffs:write',
    audit: 'write',
    input: z.strictObject({ ...some, reason: requiredLine(200) }),
    output: saved,
  }),
} as const;
