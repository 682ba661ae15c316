import type { Input } from '../../../shared/contract/index.ts';
import type { WaitingRow } from '../../../shared/contract/waiting.ts';
import { waitingSorts } from '../../../shared/contract/waiting.ts';
import type { Urgency } from '../../../shared/domain/urgency.ts';
import type { EntryState } from '../../../shared/domain/waiting.ts';
import type { Words } from '../../../shared/text/words.ts';
import type { TableSort } from '../../components/table-types.ts';
import type { PageInput } from '../../lib/pages.ts';

export interface WaitingFilter {
  /** Null: those who are on the list, waiting or paused. */
  readonly state: EntryState | null;
  readonly urgency: Urgency | null;
  readonly due: boolean;
}

export const NO_FILTER: WaitingFilter = { state: null, urgency: null, due: false };
/** Chosen for whoever comes here first; said over the list like any other. */
export const FIRST_SORT: TableSort = { columnId: 'since', order: 'ascending' };

type Sort = Input<'waiting.list'>['sort'];

export function listInput(filter: WaitingFilter, sort: TableSort): PageInput<'waiting.list'> {
  return {
    states: filter.state === null ? ['waiting', 'paused'] : [filter.state],
    urgency: filter.urgency,
    due: filter.due,
    sort: sortOf(sort),
    descending: sort.order === 'descending',
  };
}

export function isFiltered({ state, urgency, due }: WaitingFilter): boolean {
  return state !== null || urgency !== null || due;
}

/** Somebody has one place on the list at most, and may have left it before. */
export function rowKey({ id, residentId, state }: Pick<WaitingRow, 'id' | 'residentId' | 'state'>): string {
  return state === 'left' ? id : residentId;
}

/** "Sorteret efter på listen siden, længst ventet først": no order goes unsaid. */
export function sortText(sort: TableSort, { waiting }: Words): string {
  const by = sortOf(sort);
  return waiting.sortedBy(waiting.columns[by], waiting.orders[by][sort.order === 'descending' ? 'down' : 'up']);
}

/** A column that the engine does not know is never sorted by. */
export function sortOf({ columnId }: TableSort): Sort {
  return waitingSorts.find((known) => known === columnId) ?? 'since';
}
