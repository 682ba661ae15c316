import { z } from 'zod';
import { animalAnswers } from '../domain/house-rules.ts';
import { tenancyKinds } from '../domain/tenancies.ts';
import { unitTypeCodes } from '../domain/unit-types.ts';
import { command, page, query } from './define.ts';
import { count, id, isoDate, limit, line, offset, ore, prose, requiredLine, searchText, version } from './fields.ts';
import { outageOnCard } from './repairs.ts';
import { attributes, estateDefaults, known, traitFilter, traits } from './traits.ts';
import { unitSorts } from './unit-columns.ts';

export const conditions = ['good', 'worn', 'poor', 'uninhabitable'] as const;

export const unitType = z.enum(unitTypeCodes);
const condition = z.enum(conditions);
const animals = z.enum(animalAnswers);

/** Danish address in parts; shared/domain/address.ts holds the rules of each part. */
export const address = z.strictObject({
  street: requiredLine(80),
  houseNumber: z.int().min(1).max(999),
  letter: z
    .string()
    .regex(/^[A-Z]$/)
    .nullable(),
  floor: z
    .string()
    .regex(/^(kl|k[2-9]|st|[1-9][0-9]?)$/)
    .nullable(),
  door: z
    .string()
    .regex(/^[a-zæøå0-9/-]{1,4}$/)
    .nullable(),
  place: line(60).nullable(),
  postCode: z.string().regex(/^[0-9]{4}$/),
  city: requiredLine(60),
});

/** The unit's own permission; a null answer leaves the estate's house rules in force. */
const ownAnimals = z.strictObject({
  dog: animals.nullable(),
  cat: animals.nullable(),
  other: animals.nullable(),
  note: line(200).nullable(),
});

export const unitTraits = Object.keys(traits) as readonly (keyof typeof traits)[];

const details = {
  tenancyNumber: requiredLine(30),
  type: unitType,
  sizeM2: z.int().min(1).max(2000).nullable(),
  rooms: z.number().min(0.5).max(30).nullable(),
  rentOre: ore.nullable(),
  rentIncludes: line(200).nullable(),
  shielded: z.boolean(),
  socialCaretaker: line(120).nullable(),
  ownAnimals,
  ...traits,
  plannedFrom: isoDate.nullable(),
  retiredOn: isoDate.nullable(),
  note: prose(2000).nullable(),
  /** Left out: as they are. */
  attributes: attributes.optional(),
};

export const unitDetails = z.strictObject(details);
export const newUnit = z.strictObject({ estateId: id<'estate'>(), address, ...details });

/** Address, estate and association are null for a shielded unit: they are read by `units.revealAddress` alone. */
const place = {
  shielded: z.boolean(),
  address: z.string().nullable(),
  estateId: id<'estate'>().nullable(),
  estate: z.string().nullable(),
  association: z.string().nullable(),
};
/** `none`: no date can be said while a tenancy or an out-of-service period is open-ended. */
const availability = z.enum(['now', 'from', 'none']);
export const animalSummary = z.strictObject({
  dog: animals.nullable(),
  cat: animals.nullable(),
  other: animals.nullable(),
});
/** One entry per person; null is a protected person, or anybody in a shielded unit. The whole field is null for those who may not see names. */
const occupants = z.array(z.string().nullable()).nullable();

/** `occupants` are those who live there, else those who move in on `movesInOn`. `availableFrom` of `now` is the day since which it is free. */
export const unitRow = {
  id: id<'unit'>(),
  type: unitType,
  ...place,
  /** Post code and city; null for a shielded unit too. */
  town: z.string().nullable(),
  tenancyNumber: z.string().nullable(),
  sizeM2: z.number().nullable(),
  rooms: z.number().nullable(),
  rentOre: ore.nullable(),
  animals: animalSummary,
  accessible: known,
  occupied: z.boolean(),
  occupants,
  movesInOn: isoDate.nullable(),
  condition: condition.nullable(),
  outOfService: z.boolean(),
  outUntil: isoDate.nullable(),
  availability,
  availableFrom: isoDate.nullable(),
  daysVacant: count.nullable(),
};
export type UnitRow = z.infer<z.ZodObject<typeof unitRow>>;

/** `since` and `daysVacant` are null where nobody knows since when; such units come last. */
export const vacancyRow = {
  id: id<'unit'>(),
  type: unitType,
  ...place,
  rentOre: ore.nullable(),
  animals: animalSummary,
  condition: condition.nullable(),
  since: isoDate.nullable(),
  daysVacant: count.nullable(),
  vacancyCostOre: count.nullable(),
};
export type VacancyRow = z.infer<z.ZodObject<typeof vacancyRow>>;

export const unitFilter = z.strictObject({
  text: searchText,
  types: z.array(unitType).max(unitTypeCodes.length),
  estateIds: z.array(id<'estate'>()).max(500),
  associationIds: z.array(id<'association'>()).max(500),
  /** True: the municipality's own buildings too, beside those of the associations chosen. */
  municipal: z.boolean().optional(),
  freeOn: isoDate.nullable(),
  animal: z.enum(['dog', 'cat', 'other']).nullable(),
  shielded: z.boolean().nullable(),
  accessible: z.boolean().nullable(),
  conditions: z.array(condition).max(conditions.length),
  outOfService: z.boolean().nullable(),
  maxRentOre: ore.nullable(),
  ...traitFilter,
  /** True: those that are units no longer. Otherwise those that are, or are planned. */
  retired: z.boolean().optional(),
});

