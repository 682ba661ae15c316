import { z } from 'zod';
import { mergeFields, mergeProblems } from '../domain/resident-merge.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, version } from './fields.ts';

const field = z.enum(mergeFields);
/** A code, a masked number, or text; `on` is since when. */
const said = z.strictObject({ value: z.string().nullable(), on: isoDate.nullable() });
const side = z.strictObject({ id: id<'resident'>(), version, name: z.string(), protected: z.boolean() });

/** `residentId` stays, `otherId` goes: both must be whom this person may see, or they are not there. */
export const residentMergeContract = {
  'residents.previewMerge': query({
    permission: 'residents:merge',
    audit: 'open',
    input: z.strictObject({ residentId: id<'resident'>(), otherId: id<'resident'>() }),
    output: z.strictObject({
      kept: side,
      other: side,
      /** Everything that either says; `isChoice`: both say something, and not the same. */
      fields: z.array(z.strictObject({ field, kept: said, other: said, isChoice: z.boolean() })),
      /** What is suggested to be taken from the other. */
      suggested: z.array(field),
      /** How many records of each table move. */
      moves: z.array(z.strictObject({ table: z.string(), count })),
      problems: z.array(z.enum(mergeProblems)),
    }),
  }),
  /** Everything moves, in one act that can be undone. Protection is never lost by it. */
  'residents.merge': command({
    permission: 'residents:merge',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      version,
      otherId: id<'resident'>(),
      otherVersion: version,
      take: z.array(field).max(mergeFields.length),
    }),
    output: z.strictObject({ id: id<'resident'>(), moved: count }),
  }),
} as const;
