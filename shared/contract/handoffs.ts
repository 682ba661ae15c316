import { z } from 'zod';
import {
  acceptChannels,
  closeReasons,
  disclosureBases,
  handoffGrounds,
  handoffParties,
  handoffPhases,
  handoffTypes,
  homesTonight,
  meetingCallers,
  pauseReasons,
  relativesAnswers,
  shelterConditions,
  stepStatuses,
} from '../domain/handoffs.ts';
import { followUps } from '../domain/handoffs-deadlines.ts';
import { stepGroups } from '../domain/handoffs-templates.ts';
import { visitStates } from '../domain/visits.ts';
import { nothing, query } from './define.ts';
import { count, id, instant, isoDate, ore, version } from './fields.ts';

const handoffId = id<'handoff'>();
const residentId = id<'resident'>();
const userId = id<'user'>();
const person = z.strictObject({ id: userId, name: z.string() });

const deadline = z
  .strictObject({
    kind: z.enum([
      ...['home-tonight', 'home-next', 'meeting-date', 'meeting', 'accept', 'step', 'first-night', 'first-contact'],
      'day-30',
    ] as const),
    on: isoDate,
    /** Who answers for it: somebody of the municipality by name, or a party outside. */
    owner: z.string().nullable(),
    party: z.enum(handoffParties).nullable(),
    /** The step: a key of the words, or own words. */
    item: z.string().nullable(),
    isLate: z.boolean(),
  })
  .nullable();

/** A hand-off as a card on the board. */
const card = {
  id: handoffId,
  version,
  residentId,
  name: z.string(),
  /** What somebody leaves; null, as is where from, for a role that finds the home and need not know. */
  type: z.enum(handoffTypes).nullable(),
  phase: z.enum(handoffPhases),
  /** In the present phase. */
  days: count,
  hospital: z.string().nullable(),
  unit: z.string().nullable(),
  admittedOn: isoDate.nullable(),
  expectedOn: isoDate.nullable(),
  dischargedOn: isoDate.nullable(),
  home: z.enum(homesTonight),
  /** *Udskrevet uden bolig*. */
  isWithoutHome: z.boolean(),
  isContactMissed: z.boolean(),
  isPaused: z.boolean(),
  isOnLeave: z.boolean(),
  ownerId: userId,
  owner: z.string(),
  next: deadline,
};
const transfer = z.strictObject({
  id: id<'handoff-transfer'>(),
  version,
  state: z.enum(['waiting', 'accepted', 'fallen']),
  from: z.string(),
  toUserId: userId.nullable(),
  /** Of the municipality; else a party outside, with a name where it is known. */
  to: z.string().nullable(),
  party: z.enum(handoffParties).nullable(),
  handedOn: isoDate,
  /** The last day to say yes. */
  answerBy: isoDate,
  acceptedOn: isoDate.nullable(),
  acceptedName: z.string().nullable(),
  channel: z.enum(acceptChannels).nullable(),
  recordedBy: z.string().nullable(),
  note: z.string().nullable(),
});
const step = z.strictObject({
  id: id<'handoff-step'>(),
  version,
  item: z.string(),
  group: z.enum(stepGroups),
  party: z.enum(handoffParties),
  status: z.enum(stepStatuses),
  dueOn: isoDate.nullable(),
  isOwnDue: z.boolean(),
  isLate: z.boolean(),
  source: z.string().nullable(),
  ownerId: userId,
  owner: z.string(),
  transfer: transfer.nullable(),
});
const meeting = z.strictObject({
  id: id<'handoff-meeting'>(),
  version,
  calledOn: isoDate,
  calledBy: z.enum(meetingCallers),
  /** The last day on which a date is found in time. */
  findBy: isoDate,
  foundOn: isoDate.nullable(),
  meetsOn: isoDate.nullable(),
  meetsAt: z.string().nullable(),
  place: z.string().nullable(),
  agenda: z.string().nullable(),
  heldOn: isoDate.nullable(),
  minutes: z.string().nullable(),
});
const readBack = z.strictObject({
  id: id<'read-back'>(),
  version,
  giver: person,
  receiver: person,
  saidOn: isoDate,
  situation: z.string(),
  matters: z.string(),
  actions: z.string(),
  whatIf: z.string(),
  confirmedOn: isoDate.nullable(),
  confirmedBy: z.string().nullable(),
});
const visit = z.strictObject({
  id: id<'visit'>(),
  on: isoDate,
  state: z.enum(visitStates),
  worker: z.string().nullable(),
  /** Planned, and its day has passed. */
  isLeft: z.boolean(),
});
const whole = {
  ...card,
  openedOn: isoDate,
  warnedOn: isoDate.nullable(),
  readyAt: instant.nullable(),
  dischargedAt: instant.nullable(),
  isOwnChoice: z.boolean(),
  grounds: z.enum(handoffGrounds).nullable(),
  homeNote: z.string().nullable(),
  offerId: id<'offer'>().nullable(),
  tenancyId: id<'tenancy'>().nullable(),
  homeOwner: person.nullable(),
  homeNextOn: isoDate.nullable(),
  firstNightOn: isoDate.nullable(),
  firstContactOn: isoDate.nullable(),
  day30On: isoDate.nullable(),
  ownWords: z.string().nullable(),
  relatives: z.enum(relativesAnswers).nullable(),
  relativesDo: z.string().nullable(),
  crisisSigns: z.string().nullable(),
  crisisSelf: z.string().nullable(),
  crisisOthers: z.string().nullable(),
  crisisNumbers: z.string().nullable(),
  pausedOn: isoDate.nullable(),
  pausedWhy: z.enum(pauseReasons).nullable(),
  pausedNote: z.string().nullable(),
  closedOn: isoDate.nullable(),
  closeReason: z.enum(closeReasons).nullable(),
  closeNote: z.string().nullable(),
  edition: count,
};

