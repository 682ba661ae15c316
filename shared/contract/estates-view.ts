import { z } from 'zod';
import { homeStates } from '../domain/estate-drawing.ts';
import { command, query } from './define.ts';
import { count, id, isoDate, line, version } from './fields.ts';
import { outageReason } from './repairs.ts';
import { animalSummary, unitRow, unitType } from './units.ts';

/** A null answer is what nobody has said. `possibleHomes` are homes more than those that stand there. */
const building = {
  useNow: line(120).nullable(),
  possibleHomes: z.int().min(0).max(500).nullable(),
  idleFrom: isoDate.nullable(),
  idleUntil: isoDate.nullable(),
  temporaryUntil: isoDate.nullable(),
  note: line(300).nullable(),
};

/** A home as it is drawn. Shielded ones are not among them, whoever asks; `endsOn` is the last day of those who live there. */
const drawnHome = z.strictObject({
  id: id<'unit'>(),
  address: z.string(),
  street: z.string(),
  houseNumber: z.number(),
  letter: z.string().nullable(),
  floor: z.string().nullable(),
  door: z.string().nullable(),
  postCode: z.string(),
  type: unitType,
  state: z.enum(homeStates),
  occupants: unitRow.occupants,
  movesInOn: isoDate.nullable(),
  endsOn: isoDate.nullable(),
  plannedFrom: isoDate.nullable(),
  outReason: outageReason.nullable(),
  outUntil: isoDate.nullable(),
  availableFrom: isoDate.nullable(),
  daysVacant: count.nullable(),
  animals: animalSummary,
});

const place = {
  id: id<'estate'>(),
  name: z.string(),
  number: z.string().nullable(),
  /** Null: the municipality's own building. */
  association: z.string().nullable(),
  municipal: z.boolean(),
};

export const estatesViewContract = {
  /** Every estate with what stands there. Shielded and retired homes are in none of the figures. */
  'estates.overview': query({
    permission: 'units:read',
    audit: 'none',
    input: z.strictObject({}),
    output: z.array(
      z.strictObject({
        ...place,
        homes: count,
        states: z.strictObject(Object.fromEntries(homeStates.map((state) => [state, count])) as StateCounts),
        /** Homes that are planned here and have no address yet. */
        onTheWay: count,
        /** Only of the municipality's own buildings; null while nothing is written down. */
        building: z.strictObject({ version, ...building }).nullable(),
        /** Homes that plans for this place became, by the year in which they were ready. */
        converted: z.array(z.strictObject({ year: z.int(), homes: count })),
      }),
    ),
  }),
  'estates.drawing': query({
    permission: 'units:read',
    audit: 'list',
    fields: { 'homes.occupants': 'names:read' },
    input: z.strictObject({ estateId: id<'estate'>() }),
    output: z.strictObject({ ...place, total: count, homes: z.array(drawnHome) }),
  }),
  /** Null version: nothing was written down yet. Refused where an association owns the place. */
  'buildings.save': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ estateId: id<'estate'>(), version: version.nullable(), ...building }),
    output: z.strictObject({ estateId: id<'estate'>() }),
  }),
} as const;

type StateCounts = Record<(typeof homeStates)[number], typeof count>;
