import { z } from 'zod';
import { noticeStates, returnReasons } from '../domain/vacancy-notices.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, prose, requiredLine, version } from './fields.ts';

const year = z.int().min(2000).max(2199);
const note = prose(1_000).nullable();
const noticeDays = { receivedOn: isoDate, vacantFrom: isoDate, nameBy: isoDate };
const criterion = z.strictObject({ id: id<'assignment-criterion'>(), name: z.string() });

/** A home that an association reported. `criterion` is null for who may not know why somebody got a home. */
const shownNotice = z.strictObject({
  id: id<'vacancy-notice'>(),
  version,
  unitId: id<'unit'>(),
  /** Null for a shielded home. */
  address: z.string().nullable(),
  ...noticeDays,
  /** Is it the municipality's to name the tenant? */
  hasRight: z.boolean(),
  state: z.enum(noticeStates),
  namedOn: isoDate.nullable(),
  namedLate: z.boolean(),
  returnedOn: isoDate.nullable(),
  returnReason: z.enum(returnReasons).nullable(),
  /** The first offer that was made of it. */
  offeredOn: isoDate.nullable(),
  criterion: criterion.nullable(),
  note,
});
export type ShownNotice = z.infer<typeof shownNotice>;

const tally = { used: count, usedLate: count, returned: count, missed: count, open: count };
const right = {
  /** The municipality names the tenant of every so many vacant homes, or of so many homes a year. */
  every: z.int().min(1).max(100).nullable(),
  homes: z.int().min(0).max(10_000).nullable(),
  /** How many homes were vacant in the year, as the association told. */
  vacanciesTold: z.int().min(0).max(100_000).nullable(),
  note,
};
const savedNotice = z.strictObject({ id: id<'vacancy-notice'>() });
const known = { id: id<'vacancy-notice'>(), version };

export const vacancyNoticesContract = {
  /** The newest first. */
  'vacancyNotices.ofHome': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject({ unitId: id<'unit'>() }),
    output: z.strictObject({ notices: z.array(shownNotice).max(200) }),
  }),
  /** An association reports a home; `known` is null for a new notice. A home has one open notice at a time. */
  'vacancyNotices.save': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>(),
      known: z.strictObject(known).nullable(),
      ...noticeDays,
      hasRight: z.boolean(),
      note,
    }),
    output: savedNotice,
  }),
  /** A tenant is named in another way than by an offer, or the home is given back, with the reason. */
  'vacancyNotices.close': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      ...known,
      on: isoDate,
      how: z.enum(['named', 'returned']),
      returnReason: z.enum(returnReasons).nullable(),
      note,
    }),
    output: savedNotice,
  }),
  /** By which of the council's criteria the home was used. */
  'vacancyNotices.setCriterion': command({
    permission: 'visitation:write',
    audit: 'write',
    input: z.strictObject({ ...known, criterionId: id<'assignment-criterion'>().nullable() }),
    output: savedNotice,
  }),
  /** The right to name tenants, used and unused, for each association in a year. Shielded homes are of no association. */
  'vacancyNotices.ledger': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject({ year }),
    output: z.strictObject({
      associations: z.array(
        z.strictObject({
          id: id<'association'>(),
          name: z.string(),
          ...right,
          /** Null: nothing is written for the year, and what held before it, or else the law, holds on. */
          version: version.nullable(),
          /** Notices that came in the year, with a right or without. */
          reported: count,
          /** Null where nobody knows how many homes were vacant. */
          entitled: count.nullable(),
          ...tally,
          offered: count,
          /** Days from vacant to offered, on average of those that were offered. */
          offerDays: z.number().min(0).nullable(),
        }),
      ),
      /** How often each criterion was used in the year; null for who may not know. */
      criteria: z.array(z.strictObject({ name: z.string().nullable(), used: count })).nullable(),
      /** In the whole municipality, and without a place. */
      shielded: count,
    }),
  }),
  /** The notices of an association that came in a year, the newest first. */
  'vacancyNotices.list': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject({ associationId: id<'association'>(), year }),
    output: z.strictObject({ notices: z.array(shownNotice).max(500), total: count }),
  }),
  /** Open ones whose deadline is near, and those that were missed lately, the most pressing first: for *I dag*. */
  'vacancyNotices.due': query({
    permission: 'units:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      notices: z
        .array(
          z.strictObject({
            id: id<'vacancy-notice'>(),
            unitId: id<'unit'>(),
            address: z.string().nullable(),
            vacantFrom: isoDate,
            nameBy: isoDate,
            /** Somebody is offered the home and has not answered. */
            isOffered: z.boolean(),
            state: z.enum(noticeStates),
          }),
        )
        .max(200),
      total: count,
    }),
  }),
  /** What is agreed with an association for a year, from then on. */
  'assignmentRights.save': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ associationId: id<'association'>(), year, version: version.nullable(), ...right }),
    output: z.strictObject({ id: id<'assignment-right'>() }),
  }),
  /** The council's own, in the order in which they were written; ended ones last. */
  'assignmentCriteria.list': query({
    permission: 'units:read',
    audit: 'none',
    input: nothing,
    output: z.array(criterion.extend({ version, endedOn: isoDate.nullable() })),
  }),
  /** A new one, another name for one that is there, or its end: what was used stays used. */
  'assignmentCriteria.save': command({
    permission: 'criteria:write',
    audit: 'write',
    input: z.strictObject({
      known: z.strictObject({ id: id<'assignment-criterion'>(), version }).nullable(),
      name: requiredLine(200),
      ended: z.boolean(),
    }),
    output: z.strictObject({ id: id<'assignment-criterion'>() }),
  }),
} as const;
