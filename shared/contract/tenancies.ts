import { z } from 'zod';
import { command } from './define.ts';
import { id, isoDate, requiredLine, version } from './fields.ts';

export const tenancyKinds = ['lease', 'temporary'] as const;

const person = z.strictObject({ name: requiredLine(120), nameProtected: z.boolean() });

export const tenanciesContract = {
  'tenancies.start': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>(),
      kind: z.enum(tenancyKinds),
      persons: z.array(person).min(1).max(10),
      from: isoDate,
      to: isoDate.nullable(),
    }),
    output: z.strictObject({ id: id<'tenancy'>() }),
  }),
  'tenancies.end': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({ id: id<'tenancy'>(), version, to: isoDate }),
    output: z.strictObject({ id: id<'tenancy'>() }),
  }),
} as const;
