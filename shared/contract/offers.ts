import { z } from 'zod';
import type { RuleCode } from '../domain/matching/rules.ts';
import { rules } from '../domain/matching/rules.ts';
import {
  chosenWithdrawReasons,
  consequences,
  declinedBy,
  declineReasons,
  offerDues,
  shownOfferStates,
  withdrawReasons,
} from '../domain/offers.ts';
import { tenancyKinds } from '../domain/tenancies.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, prose, version } from './fields.ts';
import { judgedRule } from './matching.ts';
import { knownPerson, namedPerson } from './tenancies.ts';

const rule = z.enum(Object.keys(rules) as [RuleCode, ...RuleCode[]]);
/** What somebody wrote about a must rule that nobody can answer. */
const confirmations = z.array(z.strictObject({ rule, text: prose(500) })).max(Object.keys(rules).length);
const note = prose(1_000).nullable();

/** What a no leads to, said and confirmed by a person. */
const outcome = {
  consequence: z.enum(consequences),
  pausedUntil: isoDate.nullable(),
  nextContactOn: isoDate.nullable(),
};

/**
 * One offer as this person may see it. Who is offered what is where a protected person may come to live: `residentId` and
 * `name`, or `unitId` and `address`, are null where that may not be told.
 */
const shownOffer = z.strictObject({
  id: id<'offer'>(),
  version,
  unitId: id<'unit'>().nullable(),
  address: z.string().nullable(),
  residentId: id<'resident'>().nullable(),
  name: z.string().nullable(),
  state: z.enum(shownOfferStates),
  due: z.enum(offerDues).nullable(),
  proposedOn: isoDate,
  by: z.string(),
  moveIn: isoDate.nullable(),
  offeredOn: isoDate.nullable(),
  answerBy: isoDate.nullable(),
  holdUntil: isoDate.nullable(),
  confirmations,
  /** How many it passed over when it was offered, and why; nobody of them is named. */
  passedOver: count,
  reasonPassedOver: z.string().nullable(),
  acceptedOn: isoDate.nullable(),
  answeredOn: isoDate.nullable(),
  note: z.string().nullable(),
  declinedBy: z.enum(declinedBy).nullable(),
  declineReason: z.enum(declineReasons as typeof declineReasons & [(typeof declineReasons)[number]]).nullable(),
  withdrawReason: z.enum(withdrawReasons).nullable(),
  consequence: z.enum(consequences).nullable(),
  nextContactOn: isoDate.nullable(),
});
export type ShownOffer = z.infer<typeof shownOffer>;

const list = z.strictObject({
  /** The newest first. */
  offers: z.array(shownOffer).max(200),
  /** How many more there are that this person may not see. */
  others: count,
  /** How many wait for the home or the person, of everybody: thought of, offered, or offered until a day that has gone. */
  open: count,
});
const saved = z.strictObject({ id: id<'offer'>(), residentId: id<'resident'>() });
const known = { id: id<'offer'>(), version };
/** The home is `homeId`, not `unitId`: in the log it is about the person, and the history of a home tells nobody of them. */
const pair = z.strictObject({ homeId: id<'unit'>(), residentId: id<'resident'>() });

export const offersContract = {
  'offers.ofHome': query({
    permission: 'offers:read',
    audit: 'list',
    input: z.strictObject({ unitId: id<'unit'>() }),
    output: list,
  }),
  'offers.ofResident': query({
    permission: 'offers:read',
    audit: 'list',
    input: z.strictObject({ residentId: id<'resident'>() }),
    output: list,
  }),
  /** Answers that are due or late, and holds that ran out, the most pressing first: for *I dag*. */
  'offers.due': query({
    permission: 'offers:read',
    audit: 'list',
    input: z.strictObject({}),
    output: z.strictObject({ offers: z.array(shownOffer).max(200), total: count }),
  }),
  /**
   * What an offer would need: which rules say no or do not know, how many it would pass over, and what is suggested. In the
   * log it is about the person: the history of the home does not tell who was thought of for it.
   */
  'offers.prepare': query({
    permission: 'offers:write',
    audit: 'open',
    input: z.strictObject({ homeId: id<'unit'>(), residentId: id<'resident'>(), moveIn: isoDate.nullable() }),
    output: z.strictObject({
      failing: z.array(judgedRule),
      unknown: z.array(judgedRule),
      passedOver: count,
      /** Rules that the municipality switched off. */
      off: z.array(rule),
      /** The first day on which the home is free, as far as anybody knows; today at the earliest. */
      moveIn: isoDate,
      answerBy: isoDate,
      nextContactOn: isoDate,
      /** Of a no. */
      consequence: z.enum(consequences),
    }),
  }),
  /** Thought of for the home: nothing is promised and nothing is held. What is unknown may be proposed. */
  'offers.propose': command({
    permission: 'offers:write',
    audit: 'write',
    input: z.strictObject({ unitId: id<'unit'>(), residentId: id<'resident'>(), moveIn: isoDate.nullable() }),
    output: saved,
  }),
  /**
   * Offered, or offered anew when the time ran out: the home is held until `holdUntil`. `offer`: one that was proposed, or
   * the two that are brought together here and now.
   */
  'offers.offer': command({
    permission: 'offers:write',
    audit: 'write',
    input: z.strictObject({
      offer: z.union([z.strictObject(known), pair]),
      answerBy: isoDate,
      holdUntil: isoDate,
      moveIn: isoDate,
      confirmations,
      /** Asked where it passes over somebody: one reason for all of them. */
      reasonPassedOver: note,
    }),
    output: saved.extend({ passedOver: count }),
  }),
  /** A yes starts the tenancy. `with`: who moves in beside; `leavesList`: does the citizen leave the waiting list? */
  'offers.accept': command({
    permission: 'offers:write',
    audit: 'write',
    input: z.strictObject({
      ...known,
      kind: z.enum(tenancyKinds),
      from: isoDate,
      to: isoDate.nullable(),
      with: z.array(z.union([knownPerson, namedPerson])).max(9),
      leavesList: z.boolean(),
    }),
    output: saved.extend({ tenancyId: id<'tenancy'>(), freed: count }),
  }),
  'offers.decline': command({
    permission: 'offers:write',
    audit: 'write',
    input: z.strictObject({
      ...known,
      by: z.enum(declinedBy),
      reason: z.enum(declineReasons as typeof declineReasons & [(typeof declineReasons)[number]]),
      note,
      ...outcome,
    }),
    output: saved,
  }),
  /** The municipality takes it back. */
  'offers.withdraw': command({
    permission: 'offers:write',
    audit: 'write',
    input: z.strictObject({ ...known, reason: z.enum(chosenWithdrawReasons), note }),
    output: saved,
  }),
  /** A yes that became a no before the day of moving in: the tenancy is taken back, and the place on the list with it. */
  'offers.changeMind': command({
    permission: 'offers:write',
    audit: 'write',
    input: z.strictObject({ ...known, note: prose(1_000), ...outcome }),
    output: saved,
  }),
} as const;
