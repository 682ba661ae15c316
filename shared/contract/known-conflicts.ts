import { z } from 'zod';
import { conflictSources } from '../domain/known-conflicts.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, prose, version } from './fields.ts';

const saved = z.strictObject({ id: id<'known-conflict'>(), residentId: id<'resident'>() });

/** Asked person by person: there is no list of them for a home, an estate or an association. */
export const knownConflictsContract = {
  'knownConflicts.of': query({
    permission: 'conflicts:manage',
    audit: 'open',
    input: z.strictObject({ residentId: id<'resident'>() }),
    output: z.strictObject({
      conflicts: z
        .array(
          z.strictObject({
            id: id<'known-conflict'>(),
            version,
            /** Null, as is the reason, where the other is not for this person to see. */
            otherId: id<'resident'>().nullable(),
            other: z.string().nullable(),
            reason: z.string().nullable(),
            source: z.enum(conflictSources),
            from: isoDate,
            to: isoDate,
            ask: z.string(),
            isOver: z.boolean(),
          }),
        )
        .max(200),
      total: count,
    }),
  }),
  'knownConflicts.add': command({
    permission: 'conflicts:manage',
    audit: 'write',
    input: z.strictObject({
      residentId: id<'resident'>(),
      otherId: id<'resident'>(),
      source: z.enum(conflictSources),
      reason: prose(1_000),
      from: isoDate,
      /** At most twelve months on. */
      to: isoDate,
      /** A colleague who can be asked. */
      askUser: id<'user'>(),
    }),
    output: saved,
  }),
  'knownConflicts.end': command({
    permission: 'conflicts:manage',
    audit: 'write',
    input: z.strictObject({ residentId: id<'resident'>(), id: id<'known-conflict'>(), version }),
    output: saved,
  }),
} as const;
