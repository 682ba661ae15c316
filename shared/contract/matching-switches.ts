import { z } from 'zod';
import type { RuleCode } from '../domain/matching/rules.ts';
import { rules } from '../domain/matching/rules.ts';
import { command, nothing, query } from './define.ts';
import { id, isoDate, prose } from './fields.ts';

const rule = z.enum(Object.keys(rules) as [RuleCode, ...RuleCode[]]);

export const matchingSwitchesContract = {
  /** The rules that are off, in the order of the rules, and who switched each off, when and why. */
  'matchingSwitches.list': query({
    permission: 'matching:read',
    audit: 'none',
    input: nothing,
    output: z.array(z.strictObject({ rule, reason: z.string(), on: isoDate, by: z.string() })),
  }),
  /** Off or on for the whole municipality, with a reason. Shielding, the target group by law, no-gos and double letting stay on. */
  'matchingSwitches.set': command({
    permission: 'criteria:write',
    audit: 'write',
    input: z.strictObject({ rule, off: z.boolean(), reason: prose(1_000) }),
    output: z.strictObject({ id: id<'matching-switch'>() }),
  }),
} as const;
