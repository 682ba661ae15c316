import { z } from 'zod';
import { command } from './define.ts';
import { id, isoDate, line, version } from './fields.ts';
import { outageReason } from './units.ts';

export const outagesContract = {
  'outages.start': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>(),
      reason: outageReason,
      from: isoDate,
      to: isoDate.nullable(),
      note: line(300).nullable(),
    }),
    output: z.strictObject({ id: id<'outage'>() }),
  }),
  'outages.end': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ id: id<'outage'>(), version, to: isoDate }),
    output: z.strictObject({ id: id<'outage'>() }),
  }),
} as const;
