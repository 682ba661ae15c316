import { z } from 'zod';
import type { Reason } from '../domain/matching/reasons.ts';
import { verdictOf, verdicts } from '../domain/matching/reasons.ts';
import type { RuleCode } from '../domain/matching/rules.ts';
import { rules } from '../domain/matching/rules.ts';
import { urgencies } from '../domain/urgency.ts';
import { page, query } from './define.ts';
import { count, id, isoDate, limit, offset, ore } from './fields.ts';
import { unitType } from './units.ts';
import { waitingSorts } from './waiting.ts';

const rule = z.enum(Object.keys(rules) as [RuleCode, ...RuleCode[]]);
const reason = z.enum(Object.keys(verdictOf) as [Reason, ...Reason[]]);
const verdict = z.enum(verdicts);
const ruleList = z.array(rule);
/** Of the must rules: which fail, which nobody can answer. The worst of them is the verdict; there is no sum. */
const matched = {
  must: verdict,
  passed: count,
  failing: ruleList,
  unknown: ruleList,
  /** Of the fit rules: which speak for it, and which against. */
  fits: ruleList,
  unfits: ruleList,
};

/** `address`, `estate` and `town` are null for a shielded home. */
export const matchedHomeRow = {
  unitId: id<'unit'>(),
  type: unitType,
  shielded: z.boolean(),
  address: z.string().nullable(),
  estate: z.string().nullable(),
  town: z.string().nullable(),
  rentOre: ore.nullable(),
  sizeM2: z.number().nullable(),
  /** Null: free now. */
  freeFrom: isoDate.nullable(),
  ...matched,
};
export type MatchedHomeRow = z.infer<z.ZodObject<typeof matchedHomeRow>>;

/** `name` is null for whom this role may not know. */
export const matchedPersonRow = {
  residentId: id<'resident'>(),
  name: z.string().nullable(),
  since: isoDate,
  urgency: z.enum(urgencies),
  ...matched,
};
export type MatchedPersonRow = z.infer<z.ZodObject<typeof matchedPersonRow>>;

/** What one rule says of a home and a person, and what its sentence is filled with. */
export const judgedRule = z.strictObject({
  rule,
  kind: z.enum(['must', 'fit']),
  verdict,
  reason,
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const paging = { moveIn: isoDate.nullable(), descending: z.boolean(), offset, limit };

export const matchingContract = {
  /** Homes that are free, or become so, for one person on the list; in the order that is asked for. `off`: rules switched off. */
  'match.forPerson': query({
    permission: 'matching:read',
    audit: 'list',
    input: z.strictObject({
      residentId: id<'resident'>(),
      /** True: without those where a must rule fails. */
      possible: z.boolean(),
      sort: z.enum(['address', 'rent', 'size', 'free']),
      ...paging,
    }),
    output: page(matchedHomeRow, { off: ruleList, all: count }),
  }),
  /** Those on the list for one home, of whom this person may see; in the order that is asked for. */
  'match.forHome': query({
    permission: 'matching:read',
    audit: 'list',
    input: z.strictObject({ unitId: id<'unit'>(), possible: z.boolean(), sort: z.enum(waitingSorts), ...paging }),
    output: page(matchedPersonRow, { off: ruleList, all: count }),
  }),
  /** *Hvorfor, hvorfor ikke*: one home and one person, rule by rule. The log tells it of the person. */
  'match.why': query({
    permission: 'matching:read',
    audit: 'open',
    input: z.strictObject({ homeId: id<'unit'>(), residentId: id<'resident'>(), moveIn: isoDate.nullable() }),
    output: z.strictObject({ must: verdict, judged: z.array(judgedRule), off: ruleList }),
  }),
  /** What those on the list must have against what is free today: counts of those whom this person may see. */
  'match.gap': query({
    permission: 'matching:read',
    audit: 'list',
    input: z.strictObject({}),
    output: z.strictObject({
      gaps: z.array(
        z.strictObject({
          rule,
          animal: z.enum(['dog', 'cat', 'other', 'small']).nullable(),
          asking: count,
          free: count,
          unknown: count,
        }),
      ),
      off: ruleList,
      people: count,
      total: count,
    }),
  }),
} as const;
