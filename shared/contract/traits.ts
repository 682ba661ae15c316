import { z } from 'zod';
import { LONGEST_NAME, LONGEST_VALUE, MOST_ATTRIBUTES } from '../domain/attributes.ts';
import { command, query } from './define.ts';
import { count, id, line, requiredLine, version } from './fields.ts';

/** Null: nobody has said. A match shows it as unknown, never as no. */
export const known = z.boolean().nullable();

export const traits = {
  ownEntrance: known,
  groundFloor: known,
  lift: known,
  accessible: known,
  commonHouse: known,
  outdoorSpace: known,
  noiseTolerated: known,
  substancesTolerated: known,
  couples: known,
  children: known,
  assignmentRight: known,
};
export const traitNames = z.enum(Object.keys(traits) as [keyof typeof traits, ...(keyof typeof traits)[]]);

const attribute = z.strictObject({ name: requiredLine(LONGEST_NAME), value: requiredLine(LONGEST_VALUE) });
/** Facts of the municipality's own. They stand in no file that leaves. */
export const attributes = z.array(attribute).max(MOST_ATTRIBUTES);

/** What an estate says for its homes; null: it does not say. shared/domain/estate-defaults.ts says what a home makes of it. */
export const estateDefaults = z.strictObject({
  lift: known,
  commonHouse: known,
  outdoorSpace: known,
  noiseTolerated: known,
  substancesTolerated: known,
  couples: known,
  children: known,
  assignmentRight: known,
  socialCaretaker: line(120).nullable(),
  rentIncludes: line(200).nullable(),
  attributes,
});

/** Asked of the home's own answer, else its estate's. A null value: the name with any value. */
export const traitFilter = {
  traits: z
    .array(z.strictObject({ trait: traitNames, answer: z.boolean() }))
    .max(20)
    .optional(),
  attributes: z
    .array(z.strictObject({ name: requiredLine(LONGEST_NAME), value: requiredLine(LONGEST_VALUE).nullable() }))
    .max(10)
    .optional(),
  caretaker: z.boolean().nullable().optional(),
};

export const traitsContract = {
  /** What the estate says for its homes, whole: what is null is said no more. */
  'estates.setDefaults': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ id: id<'estate'>(), version, defaults: estateDefaults }),
    output: z.strictObject({ id: id<'estate'>(), version }),
  }),
  /** Names and values in use, the most used first; those of shielded homes are not among them. */
  'attributes.inUse': query({
    permission: 'units:read',
    audit: 'none',
    input: z.strictObject({}),
    output: z.array(z.strictObject({ name: z.string(), uses: count, values: z.array(z.string()).max(50) })).max(200),
  }),
} as const;
