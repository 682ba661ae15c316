import { z } from 'zod';
import { ctiLists } from '../domain/cti.ts';
import { refusionCodes } from '../domain/refusion.ts';
import { command, nothing, query } from './define.ts';
import { id, isoDate, requiredLine } from './fields.ts';

const saved = z.strictObject({ id: id<'entry'>() });
const kept = { from: isoDate, by: z.string() };
/** A shipped item by its key, or the municipality's own words. */
const lists = z
  .array(z.strictObject({ list: z.enum(ctiLists), items: z.array(requiredLine(160)).min(1).max(30) }))
  .max(ctiLists.length);
const rules = z
  .array(
    z.strictObject({
      code: z.enum(refusionCodes),
      number: z.int().min(1).max(3_650),
      from: isoDate,
      source: requiredLine(300).nullable(),
    }),
  )
  .min(1)
  .max(40);

export const supportListsContract = {
  /** The checklists of CTI and the table of refusion in force; without `kept` they are those that ship. */
  'supportLists.get': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    output: z.strictObject({
      checklists: z.strictObject({ lists, kept: z.strictObject(kept).nullable() }),
      refusion: z.strictObject({ rules, kept: z.strictObject(kept).nullable() }),
    }),
  }),
  'supportLists.setChecklists': command({
    permission: 'challenges:define',
    audit: 'write',
    input: z.strictObject({ lists }),
    output: saved,
  }),
  'supportLists.setRefusion': command({
    permission: 'challenges:define',
    audit: 'write',
    input: z.strictObject({ rules }),
    output: saved,
  }),
} as const;
