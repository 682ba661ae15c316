import { z } from 'zod';
import { legalBases } from '../domain/disclosure.ts';
import { comparisonKinds } from '../domain/disclosure-comparison.ts';
import type { DisclosureColumn } from '../domain/disclosure-profile.ts';
import { disclosureColumns, listColumns } from '../domain/disclosure-profile.ts';
import { command, nothing, page, query, task } from './define.ts';
import { count, id, instant, isoDate, line, requiredLine } from './fields.ts';

export const exportFormats = ['xlsx', 'pdf', 'csv', 'json'] as const;
/** Of one day, of a period, or only what changed since the last list. */
export const listKinds = ['day', 'period', 'changes'] as const;

const column = z.enum(disclosureColumns);
const columns = z.array(column).min(1).max(disclosureColumns.length);
/** Any name may be asked for, so that what never leaves is refused by that name and not as a wrong shape. */
export const wantedColumns = z.array(requiredLine(60)).min(1).max(50);

/** What the list holds, whoever's homes it is about. `on` is its day, and the last one of a period. */
const content = {
  on: isoDate,
  /** The first day of a period; without it the list is of one day. */
  from: isoDate.nullable().optional(),
  /** Only what changed since the last list that left to the association; not together with a period. */
  changesOnly: z.boolean().optional(),
  columns: wantedColumns,
};
/** Who gets it and why: the terms of an agreement, and what every receipt keeps. */
export const terms = {
  format: z.enum(exportFormats),
  purpose: requiredLine(300),
  basis: z.enum(legalBases),
  basisNote: line(300).nullable(),
};
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
/**
 * The `comparison.fingerprint` that the sender has seen: she sends knowingly. A list that shows any finding is refused
 * without it (`rule-broken`, rule `comparison-unseen`, params `count`), and when there are others by now.
 */
const acknowledged = sha256.optional();

/** Columns whose cells are dates. */
export const occupancyDates = ['listDate', 'movedInOn', 'movesOutOn'] as const satisfies readonly DisclosureColumn[];
/** Columns whose cells are whole numbers; every other cell is text. */
export const occupancyNumbers = ['daysEmpty'] as const satisfies readonly DisclosureColumn[];

/**
 * How the file is locked on its way, not at all without it. A passphrase is used and forgotten: it is in no log, receipt or
 * draft. One that we make is answered once with the file; each file gets its own.
 */
const protection = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('proposed') }),
    z.strictObject({ kind: z.literal('own'), passphrase: z.string().max(200) }),
    z.strictObject({ kind: z.literal('none') }),
  ])
  .optional();

const lastList = z.strictObject({
  id: id<'disclosure'>(),
  at: instant,
  on: isoDate,
  from: isoDate.nullable(),
  kind: z.enum(listKinds),
});

/**
 * For the sender's eyes alone: what somebody who has the last list learns from this one about homes that were shielded
 * and people who were protected, each with what it is. No part of it is in a file, a receipt or the log.
 */
const comparison = z.strictObject({
  last: lastList,
  /** Columns of this list that the last one had not: a list of changes does not fill them in for homes that did not change. */
  newColumns: z.array(column),
  /** Findings that this very list shows: of a whole list by laying both side by side, of a list of changes in its rows. */
  showing: count,
  /** Which findings those are, and beside which last list: of others it is another one. Null where nothing shows. */
  fingerprint: sha256.nullable(),
  counts: z.array(z.strictObject({ kind: z.enum(comparisonKinds), shows: z.boolean(), count: count.min(1) })),
  /** The first 200. The address is null for a shielded home, as in every list of the app. */
  findings: z
    .array(
      z.strictObject({
        kind: z.enum(comparisonKinds),
        shows: z.boolean(),
        unitId: id<'unit'>(),
        address: z.string().nullable(),
      }),
    )
    .max(200),
});

/** Tenants whom the list may not name, for want of a consent: told to the sender, in no file. */
const unnamed = count;

const made = z.strictObject({
  id: id<'disclosure'>(),
  associationId: id<'association'>(),
  association: z.string(),
  fileName: z.string(),
  bytes: z.instanceof(Uint8Array),
  rows: count,
  sha256,
  columns,
  unnamed,
  kind: z.enum(listKinds),
  /** The day of the agreement that this list met; null without one. */
  meets: isoDate.nullable(),
  /** What opens the file, when we made it: shown once, kept nowhere. */
  passphrase: z.string().nullable(),
});

export const occupancyContract = {
  /** Exactly what would leave: the same rows, in the same order, as the file; and what the sender should know before. */
  'occupancy.preview': query({
    permission: 'occupancy:export',
    audit: 'list',
    input: z.strictObject({
      associationId: id<'association'>(),
      ...content,
      /** What it would stand on; without it nobody's consent is asked. */
      basis: z.enum(legalBases).optional(),
      offset: count,
      limit: count.max(200),
    }),
    output: page(
      { cells: z.array(z.string().nullable()) },
      {
        associationName: z.string(),
        disclosed: z.array(z.enum(listColumns)),
        unnamed,
        /** Null when no list left to this association before, or what it held was forgotten. */
        comparison: comparison.nullable(),
      },
    ),
  }),
  'occupancy.export': task({
    permission: 'occupancy:export',
    audit: 'write',
    reauth: true,
    input: z.strictObject({
      associationId: id<'association'>(),
      ...content,
      ...terms,
      recipient: requiredLine(200),
      acknowledged,
      protection,
    }),
    output: made,
  }),
  /** One list to each of several associations, of the same kind and for the same purpose: all of them or none. */
  'occupancy.exportSeveral': task({
    permission: 'occupancy:export',
    audit: 'write',
    reauth: true,
    input: z.strictObject({
      lists: z
        .array(z.strictObject({ associationId: id<'association'>(), recipient: requiredLine(200), acknowledged }))
        .min(1)
        .max(100),
      ...content,
      ...terms,
      protection,
    }),
    output: z.strictObject({ files: z.array(made) }),
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
          associationId: id<'association'>(),
          association: z.string(),
          /** What it held is kept, to compare the next list with; `occupancy.forgetSent` throws that away. */
          kept: z.boolean(),
          on: isoDate,
          from: isoDate.nullable(),
          kind: z.enum(listKinds),
          format: z.enum(exportFormats),
          purpose: z.string(),
          recipient: z.string(),
          basis: z.enum(legalBases),
          basisNote: z.string().nullable(),
          encrypted: z.boolean(),
          rows: count,
          sha256: z.string(),
          by: z.string(),
        }),
      )
      .max(200),
  }),
  /** Throws away what the last lists to the association held: there is nothing to compare the next one with. */
  'occupancy.forgetSent': command({
    permission: 'occupancy:export',
    audit: 'write',
    input: z.strictObject({ associationId: id<'association'>() }),
    output: z.strictObject({ forgotten: count }),
  }),
} as const;
