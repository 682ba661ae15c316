import { z } from 'zod';
import {
  followUpResults,
  goalKinds,
  goalLevels,
  goalOwners,
  goalResults,
  MOST_RATING,
  raters,
} from '../domain/goals.ts';
import { themeCodes } from '../domain/vum.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, prose, version } from './fields.ts';

const residentId = id<'resident'>();
const goalId = id<'goal'>();
const saved = z.strictObject({ id: goalId });
const words = prose(500).refine((text) => text.trim() !== '');
const rating = z.int().min(0).max(MOST_RATING);

/** As it was written down: a list of themes that changes does not change it. */
export const keptTheme = z.strictObject({ code: z.string(), label: z.string(), version: z.string() });

const goal = z.strictObject({
  id: goalId,
  version,
  parentId: goalId.nullable(),
  level: z.enum(goalLevels),
  words: z.string(),
  kind: z.enum(goalKinds).nullable(),
  theme: keptTheme.nullable(),
  carriedBy: z.enum(goalOwners),
  citizenDoes: z.string().nullable(),
  othersDo: z.string().nullable(),
  grantId: id<'entry'>().nullable(),
  from: isoDate,
  followUpOn: isoDate.nullable(),
  to: isoDate.nullable(),
  result: z.enum(goalResults).nullable(),
  by: z.string(),
  /** The last day on which something about it moved: it began, was rated otherwise, adjusted, or a step under it began or ended. */
  movedOn: isoDate,
  isParked: z.boolean(),
  /** At how many visits it was worked on, and when last; null for none, and for a role that is shown no visits. */
  workedOn: z.strictObject({ visits: count, last: isoDate }).nullable(),
  /** Oldest first, as a line is drawn. */
  ratings: z.array(z.strictObject({ on: isoDate, rating, saidBy: z.enum(raters) })),
  /** Newest first. */
  followUps: z.array(
    z.strictObject({
      on: isoDate,
      result: z.enum(followUpResults),
      note: z.string().nullable(),
      nextOn: isoDate.nullable(),
      by: z.string(),
    }),
  ),
});

export const goalsContract = {
  /** Wishes, purposes, goals and sub-goals, the oldest first; null for a role that does not work with them. */
  'goals.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z.strictObject({ goals: z.array(goal), mayWrite: z.boolean() }).nullable(),
  }),
  'goals.add': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      parentId: goalId.nullable(),
      level: z.enum(goalLevels),
      words,
      kind: z.enum(goalKinds).nullable(),
      theme: z.enum(themeCodes).nullable(),
      carriedBy: z.enum(goalOwners),
      citizenDoes: prose(500).nullable(),
      othersDo: prose(500).nullable(),
      /** The granted support that it is for. */
      grantId: id<'entry'>().nullable(),
      from: isoDate,
      followUpOn: isoDate.nullable(),
    }),
    output: saved,
  }),
  /** Which granted support it is for. */
  'goals.link': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ residentId, id: goalId, version, grantId: id<'entry'>().nullable() }),
    output: saved,
  }),
  /** How the citizen finds that it goes, from 0 to 10. */
  'goals.rate': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({ residentId, id: goalId, rating, on: isoDate, saidBy: z.enum(raters) }),
    output: z.strictObject({ id: id<'entry'>() }),
  }),
  /** It goes on until a next day, or it ends with its result. */
  'goals.followUp': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      id: goalId,
      version,
      on: isoDate,
      result: z.enum(followUpResults),
      note: prose(1_000).nullable(),
      nextOn: isoDate.nullable(),
    }),
    output: saved,
  }),
  /**
   * Of the residents whom this person is assigned to, and for leaders of all: goals that stand still, follow-ups and
   * assessments whose day has come. One row for each person and reason, the oldest first.
   */
  'goals.today': query({
    permission: 'residents:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      due: z.array(
        z.strictObject({
          residentId,
          name: z.string().nullable(),
          why: z.enum(['parked', 'goal', 'grant', 'assessment']),
          number: count,
          since: isoDate,
        }),
      ),
    }),
  }),
} as const;