/** All homes that are homes still. */
export const noUnitFilter: Readonly<Required<z.infer<typeof unitFilter>>> = {
  text: '',
  types: [],
  estateIds: [],
  associationIds: [],
  municipal: false,
  freeOn: null,
  animal: null,
  shielded: null,
  accessible: null,
  conditions: [],
  outOfService: null,
  maxRentOre: null,
  traits: [],
  attributes: [],
  caretaker: null,
  retired: false,
};

const timelineEvent = z.strictObject({
  on: isoDate,
  kind: z.enum([
    'created',
    'changed',
    'planned',
    'retired',
    'tenancy-started',
    'tenancy-ends',
    'outage-started',
    'outage-ends',
    'repair-reported',
    'repair-ordered',
    'follow-up',
    'condition',
    'house-rules',
  ]),
  occupants,
  /** A code: the reason of an outage, the condition, the kind of the tenancy; what was said at a follow-up. */
  detail: z.string().nullable(),
  by: z.string().nullable(),
});

const tenancyOnCard = z.strictObject({
  id: id<'tenancy'>(),
  kind: z.enum(tenancyKinds),
  from: isoDate,
  to: isoDate.nullable(),
  occupants,
  version,
});
const unitCard = z.strictObject({
  id: id<'unit'>(),
  version,
  ...place,
  ...details,
  attributes,
  /** What its estate says for it; null for a shielded unit, which takes over nothing. */
  defaults: estateDefaults.nullable(),
  tenancyNumber: z.string().nullable(),
  addressParts: address.nullable(),
  associationId: id<'association'>().nullable(),
  /** The municipality's own; false for a shielded unit, of which nobody says whose it is. */
  municipal: z.boolean(),
  condition: condition.nullable(),
  conditionOn: isoDate.nullable(),
  conditionNote: z.string().nullable(),
  availability,
  availableFrom: isoDate.nullable(),
  daysVacant: count.nullable(),
  vacancyCostOre: count.nullable(),
  /** Null for a shielded unit too: the wording of its rules would tell the estate. */
  houseRules: z
    .strictObject({
      from: isoDate,
      dog: animals,
      cat: animals,
      other: animals,
      maxAnimals: count.nullable(),
      maxDogSize: z.string().nullable(),
      smoking: z.string(),
      quietFrom: z.string().nullable(),
      quietTo: z.string().nullable(),
      note: z.string().nullable(),
    })
    .nullable(),
  animals: animalSummary,
  mayRevealAddress: z.boolean(),
  tenancies: z.array(tenancyOnCard),
  outages: z.array(outageOnCard),
  timeline: z.array(timelineEvent),
});

const saved = z.strictObject({ id: id<'unit'>(), version });
const names = { occupants: 'names:read' } as const;

export const unitsContract = {
  'units.list': query({
    permission: 'units:read',
    audit: 'list',
    fields: names,
    input: z.strictObject({ filter: unitFilter, sort: z.enum(unitSorts), descending: z.boolean(), offset, limit }),
    output: page(unitRow, { all: count, vacant: count, estates: count }),
  }),
  'units.vacancies': query({
    permission: 'units:read',
    audit: 'list',
    input: z.strictObject({ on: isoDate, offset, limit }),
    output: page(vacancyRow, { dayTotal: count }),
  }),
  'units.get': query({
    permission: 'units:read',
    audit: 'open',
    fields: {
      'tenancies.occupants': 'names:read',
      'timeline.occupants': 'names:read',
      'outages.actorName': 'names:read',
    },
    input: z.strictObject({ id: id<'unit'>() }),
    output: unitCard,
  }),
  /** The reason is kept in the log; lists, search, print and export never show what this answers. */
  'units.revealAddress': query({
    permission: 'units:reveal-address',
    audit: 'open',
    input: z.strictObject({ id: id<'unit'>(), reason: requiredLine(300) }),
    output: z.strictObject({
      address,
      formatted: z.string(),
      estateId: id<'estate'>(),
      estate: z.string(),
      /** Null: the municipality's own. */
      association: z.string().nullable(),
      tenancyNumber: z.string(),
    }),
  }),
  'units.create': command({ permission: 'units:write', audit: 'write', input: newUnit, output: saved }),
  /** A null address, or a null tenancy number, leaves what is there: a shielded unit is edited without being shown. */
  'units.update': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({
      id: id<'unit'>(),
      version,
      address: address.nullable(),
      details: unitDetails.extend({ tenancyNumber: requiredLine(30).nullable() }),
    }),
    output: saved,
  }),
  'units.setCondition': command({
    permission: 'units:write',
    audit: 'write',
    input: z.strictObject({ unitId: id<'unit'>(), condition, on: isoDate, note: line(300).nullable() }),
    output: saved,
  }),
} as const;
