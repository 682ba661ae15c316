import { z } from 'zod';
import { command } from './define.ts';
import { count, id, isoDate, requiredLine, version } from './fields.ts';

export const tenancyKinds = ['lease', 'temporary'] as const;

/** Somebody who is written down here for the first time. */
export const namedPerson = z.strictObject({ name: requiredLine(120), nameProtected: z.boolean() });
export type NamedPerson = z.infer<typeof namedPerson>;
const knownPerson = z.strictObject({ residentId: id<'resident'>() });

export const tenanciesContract = {
  'tenancies.start': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>(),
      kind: z.enum(tenancyKinds),
      persons: z
        .array(z.union([namedPerson, knownPerson]))
        .min(1)
        .max(10),
      from: isoDate,
      to: isoDate.nullable(),
    }),
    output: z.strictObject({ id: id<'tenancy'>() }),
  }),
  /** `closing`: so many open offers on the home end with it, as the refusal without it said. */
  'tenancies.end': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({ id: id<'tenancy'>(), version, to: isoDate, closing: count.optional() }),
    output: z.strictObject({ id: id<'tenancy'>() }),
  }),
} as const;
