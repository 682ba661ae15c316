import { z } from 'zod';
import { handoffParties, handoffTypes } from '../domain/handoffs.ts';
import { dueEvents } from '../domain/handoffs-deadlines.ts';
import { stepGroups } from '../domain/handoffs-templates.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, ore, requiredLine } from './fields.ts';

const template = z.strictObject({
  item: requiredLine(160),
  group: z.enum(stepGroups),
  party: z.enum(handoffParties),
  event: z.enum(dueEvents),
  days: z.int().min(-60).max(400),
  isWorkdays: z.boolean(),
  source: requiredLine(200).nullable(),
});

export const handoffListsContract = {
  /** The municipality's own checklists and prices; a checklist of edition 0 is the one that ships. */
  'handoffLists.get': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      templates: z.array(
        z.strictObject({
          type: z.enum(handoffTypes),
          edition: count,
          from: isoDate.nullable(),
          by: z.string().nullable(),
          steps: z.array(template),
        }),
      ),
      tariffs: z.array(z.strictObject({ from: isoDate, ore: ore, source: z.string(), by: z.string() })),
      mayChange: z.boolean(),
    }),
  }),
  /** For hand-offs that are opened from now on; those that run keep theirs. */
  'handoffLists.setTemplate': command({
    permission: 'handoffs:templates',
    audit: 'write',
    input: z.strictObject({ type: z.enum(handoffTypes), steps: z.array(template).max(80) }),
    output: z.strictObject({ id: id<'entry'>(), edition: count }),
  }),
  'handoffLists.addTariff': command({
    permission: 'handoffs:templates',
    audit: 'write',
    input: z.strictObject({ from: isoDate, ore: z.int().min(1).max(100_000_000), source: requiredLine(200) }),
    output: z.strictObject({ id: id<'entry'>() }),
  }),
} as const;
