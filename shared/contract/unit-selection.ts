import { z } from 'zod';
import { query } from './define.ts';
import { count, id, offset } from './fields.ts';
import { languages } from './shell-api.ts';
import { unitColumn, unitColumnIds, unitSorts } from './unit-columns.ts';
import { unitFilter } from './units.ts';

/** As many homes as can be chosen at once, and so copied at once. */
export const MAX_SELECTED = 5000;

const order = { sort: z.enum(unitSorts), descending: z.boolean() };

export const unitSelectionContract = {
  /** The ids of the list's rows from `offset` on, also of those that no page has brought yet. */
  'units.ids': query({
    permission: 'units:read',
    audit: 'none',
    input: z.strictObject({ filter: unitFilter, ...order, offset, limit: z.int().min(1).max(MAX_SELECTED) }),
    output: z.strictObject({ ids: z.array(id<'unit'>()).max(MAX_SELECTED), total: count }),
  }),
  /**
   * The homes as text for a spreadsheet: a heading, then a line each in the order of the list, parted by tabs. `total` is
   * how many of them there still are, `hasNames` whether the text names anybody.
   */
  'units.copy': query({
    permission: 'units:read',
    audit: 'copy',
    input: z.strictObject({
      ids: z.array(id<'unit'>()).min(1).max(MAX_SELECTED),
      columns: z.array(unitColumn).min(1).max(unitColumnIds.length),
      language: z.enum(languages),
      ...order,
    }),
    output: z.strictObject({ text: z.string(), total: count, hasNames: z.boolean() }),
  }),
} as const;
