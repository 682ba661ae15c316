import { z } from 'zod';
import { cancelledStates } from '../domain/visits.ts';
import { command } from './define.ts';
import { id, isoDate, prose, requiredLine, version } from './fields.ts';

const visitId = id<'visit'>();
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const saved = z.strictObject({ id: visitId });

/** What becomes of a visit after it was planned or signed. */
export const visitChangesContract = {
  /** Later text on a signed note. The note itself stays as it is. */
  'visits.add': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({ id: visitId, text: prose(4000) }),
    output: saved,
  }),
  'visits.cancel': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      id: visitId,
      version,
      state: z.enum(cancelledStates),
      reason: requiredLine(200),
      next: z.strictObject({ on: isoDate, from: clock.nullable() }).nullable(),
    }),
    /** `goesTo`: who has the new visit, where the worker of the old one may not see the citizen that day; null where nothing changed. */
    output: z.strictObject({ id: visitId, goesTo: z.strictObject({ worker: z.string().nullable() }).nullable() }),
  }),
  /** To another day, time or worker. The old one stays to be seen. */
  'visits.move': command({
    permission: 'visits:write',
    audit: 'write',
    input: z.strictObject({
      id: visitId,
      version,
      on: isoDate,
      from: clock.nullable(),
      workerId: id<'user'>().nullable(),
      reason: requiredLine(200),
    }),
    output: saved,
  }),
} as const;
