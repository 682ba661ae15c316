import { z } from 'zod';
import { repairActors } from '../domain/outages.ts';
import { command, page, query } from './define.ts';
import { count, id, isoDate, limit, line, offset, requiredLine, version } from './fields.ts';
import { outageReason, repairActor, repairFacts, waitsFor } from './repairs.ts';

export const repairViews = ['open', 'late', 'follow-up'] as const;
const note = line(300).nullable();
const saved = z.strictObject({ id: id<'outage'>() });

/** `daysLate` and `due` are null for what is not late; the place is null for a shielded home. */
export const repairRow = {
  id: id<'outage'>(),
  version,
  unitId: id<'unit'>(),
  shielded: z.boolean(),
  address: z.string().nullable(),
  estate: z.string().nullable(),
  association: z.string().nullable(),
  reason: outageReason,
  note: z.string().nullable(),
  from: isoDate,
  to: isoDate.nullable(),
  ...repairFacts.shape,
  actorSince: isoDate.nullable(),
  /** The day on which somebody is to move in, when that is agreed. */
  movesInOn: isoDate.nullable(),
  lastFollowUpOn: isoDate.nullable(),
  lastFollowUp: z.string().nullable(),
  due: isoDate.nullable(),
  daysLate: count.nullable(),
  isFollowUpDue: z.boolean(),
};
export type RepairRow = z.infer<z.ZodObject<typeof repairRow>>;

export const outagesContract = {
  'outages.start': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>(),
      reason: outageReason,
      from: isoDate,
      to: isoDate.nullable(),
      note,
      repair: repairFacts.optional(),
    }),
    output: saved,
  }),
  /** What is known of the work; the days out of service are changed by `outages.end` alone. */
  'outages.update': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ id: id<'outage'>(), version, reason: outageReason, note, repair: repairFacts }),
    output: saved,
  }),
  /** Somebody asked how it goes: what was said, whose turn it is now, and when to ask again. */
  'outages.followUp': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      id: id<'outage'>(),
      version,
      on: isoDate,
      note: requiredLine(300),
      ...waitsFor,
      dueOn: isoDate.nullable(),
      nextOn: isoDate.nullable(),
    }),
    output: saved,
  }),
  'outages.end': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ id: id<'outage'>(), version, to: isoDate }),
    output: saved,
  }),
  /** Those that are not over: the latest first, then those to be asked about, then by when they are expected. */
  'outages.list': query({
    permission: 'units:read',
    audit: 'list',
    fields: { actorName: 'names:read' },
    input: z.strictObject({ view: z.enum(repairViews), actor: repairActor.nullable(), offset, limit }),
    output: page(repairRow, {
      open: count,
      late: count,
      followUp: count,
      byActor: z.record(z.enum(repairActors), count),
    }),
  }),
} as const;
