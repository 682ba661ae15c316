import { useCallback, useSyncExternalStore } from 'react';
import type { TableSort } from '../../components/table-types.ts';
import { useSession } from '../../lib/session.ts';
import { noFilter, type UnitFilter } from './unit-filter.ts';

interface ListState {
  readonly filter: UnitFilter;
  readonly sort: TableSort;
}

const fresh: ListState = { filter: noFilter, sort: { columnId: 'address', order: 'ascending' } };
const listeners = new Set<() => void>();
let owner: string | null = null;
let state = fresh;

/** Filter and sorting outlive the screen, so that the way back from a form leads to the same list; never the user. */
export function useUnitListState() {
  const userId = useSession().status.user?.id ?? null;
  const current = useSyncExternalStore(subscribe, () => (owner === userId ? state : fresh));
  const setFilter = useCallback((filter: UnitFilter) => replace(userId, { ...of(userId), filter }), [userId]);
  const setSort = useCallback((sort: TableSort) => replace(userId, { ...of(userId), sort }), [userId]);
  return { ...current, setFilter, setSort };
}

function of(userId: string | null): ListState {
  return owner === userId ? state : fresh;
}

function replace(userId: string | null, next: ListState): void {
  owner = userId;
  state = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
