import { z } from 'zod';
import { visitStates } from '../domain/visits.ts';
import { query } from './define.ts';
import { id, isoDate, offset, searchText } from './fields.ts';

export const noteSearchContract = {
  /** Signed notes and additions with all the words, of a resident or of all within reach: thirty at a time, the newest first. */
  'visits.find': query({
    permission: 'visits:read',
    audit: 'list',
    input: z.strictObject({ text: searchText, residentId: id<'resident'>().nullable(), offset }),
    output: z.strictObject({
      notes: z
        .array(
          z.strictObject({
            id: id<'visit'>(),
            residentId: id<'resident'>(),
            /** Null for whom this role may not know by name. */
            name: z.string().nullable(),
            on: isoDate,
            state: z.enum(visitStates),
            /** Who wrote the note. */
            by: z.string(),
            /** The words around what was looked for, each hit by itself. */
            words: z.array(z.strictObject({ text: z.string(), isHit: z.boolean() })),
          }),
        )
        .max(30),
      hasMore: z.boolean(),
    }),
  }),
} as const;
