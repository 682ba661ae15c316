import { z } from 'zod';
import { residentFields } from '../domain/resident-fields.ts';
import {
  addressProtections,
  assignmentKinds,
  contactWays,
  courseStates,
  identities,
  idKinds,
} from '../domain/residents.ts';
import { command, page, query } from './define.ts';
import {
  count,
  id,
  isoDate,
  limit,
  line,
  offset,
  prose,
  requiredLine,
  searchText,
  version,
  weekMinutes,
} from './fields.ts';

const personId = z.strictObject({ kind: z.enum(idKinds), number: requiredLine(40) });
/** Who a resident is and how to reach them, as somebody writes it down. The engine checks the number, never its control digit. */
const identity = {
  name: requiredLine(120),
  calledName: line(80).nullable(),
  identity: z.enum(identities),
  birthDate: isoDate.nullable(),
  phone: line(30).nullable(),
  language: line(40).nullable(),
  interpreter: z.boolean(),
  contactWay: z.enum(contactWays).nullable(),
  contactTime: line(80).nullable(),
  team: line(60).nullable(),
};
const warnings = z.array(z.enum(['under-18', 'protection-expires', 'protection-expired']));
/** `hidden`: there is a home, and its place is shown to nobody here. */
const homeState = z.enum(['housed', 'none', 'hidden']);
const courseState = z.enum(courseStates);

/** `name` is null for whom this role may not know: "Beskyttet". `home` is null without one, and where it is hidden. */
export const residentRow = {
  id: id<'resident'>(),
  name: z.string().nullable(),
  calledName: z.string().nullable(),
  age: count.nullable(),
  protected: z.enum(['none', 'name', 'address', 'both']),
  course: courseState.nullable(),
  team: z.string().nullable(),
  primaryWorker: z.string().nullable(),
  home: z.string().nullable(),
  homeState,
  nextDate: isoDate.nullable(),
  nextWhat: z.enum(['pause-ends', 'protection-ends']).nullable(),
};
export type ResidentRow = z.infer<z.ZodObject<typeof residentRow>>;

const course = z.strictObject({
  id: id<'course'>(),
  version,
  state: courseState,
  from: isoDate,
  to: isoDate.nullable(),
  pausedUntil: isoDate.nullable(),
  reason: z.string().nullable(),
  by: z.string(),
});
const assignment = z.strictObject({
  id: id<'assignment'>(),
  version,
  userId: id<'user'>(),
  user: z.string(),
  kind: z.enum(assignmentKinds),
  from: isoDate,
  to: isoDate.nullable(),
});
const days = { from: isoDate.nullable(), to: isoDate.nullable() };

/** Fields that the role has no need of, or that a protection hides, are null; `shown` says which groups are there. */
const card = z.strictObject({
  id: id<'resident'>(),
  version,
  ...identity,
  name: z.string().nullable(),
  age: count.nullable(),
  idKind: z.enum(idKinds).nullable(),
  /** `DDMMÅÅ-••••`. */
  idMasked: z.string().nullable(),
  nameProtection: z.strictObject(days).nullable(),
  addressProtection: z.strictObject({ ...days, kind: z.enum(addressProtections) }).nullable(),
  /** Newest first. */
  courses: z.array(course),
  assignments: z.array(assignment),
  home: z.strictObject({ unitId: id<'unit'>(), address: z.string(), from: isoDate }).nullable(),
  homeState,
  /** Of this week; null where nothing is granted, and for a role that does not work with support. */
  support: weekMinutes.nullable(),
  warnings,
  access: z.enum(['all', 'assigned', 'emergency']),
  /** When an emergency opening closes again. */
  /** Milliseconds that are left when this is answered: the reader counts on by a clock that never jumps. */
  emergency: z.strictObject({ until: z.string(), leftMs: z.int().positive() }).nullable(),
  shown: z.array(z.enum(residentFields)),
  mayRevealId: z.boolean(),
  mayRevealAddress: z.boolean(),
});

const filter = z.strictObject({
  text: searchText,
  /** True: has an open forløb. */
  active: z.boolean().nullable(),
  states: z.array(courseState).max(courseStates.length),
  /** Assigned to who asks. */
  mine: z.boolean(),
  team: line(60).nullable(),
  /** True: lives in none of the homes today. */
  withoutHome: z.boolean().nullable(),
});

export const residentsContract = {
  /** A page of those whom this person may see; `all` and `active` count the same people without the filter. */
  'residents.list': query({
    permission: 'residents:read',
    audit: 'list',
    input: z.strictObject({
      filter,
      sort: z.enum(['name', 'age', 'nextDate']),
      descending: z.boolean(),
      offset,
      limit,
    }),
    output: page(residentRow, { all: count, active: count }),
  }),
  'residents.get': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ id: id<'resident'>() }),
    output: card,
  }),
  /** `seen` is the fingerprint of the look-alikes that `residents.alike` told of; without it a look-alike refuses. */
  'residents.create': command({
    permission: 'residents:write',
    audit: 'write',
    input: z.strictObject({
      ...identity,
      personId: personId.nullable(),
      course: z.strictObject({
        state: z.enum(['contacted', 'active']),
        from: isoDate,
        reason: prose(1_000).nullable(),
      }),
      seen: z.string().max(64).nullable(),
    }),
    output: z.strictObject({ id: id<'resident'>(), warnings }),
  }),
  /** The number is not shown to who changes the rest: `keep` leaves it as it is. */
  'residents.change': command({
    permission: 'residents:write',
    audit: 'write',
    input: z.strictObject({
      id: id<'resident'>(),
      version,
      ...identity,
      personId: z.union([z.literal('keep'), personId]).nullable(),
    }),
    output: z.strictObject({ id: id<'resident'>(), warnings }),
  }),
  /** Both protections as they are from now on; null lifts one. */
  'residents.protect': command({
    permission: 'residents:write',
    audit: 'write',
    input: z.strictObject({
      id: id<'resident'>(),
      version,
      name: z.strictObject(days).nullable(),
      address: z.strictObject({ ...days, kind: z.enum(addressProtections) }).nullable(),
    }),
    output: z.strictObject({ id: id<'resident'>() }),
  }),
  'residents.revealId': query({
    permission: 'residents:reveal-id',
    audit: 'open',
    input: z.strictObject({ id: id<'resident'>(), reason: requiredLine(300) }),
    output: z.strictObject({ kind: z.enum(idKinds).nullable(), number: z.string().nullable() }),
  }),
  /** Where a resident lives whose address is protected. */
  'residents.revealAddress': query({
    permission: 'units:reveal-address',
    audit: 'open',
    input: z.strictObject({ id: id<'resident'>(), reason: requiredLine(300) }),
    output: z.strictObject({ unitId: id<'unit'>().nullable(), address: z.string().nullable() }),
  }),
  /** Who is known by this number, or this name and birth date, among those whom this person may see. */
  'residents.alike': query({
    permission: 'residents:read',
    audit: 'list',
    input: z.strictObject({
      idNumber: line(40).nullable(),
      name: line(120),
      birthDate: isoDate.nullable(),
      except: id<'resident'>().nullable(),
    }),
    output: z.strictObject({
      alike: z
        .array(
          z.strictObject({
            id: id<'resident'>(),
            name: z.string(),
            age: count.nullable(),
            course: courseState.nullable(),
            by: z.enum(['number', 'name-and-birth-date']),
          }),
        )
        .max(10),
      /** To be handed to `residents.create` once somebody has looked; null when there is nobody. */
      fingerprint: z.string().nullable(),
      total: count,
    }),
  }),
} as const;
