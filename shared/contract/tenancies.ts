import { z } from 'zod';
import { moveItems, moveLists, moveStates } from '../domain/move-lists.ts';
import { endReasons, noticeGivers, personRoles, tenancyKinds } from '../domain/tenancies.ts';
import { command, nothing, query } from './define.ts';
import { count, id, isoDate, line, ore, requiredLine, version } from './fields.ts';

const role = z.enum(personRoles).optional();
/** Somebody who is written down here for the first time, and whose forløb begins with it. */
export const namedPerson = z.strictObject({ name: requiredLine(120), nameProtected: z.boolean(), role });
export type NamedPerson = z.infer<typeof namedPerson>;
export const knownPerson = z.strictObject({ residentId: id<'resident'>(), role });

const saved = z.strictObject({ id: id<'tenancy'>() });
const list = z.enum(moveLists);
const item = z.enum([...new Set([...moveItems.in, ...moveItems.out])]);
const notice = { on: isoDate, by: z.enum(noticeGivers) };
/** What a person has seen that ends with the tenancy: `fingerprint` of `tenancies.prepareEnd`. */
const confirmed = z.string().max(64).nullable().optional();

const facts = {
  depositOre: ore.nullable(),
  depositPaidOn: isoDate.nullable(),
  depositSettledOn: isoDate.nullable(),
  inspectedInOn: isoDate.nullable(),
  inspectedOutOn: isoDate.nullable(),
};
const checkItem = z.strictObject({
  item,
  state: z.enum(['open', ...moveStates]),
  on: isoDate.nullable(),
  by: z.string().nullable(),
  dueOn: isoDate.nullable(),
  late: z.boolean(),
});
const moveList = z.strictObject({
  list,
  /** Somebody works through it: `late` is told of no other. */
  asked: z.boolean(),
  /** Over with the tenancy, also when something is open. */
  closed: z.boolean(),
  items: z.array(checkItem),
});
export type ShownMoveList = z.infer<typeof moveList>;

const tenancy = z.strictObject({
  id: id<'tenancy'>(),
  version,
  /** Null where the place may not be told. */
  unitId: id<'unit'>().nullable(),
  address: z.string().nullable(),
  shielded: z.boolean(),
  kind: z.enum(tenancyKinds),
  from: isoDate,
  to: isoDate.nullable(),
  persons: z.array(
    z.strictObject({
      residentId: id<'resident'>().nullable(),
      name: z.string().nullable(),
      role: z.enum(personRoles),
    }),
  ),
  /** Null for those who do not work with the people who live there. */
  details: z
    .strictObject({
      ...facts,
      noticeOn: isoDate.nullable(),
      noticeBy: z.enum(noticeGivers).nullable(),
      endReason: z.enum(endReasons).nullable(),
      endNote: z.string().nullable(),
      lists: z.array(moveList),
      mayTick: z.boolean(),
      mayWrite: z.boolean(),
    })
    .nullable(),
});
export type ShownTenancy = z.infer<typeof tenancy>;

/** Newest first. */
const tenancies = z.strictObject({ tenancies: z.array(tenancy) });

export const tenanciesContract = {
  'tenancies.ofHome': query({
    permission: 'units:read',
    audit: 'open',
    input: z.strictObject({ unitId: id<'unit'>() }),
    output: tenancies,
  }),
  'tenancies.ofResident': query({
    permission: 'residents:read',
    audit: 'open',
    input: z.strictObject({ residentId: id<'resident'>() }),
    output: tenancies,
  }),
  /** Whom one may choose to move in: residents within reach, by name. */
  'tenancies.start': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({
      unitId: id<'unit'>(),
      kind: z.enum(tenancyKinds),
      persons: z
        .array(z.union([namedPerson, knownPerson]))
        .min(1)
        .max(10),
      from: isoDate,
      to: isoDate.nullable(),
    }),
    output: saved,
  }),
  /** What ends with the tenancy on that day, before it does. `fingerprint` is null when nothing is closed. */
  'tenancies.prepareEnd': query({
    permission: 'tenancies:write',
    audit: 'open',
    input: z.strictObject({ id: id<'tenancy'>(), to: isoDate }),
    output: z.strictObject({
      /** Open offers on the home that cannot stand. */
      offers: count,
      /** What is open on a list of moving in that was begun. */
      openItems: z.array(item),
      /** Persons of whom somebody asked whether they need support, and nobody knows. */
      unanswered: count,
      /** Persons who have no other home on the day after. */
      homeless: count,
      /** Of those, persons whose support goes on. */
      supported: count,
      /** Repeated visits in the home that end with it. */
      series: count,
      fingerprint: z.string().nullable(),
    }),
  }),
  'tenancies.end': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({
      id: id<'tenancy'>(),
      version,
      to: isoDate,
      reason: z.enum(endReasons).nullable().optional(),
      note: line(200).nullable().optional(),
      confirmed,
    }),
    output: saved,
  }),
  /** Notice was given; with a last day it ends the tenancy too. */
  'tenancies.giveNotice': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({ id: id<'tenancy'>(), version, ...notice, to: isoDate.nullable(), confirmed }),
    output: saved,
  }),
  /** The notice is taken back: the tenancy goes on until `to`, or without a last day. */
  'tenancies.withdrawNotice': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({ id: id<'tenancy'>(), version, to: isoDate.nullable() }),
    output: saved,
  }),
  'tenancies.setFacts': command({
    permission: 'tenancies:write',
    audit: 'write',
    input: z.strictObject({ id: id<'tenancy'>(), version, ...facts }),
    output: saved,
  }),
  /** One item of a list is done, is not relevant here, or is open after all. */
  'tenancies.tick': command({
    permission: 'residents:note',
    audit: 'write',
    input: z.strictObject({ id: id<'tenancy'>(), list, item, state: z.enum(['open', ...moveStates]), on: isoDate }),
    output: saved,
  }),
  /** Items of moving in and out that should be done by now, of those within reach; the latest first. */
  'tenancies.due': query({
    permission: 'residents:read',
    audit: 'list',
    input: nothing,
    output: z.strictObject({
      lists: z.array(
        z.strictObject({
          id: id<'tenancy'>(),
          residentId: id<'resident'>(),
          name: z.string().nullable(),
          list,
          items: z.array(item),
          dueOn: isoDate,
        }),
      ),
      listCount: count,
      /** Notice was given, and nobody has said a last day. */
      notices: z.array(
        z.strictObject({
          id: id<'tenancy'>(),
          residentId: id<'resident'>(),
          name: z.string().nullable(),
          on: isoDate,
          by: z.enum(noticeGivers),
        }),
      ),
    }),
  }),
} as const;
