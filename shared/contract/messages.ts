import { z } from 'zod';
import { messageFindings, messageKinds } from '../domain/messages.ts';
import { stayStates } from '../domain/stays.ts';
import { command, nothing, page, query } from './define.ts';
import { count, id, instant, isoDate, limit, offset, prose, requiredLine, version } from './fields.ts';

const residentId = id<'resident'>();
const stagingId = id<'staging'>();
const messageId = id<'hospital-message'>();
const stayId = id<'stay'>();
const psychiatric = z.enum(['yes', 'no', 'unknown']);

export const hospitalUnit = z.strictObject({
  sor: z.string().nullable(),
  name: z.string(),
  hospital: z.string().nullable(),
});
const stayState = z.strictObject({
  state: z.enum(stayStates),
  from: instant.nullable(),
  leaveFrom: instant.nullable(),
  to: instant.nullable(),
  unit: hospitalUnit,
  corrected: z.boolean(),
});

/** What the program says beside a message before it is taken in. */
export const messageNotes = [
  'name-differs',
  'late',
  'orphan',
  'start-unknown',
  'other-stay-open',
  'unit-unknown',
  'handoff-rests',
] as const;

export const messageOutcomes = ['apply', 'review', 'duplicate', 'stranger', 'quarantine', 'receipt'] as const;

const segment = z.strictObject({
  at: instant.nullable(),
  author: z.string(),
  organisation: z.string(),
  phone: z.string(),
  text: z.string(),
  attachment: count.nullable(),
});

const said = {
  kind: z.enum(messageKinds),
  code: z.string(),
  recorded: instant,
  sender: z.string(),
};

/** One line of the inbox. */
export const inboxRow = {
  id: messageId,
  ...said,
  received: instant,
  residentId,
  resident: z.string().nullable(),
  state: z.enum(['applied', 'review', 'annulled', 'set-aside']),
  isRead: z.boolean(),
  topic: z.string(),
  inThread: count,
  attachments: count,
};

const oneRow = z.strictObject(inboxRow);
export type InboxRow = z.infer<typeof oneRow>;

export const messagesContract = {
  /** What a message is, for whom, and what it will do. Nothing is kept; of a stranger nothing is told. */
  'messages.preview': query({
    permission: 'messages:receive',
    audit: 'list',
    input: z.strictObject({ stagingId }),
    output: z.strictObject({
      outcome: z.enum(messageOutcomes),
      ...said,
      resident: z.strictObject({ id: residentId, name: z.string().nullable() }).nullable(),
      /** The name in the message, where it is another than ours. */
      otherName: z.string().nullable(),
      before: stayState.nullable(),
      after: stayState.nullable(),
      psychiatric: psychiatric.nullable(),
      why: z.string(),
      handoff: z
        .enum(['nothing', 'open', 'open-discharged', 'link', 'change', 'annul', 'reopen', 'die', 'revive'])
        .nullable(),
      topic: z.string(),
      attachments: count,
      findings: z.array(z.enum(messageFindings)),
      notes: z.array(z.enum(messageNotes)),
    }),
  }),
  /** Takes it in, as the preview said, or says what it is today: somebody else may have taken it in meanwhile. */
  'messages.receive': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({ stagingId }),
    output: z.strictObject({
      outcome: z.enum(messageOutcomes),
      id: messageId.nullable(),
      residentId: residentId.nullable(),
    }),
  }),
  'messages.inbox': query({
    permission: 'messages:read',
    audit: 'list',
    input: z.strictObject({
      filter: z.enum(['unread', 'review', 'all']),
      residentId: residentId.nullable(),
      offset,
      limit,
    }),
    output: page(inboxRow, { unread: count, review: count, quarantined: count }),
  }),
  'messages.get': query({
    permission: 'messages:read',
    audit: 'open',
    input: z.strictObject({ id: messageId }),
    output: z.strictObject({
      id: messageId,
      version,
      ...said,
      receiver: z.string(),
      received: instant,
      residentId,
      resident: z.string().nullable(),
      stayId: stayId.nullable(),
      state: z.enum(['applied', 'review', 'annulled', 'set-aside']),
      findings: z.array(z.enum(messageFindings)),
      isRead: z.boolean(),
      decidedReason: z.string().nullable(),
      event: z
        .strictObject({
          start: instant.nullable(),
          end: instant.nullable(),
          leaveStart: instant.nullable(),
          leaveEnd: instant.nullable(),
          unit: hospitalUnit,
          wantsReport: z.boolean(),
        })
        .nullable(),
      topic: z.string(),
      category: z.string().nullable(),
      admitted: instant.nullable(),
      discharged: instant.nullable(),
      segments: z.array(segment),
      attachments: z.array(
        z.strictObject({ place: count, title: z.string(), type: z.string(), bytes: count.nullable() }),
      ),
      /** The others of its thread, oldest first. */
      thread: z.array(z.strictObject({ id: messageId, ...said })),
    }),
  }),
  'messages.attachment': query({
    permission: 'messages:read',
    audit: 'copy',
    input: z.strictObject({ id: messageId, place: count }),
    output: z.strictObject({ title: z.string(), type: z.string(), bytes: z.instanceof(Uint8Array), count }),
  }),
  /** The same file, to be drawn in the viewer: no copy leaves the program. */
  'messages.showAttachment': query({
    permission: 'messages:read',
    audit: 'open',
    input: z.strictObject({ id: messageId, place: count }),
    output: z.strictObject({ bytes: z.instanceof(Uint8Array) }),
  }),
  'messages.setRead': command({
    permission: 'messages:read',
    audit: 'write',
    input: z.strictObject({ id: messageId, version, isRead: z.boolean() }),
    output: z.strictObject({ id: messageId }),
  }),
  /** Somebody looked at one of the review list. */
  'messages.decide': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({
      id: messageId,
      version,
      decision: z.enum(['use', 'set-aside']),
      reason: requiredLine(300),
    }),
    output: z.strictObject({ id: messageId }),
  }),
  /** Letters about somebody who is not known here, until their day. */
  'messages.quarantine': query({
    permission: 'messages:receive',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      messages: z
        .array(
          z.strictObject({
            id: messageId,
            received: instant,
            expiresOn: isoDate,
            ...said,
            personName: z.string(),
            personNumber: z.string().nullable(),
            topic: z.string(),
            text: prose(20_000),
          }),
        )
        .max(200),
    }),
  }),
  'messages.match': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({ id: messageId, residentId }),
    output: z.strictObject({ id: messageId }),
  }),
  'messages.discard': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({ id: messageId }),
    output: z.strictObject({}),
  }),
} as const;

export const staysContract = {
  'stays.ofResident': query({
    permission: 'messages:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      stays: z
        .array(
          z.strictObject({
            id: stayId,
            version,
            ...stayState.shape,
            psychiatric,
            why: z.string(),
            endedBy: z.string().nullable(),
            endReason: z.string().nullable(),
            mayEnd: z.boolean(),
          }),
        )
        .max(100),
    }),
  }),
  /** No discharge ever came. */
  'stays.end': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({ id: stayId, version, on: isoDate, reason: requiredLine(300) }),
    output: z.strictObject({ id: stayId }),
  }),
} as const;
