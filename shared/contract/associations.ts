import { z } from 'zod';
import { animalAnswers } from '../domain/house-rules.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, line, requiredLine, version } from './fields.ts';
import { estateDefaults } from './traits.ts';

export const smokingRules = ['allowed', 'outdoors-only', 'not-allowed', 'unknown'] as const;
export const dogSizes = ['small', 'medium', 'any'] as const;

const association = {
  name: requiredLine(120),
  cvr: z
    .string()
    .regex(/^[0-9]{8}$/)
    .nullable(),
  lbfNumber: z
    .string()
    .regex(/^[0-9]{1,4}$/)
    .nullable(),
  contactName: line(120).nullable(),
  contactEmail: line(120).nullable(),
};
/** A null association is the municipality itself: its own building. */
const estate = {
  associationId: id<'association'>().nullable(),
  name: requiredLine(120),
  number: line(10).nullable(),
  vacancyPaid: z.boolean(),
};
const clock = z.string().regex(/^([01][0-9]|2[0-3])\.[0-5][0-9]$/);
const answer = z.enum(animalAnswers);
const houseRules = {
  from: isoDate,
  dog: answer,
  cat: answer,
  other: answer,
  maxAnimals: z.int().min(0).max(20).nullable(),
  maxDogSize: z.enum(dogSizes).nullable(),
  smoking: z.enum(smokingRules),
  quietFrom: clock.nullable(),
  quietTo: clock.nullable(),
  note: line(300).nullable(),
};

export const newAssociation = z.strictObject(association);
export const newEstate = z.strictObject(estate);
export const newHouseRules = z.strictObject({ estateId: id<'estate'>(), ...houseRules });

export const associationsContract = {
  'associations.list': query({
    permission: 'units:read',
    audit: 'none',
    input: z.strictObject({}),
    output: z.array(z.strictObject({ id: id<'association'>(), version, ...association, estates: count, units: count })),
  }),
  'associations.create': command({
    permission: 'units:write',
    audit: 'write',
    input: newAssociation,
    output: z.strictObject({ id: id<'association'>() }),
  }),
  'associations.update': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ id: id<'association'>(), version, ...association }),
    output: z.strictObject({ id: id<'association'>() }),
  }),
  'estates.list': query({
    permission: 'units:read',
    audit: 'none',
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        id: id<'estate'>(),
        version,
        ...estate,
        association: z.string().nullable(),
        units: count,
        defaults: estateDefaults,
        rules: z.array(z.strictObject({ id: id<'house-rules'>(), ...houseRules })),
      }),
    ),
  }),
  'estates.create': command({
    permission: 'units:write',
    audit: 'write',
    input: newEstate,
    output: z.strictObject({ id: id<'estate'>() }),
  }),
  'estates.update': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      id: id<'estate'>(),
      version,
      ...estate,
      /** From which day the municipality pays, or no longer does; today when it is not said. */
      vacancyPaidFrom: isoDate.nullable().optional(),
    }),
    output: z.strictObject({ id: id<'estate'>() }),
  }),
  /** New rules hold from their date; the earlier ones stay as history. Rules from the very same day are mended by it. */
  'houseRules.add': command({
    permission: 'units:write',
    audit: 'write',
    input: newHouseRules,
    output: z.strictObject({ id: id<'house-rules'>() }),
  }),
} as const;
