import { z } from 'zod';
import { unitTypeCodes } from '../domain/unit-types.ts';
import { vacancyPayers } from '../domain/vacancy-rule.ts';
import { command, nothing, page, query } from './define.ts';
import { count, id, isoDate, limit, offset, ore } from './fields.ts';

/** The longest period that figures are asked for. */
export const MAX_VACANCY_MONTHS = 36;

/** Null: all estates. A shielded home belongs to no estate and no association here. */
const within = {
  from: isoDate,
  to: isoDate,
  associationId: id<'association'>().nullable(),
  /** True: the municipality's own estates alone. */
  municipal: z.boolean(),
  estateId: id<'estate'>().nullable(),
};
export type VacancyWithin = z.infer<z.ZodObject<typeof within>>;

/** Days added up over the homes; `costOre` is what the municipality pays for `paidDays`, less those without a rent. */
const figures = {
  emptyDays: count,
  outDays: count,
  paidDays: count,
  unpricedDays: count,
  costOre: count,
  /** Empty on the last day. */
  homes: count,
};
export type VacancyFigures = z.infer<z.ZodObject<typeof figures>>;

export const vacancyTerms = {
  payers: z.record(z.enum(unitTypeCodes), z.enum(vacancyPayers)),
  freeDays: z.int().min(0).max(365),
  countsOutages: z.boolean(),
};

/** `from` null: the terms that hold before any are written down. */
const termsInForce = z.strictObject({ from: isoDate.nullable(), ...vacancyTerms });

export const vacancyHomeSorts = ['cost', 'days', 'address'] as const;

export const vacancyHomeRow = {
  id: id<'unit'>(),
  type: z.enum(unitTypeCodes),
  shielded: z.boolean(),
  address: z.string().nullable(),
  estate: z.string().nullable(),
  association: z.string().nullable(),
  rentOre: ore.nullable(),
  emptyDays: count,
  outDays: count,
  paidDays: count,
  unpricedDays: count,
  costOre: count,
};

export const vacanciesContract = {
  /** Days to come are not counted. Refuses more than three years. */
  'vacancies.figures': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject(within),
    output: z.strictObject({
      /** As it was counted: never later than today. */
      to: isoDate,
      total: z.strictObject(figures),
      months: z.array(z.strictObject({ month: z.string(), ...figures })),
      associations: z.array(
        z.strictObject({
          id: id<'association'>().nullable(),
          name: z.string().nullable(),
          ...figures,
          estates: z.array(
            z.strictObject({ id: id<'estate'>(), name: z.string(), number: z.string().nullable(), ...figures }),
          ),
        }),
      ),
      /** All shielded homes in one line, in a question about everything only; null when there are none. */
      shielded: z.strictObject(figures).nullable(),
      terms: z.array(termsInForce),
    }),
  }),
  'vacancies.homes': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject({ ...within, sort: z.enum(vacancyHomeSorts), offset, limit }),
    output: page(vacancyHomeRow, { to: isoDate }),
  }),
  'vacancyTerms.list': query({
    permission: 'settings:read',
    audit: 'none',
    input: nothing,
    /** Newest first; the terms that hold before any are written down come last, without an id. */
    output: z.array(z.strictObject({ id: id<'vacancy-terms'>().nullable(), ...termsInForce.shape })),
  }),
  /** They hold from their day; the earlier ones keep their days. Terms from the very same day are mended. */
  'vacancyTerms.save': command({
    permission: 'settings:write',
    audit: 'write',
    input: z.strictObject({ from: isoDate, ...vacancyTerms }),
    output: z.strictObject({ id: id<'vacancy-terms'>() }),
  }),
  'vacancyTerms.remove': command({
    permission: 'settings:write',
    audit: 'write',
    input: z.strictObject({ id: id<'vacancy-terms'>() }),
    output: nothing,
  }),
} as const;