export const handoffsContract = {
  /** Those that are open, of whom this person sees, the most pressing first. Counts are of these alone. */
  'handoffs.board': query({
    permission: 'handoffs:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      handoffs: z.array(z.strictObject(card)).max(1000),
      total: count,
      /** Discharged, and nobody knows where they sleep, or they have nowhere. */
      withoutHome: count,
    }),
  }),
  /** What asks for who asks today: what was handed to them, what fell back, what is late, who has nowhere to sleep. */
  'handoffs.today': query({
    permission: 'handoffs:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      withoutHome: count,
      lines: z
        .array(
          z.strictObject({
            id: handoffId,
            name: z.string(),
            what: z.enum([
              'without-home',
              'contact-missed',
              'owner-gone',
              'to-accept',
              'fallen-back',
              'late',
              'to-confirm',
            ]),
            on: isoDate,
            item: z.string().nullable(),
            kind: z.string().nullable(),
            who: z.string().nullable(),
          }),
        )
        .max(200),
    }),
  }),
  'handoffs.get': query({
    permission: 'handoffs:read',
    audit: 'open',
    input: z.strictObject({ id: handoffId }),
    output: z.strictObject({
      ...whole,
      phases: z.array(
        z.strictObject({ phase: z.enum(handoffPhases), from: isoDate, to: isoDate.nullable(), days: count }),
      ),
      readyDays: count.nullable(),
      /** By the municipality's own prices; null where a day has none. */
      readyOre: ore.nullable(),
      steps: z.array(step),
      missingConditions: z.array(z.enum(shelterConditions)),
      meetings: z.array(meeting),
      readBacks: z.array(readBack),
      leaves: z.array(z.strictObject({ id: id<'entry'>(), version, from: isoDate, to: isoDate.nullable() })),
      disclosures: z.array(
        z.strictObject({
          id: id<'entry'>(),
          on: isoDate,
          party: z.enum(handoffParties),
          name: z.string().nullable(),
          what: z.string(),
          basis: z.enum(disclosureBases),
          necessity: z.string().nullable(),
          by: z.string(),
        }),
      ),
      /** Since the discharge, the earliest first; none for a role that sees no visits. */
      visits: z.array(visit),
      followUps: z.array(z.strictObject({ what: z.enum(followUps), on: isoDate })),
      participants: z.array(
        z.strictObject({ role: z.string(), name: z.string(), phone: z.string().nullable(), hasConsent: z.boolean() }),
      ),
      /** Who can answer for it; who can keep a step or look for the home; and who can have a task. */
      owners: z.array(person),
      keepers: z.array(person),
      taskOwners: z.array(person),
      homes: z.strictObject({
        offers: z.array(z.strictObject({ id: id<'offer'>(), label: z.string().nullable() })),
        tenancies: z.array(z.strictObject({ id: id<'tenancy'>(), label: z.string().nullable() })),
      }),
      /** Told for the home alone: what else is known of it is blank. */
      isForHome: z.boolean(),
      mayWrite: z.boolean(),
      maySetHome: z.boolean(),
    }),
  }),
  /** All of one citizen's, the newest first. */
  'handoffs.ofResident': query({
    permission: 'handoffs:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({
      handoffs: z.array(
        z.strictObject({ ...card, openedOn: isoDate, closedOn: isoDate.nullable(), closeReason: whole.closeReason }),
      ),
      owners: z.array(person),
      mayWrite: z.boolean(),
    }),
  }),
} as const;
