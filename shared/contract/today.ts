import { z } from 'zod';
import { lackings } from '../domain/between-chairs.ts';
import { query } from './define.ts';
import { count, id, isoDate } from './fields.ts';

const person = {
  residentId: id<'resident'>(),
  /** Null for whom this role may not know. */ name: z.string().nullable(),
};

export const todayContract = {
  /** *Ingen falder mellem to stole*: residents within reach whom nobody answers for, or whom nothing is agreed with. */
  'today.people': query({
    permission: 'residents:read',
    audit: 'list',
    /** None are asked for by `most: 0`: then the protections alone are told, and the counts are 0. */
    input: z.strictObject({ most: z.int().min(0).max(200) }),
    output: z.strictObject({
      /** With an open forløb: those who lack both first, then those without an owner, then the longest open. */
      lacking: z
        .array(
          z.strictObject({
            ...person,
            lacks: z.enum(lackings),
            since: isoDate,
            /** Who answers for the person. */
            owner: z.string().nullable(),
          }),
        )
        .max(200),
      total: count,
      withoutOwner: count,
      withoutDate: count,
      /** Protections that end soon, or have ended and hide still, the most pressing first. */
      protections: z
        .array(z.strictObject({ ...person, what: z.enum(['name', 'address', 'both']), until: isoDate }))
        .max(200),
    }),
  }),
} as const;
