import { contains, type DayInterval, type IsoDate, overlaps } from '../dates.ts';
import { err, ok, type Result } from '../result.ts';

/** A lease has no last day until somebody says one; a stay is given for a time; *udslusning* is a home on the way to one. */
export const tenancyKinds = ['lease', 'temporary', 'halfway'] as const;
export type TenancyKind = (typeof tenancyKinds)[number];
export const personRoles = ['tenant', 'co-tenant'] as const;
export type PersonRole = (typeof personRoles)[number];
export const noticeGivers = ['tenant', 'landlord', 'municipality'] as const;
export type NoticeGiver = (typeof noticeGivers)[number];
/** Why a tenancy ends. `other` says it in words. */
export const endReasons = [
  'own-home',
  'own-wish',
  'moved-in-with',
  'supported-housing',
  'treatment',
  'prison',
  'term-over',
  'arrears',
  'house-rules',
  'evicted',
  'home-closed',
  'dead',
  'unknown',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

/** What a unit says of the days on which it can be let. */
export interface LettableDays {
  /** First day on which it can be let; null when it has always been there. */
  readonly plannedFrom: IsoDate | null;
  /** First day on which it is no longer a unit. */
  readonly retiredOn: IsoDate | null;
}

export type StartTenancyProblem =
  | { readonly code: 'ends-before-start' }
  /** `by` is the tenancy that already holds one of the days. */
  | { readonly code: 'unit-taken'; readonly by: DayInterval }
  | { readonly code: 'unit-not-ready'; readonly plannedFrom: IsoDate }
  | { readonly code: 'unit-retired'; readonly retiredOn: IsoDate };

export type EndTenancyProblem =
  | { readonly code: 'already-ended' }
  | Exclude<StartTenancyProblem, { readonly code: 'unit-not-ready' }>;

/** A tenancy lies within the days of its unit, and no other tenancy of the unit shares a day with it. */
export function startTenancy(
  unit: LettableDays,
  others: readonly DayInterval[],
  wish: DayInterval,
): Result<DayInterval, StartTenancyProblem> {
  if (wish.to !== null && wish.to < wish.from) return err({ code: 'ends-before-start' });
  if (unit.plannedFrom !== null && wish.from < unit.plannedFrom) {
    return err({ code: 'unit-not-ready', plannedFrom: unit.plannedFrom });
  }
  if (unit.retiredOn !== null && (wish.to === null || wish.to >= unit.retiredOn)) {
    return err({ code: 'unit-retired', retiredOn: unit.retiredOn });
  }
  const by = others.find((other) => overlaps(other, wish));
  return by === undefined ? ok(wish) : err({ code: 'unit-taken', by });
}

/** The last day `to` may be set, and moved, until it has passed; never before the first day, nor into another tenancy. */
export function endTenancy<T extends DayInterval>(
  { retiredOn }: Pick<LettableDays, 'retiredOn'>,
  tenancy: T,
  others: readonly DayInterval[],
  to: IsoDate,
  today: IsoDate,
): Result<T, EndTenancyProblem> {
  if (tenancy.to !== null && tenancy.to < today) return err({ code: 'already-ended' });
  if (to < tenancy.from) return err({ code: 'ends-before-start' });
  if (retiredOn !== null && to >= retiredOn) return err({ code: 'unit-retired', retiredOn });
  const moved = { ...tenancy, to };
  const by = others.find((other) => overlaps(other, moved));
  return by === undefined ? ok(moved) : err({ code: 'unit-taken', by });
}

export type NoticeProblem = 'notice-in-future' | 'notice-after-end' | 'already-ended';

/** Notice is written down on the day it came or later, for a tenancy that is not over; its last day is not before it. */
export function noticeProblem(
  tenancy: DayInterval,
  on: IsoDate,
  to: IsoDate | null,
  today: IsoDate,
): NoticeProblem | null {
  if (tenancy.to !== null && tenancy.to < today) return 'already-ended';
  if (on > today) return 'notice-in-future';
  return to !== null && to < on ? 'notice-after-end' : null;
}

/** A yes can become a no until the day of moving in. After that, somebody moves out. */
export function takeBackTenancy({ from }: Pick<DayInterval, 'from'>, today: IsoDate): Result<undefined, 'moved-in'> {
  return from > today ? ok() : err('moved-in');
}

/** The tenancy of those who live there on the day, else of those who move in next; null when nobody does. */
export function currentOrNext<T extends DayInterval>(tenancies: readonly T[], on: IsoDate): T | null {
  const current = tenancies.find((tenancy) => contains(tenancy, on));
  if (current !== undefined) return current;
  return tenancies.reduce<T | null>(
    (next, tenancy) => (tenancy.from > on && (next === null || tenancy.from < next.from) ? tenancy : next),
    null,
  );
}

/** One person of a tenancy; the key is the Danish sorting key of the name, both null for a protected person. */
export interface ShownPerson {
  readonly name: string | null;
  readonly nameSort: string | null;
}

/** Names in Danish order, then one null for each protected person: their place among the names would tell of the name. */
export function shownNames(persons: readonly ShownPerson[]): (string | null)[] {
  if (persons.length === 1) return persons.map(({ name }) => name);
  const named = persons.flatMap(({ name, nameSort }) => (name === null ? [] : [{ name, key: nameSort ?? '' }]));
  named.sort((a, b) => compareText(a.key, b.key) || compareText(a.name, b.name));
  return [...named.map(({ name }) => name), ...persons.filter(({ name }) => name === null).map(() => null)];
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
