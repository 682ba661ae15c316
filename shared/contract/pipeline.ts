import { z } from 'zod';
import { planStages } from '../domain/pipeline.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, line, ore, requiredLine, version } from './fields.ts';
import { address, unitType } from './units.ts';

/** Homes that somebody means to make, before they have an address. A plan for shielded homes tells no place. */
const plan = {
  name: requiredLine(120),
  type: unitType,
  homes: z.int().min(1).max(500),
  stage: z.enum(planStages),
  expectedOn: isoDate.nullable(),
  estateId: id<'estate'>().nullable(),
  place: line(120).nullable(),
  shielded: z.boolean(),
  note: line(300).nullable(),
};

export const newPlan = z.strictObject(plan);
const planned = { id: id<'planned-homes'>(), version };
const saved = z.strictObject(planned);

export const pipelineContract = {
  'pipeline.overview': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject({}),
    output: z.strictObject({
      /** `homes` are those that are still to come: what has become of a plan is told by `built` alone. */
      plans: z.array(
        z.strictObject({ ...planned, ...plan, estate: z.string().nullable(), association: z.string().nullable() }),
      ),
      /** Homes in the books that are ready on a day to come; never a shielded one. */
      addressed: z.array(
        z.strictObject({
          unitId: id<'unit'>(),
          address: z.string(),
          type: unitType,
          estate: z.string(),
          readyOn: isoDate,
        }),
      ),
      /** Homes that have become ready, by year and type. A shielded one is among them only when its plan told no place. */
      built: z.array(z.strictObject({ year: z.int(), type: unitType, homes: count })),
      /** What there is of each type, in all of the municipality. */
      variety: z.array(z.strictObject({ type: unitType, homes: count, free: count, coming: count })),
    }),
  }),
  'pipeline.add': command({ permission: 'units:write', audit: 'write', input: newPlan, output: saved }),
  'pipeline.change': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ ...planned, ...plan }),
    output: saved,
  }),
  /** Gives a plan up, or takes it up again. */
  'pipeline.setDropped': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ ...planned, dropped: z.boolean() }),
    output: saved,
  }),
  /** Makes ordinary homes of a plan: all of these or none. What is left of the plan stays; nothing left ends it. */
  'pipeline.realise': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      ...planned,
      estateId: id<'estate'>(),
      readyOn: isoDate,
      sizeM2: z.int().min(1).max(2000).nullable(),
      rooms: z.number().min(0.5).max(30).nullable(),
      rentOre: ore.nullable(),
      homes: z
        .array(z.strictObject({ address, tenancyNumber: requiredLine(30) }))
        .min(1)
        .max(50),
    }),
    output: z.strictObject({ ...planned, unitIds: z.array(id<'unit'>()), left: count }),
  }),
} as const;
