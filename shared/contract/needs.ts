import { z } from 'zod';
import { dogSizes } from '../domain/house-rules.ts';
import type { NeedCode, NeedValues } from '../domain/needs.ts';
import { needStrengths } from '../domain/needs.ts';
import { unitTypeCodes } from '../domain/unit-types.ts';
import { id, isoDate, line, ore } from './fields.ts';

const strength = z.enum(needStrengths);
const yes = z.literal(true);
const types = z.array(z.enum(unitTypeCodes)).min(1).max(unitTypeCodes.length);
const postCodes = z
  .array(z.string().regex(/^[0-9]{4}$/))
  .min(1)
  .max(50);
const animal = z.strictObject({
  kind: z.enum(['dog', 'cat', 'other', 'small']),
  count: z.int().min(1).max(20),
  size: z.enum(dogSizes).nullable(),
  assistance: z.boolean(),
  breed: line(60).nullable(),
});

/** The value of each need; those that are simply asked for have `true`. */
const needValues = {
  type: types,
  area: postCodes,
  'max-rent': z.strictObject({
    maxOre: ore,
    benefitOre: ore.nullable(),
    benefitSource: line(120).nullable(),
    benefitOn: isoDate.nullable(),
  }),
  'min-size': z.int().min(1).max(2000),
  'min-rooms': z.number().min(0.5).max(30),
  'ground-floor-or-lift': yes,
  'step-free': yes,
  animals: z.array(animal).min(1).max(10),
  couple: yes,
  children: yes,
  'neighbour-distance': yes,
  'noise-tolerated': yes,
  quiet: yes,
  visitors: yes,
  'substances-tolerated': yes,
  'substance-free': yes,
  shielded: yes,
  caretaker: yes,
  'own-entrance': yes,
  'outdoor-space': yes,
  'common-house': yes,
  'avoid-area': postCodes,
  'avoid-estate': z.array(id<'estate'>()).min(1).max(50),
  'avoid-type': types,
} as const satisfies { readonly [C in NeedCode]: z.ZodType<NeedValues[C]> };

const need = <V extends z.ZodType>(value: V) => z.strictObject({ value, strength }).optional();

/** What a citizen asks of a home, each marked *skal* or *gerne*; what is left out is not asked for. */
export const needs = z.strictObject({
  type: need(needValues.type),
  area: need(needValues.area),
  'max-rent': need(needValues['max-rent']),
  'min-size': need(needValues['min-size']),
  'min-rooms': need(needValues['min-rooms']),
  'ground-floor-or-lift': need(needValues['ground-floor-or-lift']),
  'step-free': need(needValues['step-free']),
  animals: need(needValues.animals),
  couple: need(needValues.couple),
  children: need(needValues.children),
  'neighbour-distance': need(needValues['neighbour-distance']),
  'noise-tolerated': need(needValues['noise-tolerated']),
  quiet: need(needValues.quiet),
  visitors: need(needValues.visitors),
  'substances-tolerated': need(needValues['substances-tolerated']),
  'substance-free': need(needValues['substance-free']),
  shielded: need(needValues.shielded),
  caretaker: need(needValues.caretaker),
  'own-entrance': need(needValues['own-entrance']),
  'outdoor-space': need(needValues['outdoor-space']),
  'common-house': need(needValues['common-house']),
  'avoid-area': need(needValues['avoid-area']),
  'avoid-estate': need(needValues['avoid-estate']),
  'avoid-type': need(needValues['avoid-type']),
} satisfies Readonly<Record<NeedCode, z.ZodType>>);
