import { z } from 'zod';
import { paragraphs } from '../domain/paragraphs.ts';
import { command, nothing, query } from './define.ts';
import { count, isoDate, requiredLine } from './fields.ts';
import { hospitalUnit } from './messages.ts';

/** What a municipality says once about hospitals' messages: which units are psychiatric, and whom a message may be about. */
export const messageListsContract = {
  /** Units about which nobody has said whether they are psychiatric, what was said of others, and what the published list says of the rest. */
  'hospitalUnits.list': query({
    permission: 'messages:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      asked: z.array(hospitalUnit).max(200),
      answered: z
        .array(
          z.strictObject({
            sor: z.string().nullable(),
            name: z.string(),
            psychiatric: z.enum(['yes', 'no']),
            by: z.string(),
            on: isoDate,
          }),
        )
        .max(1_000),
      published: z
        .array(z.strictObject({ sor: z.string(), name: z.string(), psychiatric: z.enum(['yes', 'no']) }))
        .max(2_000),
    }),
  }),
  'hospitalUnits.answer': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({
      sor: requiredLine(40).nullable(),
      name: requiredLine(200),
      psychiatric: z.enum(['yes', 'no']),
    }),
    output: z.strictObject({ stays: count }),
  }),
  'messageGate.get': query({
    permission: 'messages:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      paragraphs: z.array(z.enum(paragraphs)),
      /** Null as long as nobody here has confirmed the list that came with the program. */
      confirmed: z.strictObject({ on: isoDate, by: z.string() }).nullable(),
    }),
  }),
  'messageGate.set': command({
    permission: 'messages:receive',
    audit: 'write',
    input: z.strictObject({ paragraphs: z.array(z.enum(paragraphs)).max(paragraphs.length) }),
    output: z.strictObject({}),
  }),
} as const;
