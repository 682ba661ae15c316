import { z } from 'zod';
import { LONGEST_NAME, LONGEST_VALUE } from '../domain/attributes.ts';
import { animalAnswers, ruledAnimals } from '../domain/house-rules.ts';
import { unitTypeCodes } from '../domain/unit-types.ts';
import { errorCodes } from '../errors.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, line, requiredLine, version } from './fields.ts';
import { known, traitNames, traits } from './traits.ts';
import { MAX_SELECTED } from './unit-selection.ts';
import { conditions } from './units.ts';

const text = z.strictObject({ text: line(200).nullable() });

/** What the homes are to have in common; see shared/domain/unit-changes.ts. */
export const unitChanges = z.strictObject({
  traits: z.array(z.strictObject({ trait: traitNames, answer: known })).max(20),
  socialCaretaker: z.strictObject({ text: line(120).nullable() }).nullable(),
  rentIncludes: text.nullable(),
  rent: z
    .union([
      z.strictObject({ ore: z.int().min(-10_000_000).max(10_000_000) }),
      z.strictObject({ percent: z.number().min(-50).max(100) }),
    ])
    .nullable(),
  animals: z
    .array(z.strictObject({ animal: z.enum(ruledAnimals), answer: z.enum(animalAnswers).nullable() }))
    .max(ruledAnimals.length),
  attributes: z
    .array(z.strictObject({ name: requiredLine(LONGEST_NAME), value: requiredLine(LONGEST_VALUE).nullable() }))
    .max(10),
  condition: z.strictObject({ condition: z.enum(conditions), on: isoDate, note: line(300).nullable() }).nullable(),
});

const value = z.union([z.boolean(), z.number(), z.string()]).nullable();
const traitFields = Object.keys(traits) as [keyof typeof traits, ...(keyof typeof traits)[]];
const changeFields = [
  ...traitFields,
  'socialCaretaker',
  'rentIncludes',
  'rent',
  ...ruledAnimals,
  'attribute',
  'condition',
] as const;

/** Old and new of one field, as the home's own; `ofEstate` is what holds where the home has no answer. `name` is an attribute's. */
const changedField = z.strictObject({
  field: z.enum(changeFields),
  name: z.string().nullable(),
  was: value,
  becomes: value,
  ofEstate: value,
});

/** Address is null for a shielded home: it can be changed without being shown. */
const changedHome = z.strictObject({
  id: id<'unit'>(),
  version,
  type: z.enum(unitTypeCodes),
  shielded: z.boolean(),
  address: z.string().nullable(),
  outcome: z.enum(['changed', 'unchanged', 'refused']),
  problem: z
    .strictObject({
      code: z.enum(errorCodes),
      where: z.string().nullable(),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .nullable(),
  fields: z.array(changedField).max(50),
});

export const unitChangesContract = {
  /** Each home old and new side by side, also those that would stay as they are and those that cannot be changed. */
  'units.previewChanges': query({
    permission: 'units:write',
    audit: 'list',
    input: z.strictObject({ unitIds: z.array(id<'unit'>()).min(1).max(MAX_SELECTED), changes: unitChanges }),
    output: z.strictObject({ total: count, homes: z.array(changedHome).max(MAX_SELECTED) }),
  }),
  /** All of them or none: one act. A home that somebody else changed since the preview, or that refuses, is named by its place. */
  'units.change': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      units: z
        .array(z.strictObject({ id: id<'unit'>(), version }))
        .min(1)
        .max(MAX_SELECTED),
      changes: unitChanges,
    }),
    output: z.strictObject({ changed: count, unchanged: count }),
  }),
} as const;
