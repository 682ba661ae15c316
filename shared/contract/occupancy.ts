import { z } from 'zod';
import type { DisclosureColumn } from '../domain/disclosure-profile.ts';
import { disclosureColumns } from '../domain/disclosure-profile.ts';
import { nothing, page, query, task } from './define.ts';
import { count, id, instant, isoDate, line, requiredLine } from './fields.ts';

export const exportFormats = ['xlsx', 'csv', 'json'] as const;
/** The ground on which a list may leave; the wording shown is the municipality's to check. */
export const legalBases = [
  'assignment-agreement',
  'almenbolig-59',
  'almenbolig-63',
  'consent',
  'other-authority',
] as const;

const column = z.enum(disclosureColumns);
const columns = z.array(column).min(1).max(disclosureColumns.length);
/** Any name may be asked for, so that what never leaves is refused by that name and not as a wrong shape. */
const wanted = z.array(requiredLine(60)).min(1).max(50);
const what = { associationId: id<'association'>(), on: isoDate, columns: wanted };

/** Columns whose cells are dates; every other cell is text. */
export const occupancyDates = ['listDate', 'movedInOn', 'movesOutOn'] as const satisfies readonly DisclosureColumn[];

export const occupancyContract = {
  /** Exactly what would leave: the same rows, in the same order, as the file. */
  'occupancy.preview': query({
    permission: 'occupancy:export',
    audit: 'list',
    input: z.strictObject({ ...what, offset: count, limit: count.max(200) }),
    output: page({ cells: z.array(z.string().nullable()) }, { associationName: z.string(), disclosed: columns }),
  }),
  'occupancy.export': task({
    permission: 'occupancy:export',
    audit: 'write',
    reauth: true,
    input: z.strictObject({
      ...what,
      format: z.enum(exportFormats),
      purpose: requiredLine(300),
      recipient: requiredLine(200),
      basis: z.enum(legalBases),
      basisNote: line(300).nullable(),
    }),
    output: z.strictObject({
      id: id<'disclosure'>(),
      fileName: z.string(),
      bytes: z.instanceof(Uint8Array),
      rows: count,
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      columns,
      association: z.string(),
    }),
  }),
  'occupancy.receipts': query({
    permission: 'occupancy:export',
    audit: 'none',
    input: nothing,
    output: z
      .array(
        z.strictObject({
          id: id<'disclosure'>(),
          at: instant,
          association: z.string(),
          on: isoDate,
          format: z.enum(exportFormats),
          purpose: z.string(),
          recipient: z.string(),
          basis: z.enum(legalBases),
          rows: count,
          sha256: z.string(),
          by: z.string(),
        }),
      )
      .max(200),
  }),
} as const;
