import { z } from 'zod';
import { assessmentKinds, assessmentNeeds } from '../domain/assessments.ts';
import { themeCodes } from '../domain/vum.ts';
import { command, query } from './define.ts';
import { id, isoDate, prose } from './fields.ts';
import { keptTheme } from './goals.ts';

const residentId = id<'resident'>();
const judged = {
  text: prose(2_000).nullable(),
  need: z.enum(assessmentNeeds),
  /** Under "Aktivitet og deltagelse" alone. */
  level: z.int().min(0).max(4).nullable(),
};

export const assessmentsContract = {
  /** Signed ones, the newest first; null for a role without them. */
  'assessments.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId }),
    output: z
      .strictObject({
        assessments: z.array(
          z.strictObject({
            id: id<'entry'>(),
            kind: z.enum(assessmentKinds),
            on: isoDate,
            nextOn: isoDate,
            summary: z.string().nullable(),
            by: z.string(),
            themes: z.array(z.strictObject({ theme: keptTheme, ...judged })),
          }),
        ),
        isDue: z.boolean(),
        mayWrite: z.boolean(),
      })
      .nullable(),
  }),
  /** Signed as it stands. It is never changed: what is found later is a new one. */
  'assessments.sign': command({
    permission: 'support:write',
    audit: 'write',
    input: z.strictObject({
      residentId,
      kind: z.enum(assessmentKinds),
      on: isoDate,
      nextOn: isoDate,
      summary: prose(4_000).nullable(),
      themes: z.array(z.strictObject({ code: z.enum(themeCodes), ...judged })).max(themeCodes.length),
    }),
    output: z.strictObject({ id: id<'entry'>() }),
  }),
} as const;
