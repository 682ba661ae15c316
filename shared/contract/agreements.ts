import { z } from 'zod';
import { dueStates, listFrequencies } from '../domain/agreements.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, requiredLine, version } from './fields.ts';
import { terms, wantedColumns } from './occupancy.ts';

const agreement = {
  frequency: z.enum(listFrequencies),
  /** The first day on which a list is due, and the only one when it is due once. */
  firstDue: isoDate,
  /** Only what changed since the last list. */
  changesOnly: z.boolean(),
  columns: wantedColumns,
  recipient: requiredLine(200),
  ...terms,
};

/** What an association is promised: one agreement each, and whether it was kept. */
export const agreementsContract = {
  /** By Danish name of the association. */
  'agreements.list': query({
    permission: 'occupancy:export',
    audit: 'none',
    input: nothing,
    output: z.array(
      z.strictObject({
        id: id<'agreement'>(),
        version,
        associationId: id<'association'>(),
        association: z.string(),
        ...agreement,
        /** The day to meet next, or that has passed unmet; null when the only one is met. */
        due: isoDate.nullable(),
        state: z.enum(dueStates),
        /** Days from today to `due`, negative when it has passed; null without one. */
        daysLeft: z.int().nullable(),
        lastSent: isoDate.nullable(),
        /** Days that fell due and what became of them, newest year first. */
        years: z.array(z.strictObject({ year: z.int(), onTime: count, late: count, missing: count })),
      }),
    ),
  }),
  /** Makes the agreement with an association, or changes the one there is; days that passed under the old one stay in the figures. */
  'agreements.save': command({
    permission: 'occupancy:export',
    audit: 'write',
    input: z.strictObject({ associationId: id<'association'>(), version: version.nullable(), ...agreement }),
    output: z.strictObject({ id: id<'agreement'>() }),
  }),
  /** No more lists are due; figures and receipts stay. */
  'agreements.end': command({
    permission: 'occupancy:export',
    audit: 'write',
    input: z.strictObject({ id: id<'agreement'>(), version }),
    output: nothing,
  }),
} as const;
