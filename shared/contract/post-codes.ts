import { z } from 'zod';
import { query } from './define.ts';

export const postCodesContract = {
  /** The town of a Danish post code; null when the list that the program knows does not have it: new ones come. */
  'postCodes.city': query({
    permission: 'units:read',
    audit: 'none',
    input: z.strictObject({ postCode: z.string().regex(/^[0-9]{4}$/) }),
    output: z.strictObject({ city: z.string().nullable() }),
  }),
} as const;
