import type { Output } from '../../../shared/contract/index.ts';
import type { ShownMoveList, ShownTenancy } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';

export type TenancyState = 'coming' | 'now' | 'ended';
export type Support = NonNullable<Output<'support.ofResident'>>;
/** From where a tenancy is looked at: what is known there already is not said again. */
export type Side = 'home' | 'person';
export type TenancyAct = 'end' | 'notice' | 'goOn' | 'facts';

export function stateOf({ from, to }: Pick<ShownTenancy, 'from' | 'to'>, today: IsoDate): TenancyState {
  if (to !== null && to < today) return 'ended';
  return from > today ? 'coming' : 'now';
}

/** What can be done with a tenancy; nothing for those who may not. A home's card has moving out among its own acts. */
export function actsOf(tenancy: ShownTenancy, side: Side, today: IsoDate): readonly TenancyAct[] {
  const { details } = tenancy;
  if (details === null || !details.mayWrite) return [];
  if (stateOf(tenancy, today) === 'ended') return ['facts'];
  const acts: readonly TenancyAct[] = details.noticeOn === null ? ['notice', 'end', 'facts'] : ['end', 'goOn', 'facts'];
  return side === 'home' ? acts.filter((act) => act !== 'end') : acts;
}

/** Nobody asks for the keys of somebody who has lived there for years. */
const NEW_DAYS = 90;

/** The lists that are drawn: whatever was begun or is asked for, and that of moving in for those who are new. */
export function listsOf(tenancy: ShownTenancy, today: IsoDate): readonly ShownMoveList[] {
  const isNew = stateOf(tenancy, today) !== 'ended' && tenancy.from > addDays(today, -NEW_DAYS);
  return (tenancy.details?.lists ?? []).filter(({ list, asked }) => asked || (list === 'in' && isNew));
}

/** Of the random end of an id: enough to tell the tenancies of one person apart. */
const TAIL = 12;

/** Where a dialog keeps its draft: on whose card or page it was begun, and about which tenancy. */
export function draftSubject(side: Side, owner: string, { id }: Pick<ShownTenancy, 'id'>): string {
  return `${side}/${owner}/${id.slice(-TAIL)}`;
}

/** Ticked or set aside, of all. */
export function closedCount({ items }: ShownMoveList): number {
  return items.filter(({ state }) => state !== 'open').length;
}
