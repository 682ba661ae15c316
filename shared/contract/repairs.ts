import { z } from 'zod';
import { repairActors, repairAwaiters } from '../domain/outages.ts';
import { id, isoDate, line, version } from './fields.ts';

export const outageReasons = ['repair', 'renovation', 'damage', 'other'] as const;
export const outageReason = z.enum(outageReasons);

export const repairActor = z.enum(repairActors);

/** Who is to act, by kind and name; a citizen has no name here: the tenancy has it, with its protection. */
export const waitsFor = {
  actor: repairActor.nullable(),
  actorName: line(80).nullable(),
};

/** What is known of the work itself; null: nobody has said. */
export const repairFacts = z.strictObject({
  reportedOn: isoDate.nullable(),
  orderedOn: isoDate.nullable(),
  dueOn: isoDate.nullable(),
  ...waitsFor,
  awaited: z.enum(repairAwaiters).nullable(),
  followUpOn: isoDate.nullable(),
});
export type RepairFacts = z.infer<typeof repairFacts>;

export const followUp = z.strictObject({
  on: isoDate,
  note: z.string(),
  nextOn: isoDate.nullable(),
  by: z.string().nullable(),
});

export const outageOnCard = z.strictObject({
  id: id<'outage'>(),
  reason: outageReason,
  from: isoDate,
  to: isoDate.nullable(),
  note: z.string().nullable(),
  version,
  ...repairFacts.shape,
  /** Since when it waits for the actor. */
  actorSince: isoDate.nullable(),
  /** Newest first. */
  followUps: z.array(followUp),
});
