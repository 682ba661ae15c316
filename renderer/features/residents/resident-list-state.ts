import { useCallback, useSyncExternalStore } from 'react';
import type { TableSort } from '../../components/table-types.ts';
import { useSession } from '../../lib/session.ts';
import { noResidentFilter, type ResidentFilter } from './resident-filter.ts';

interface ListState {
  readonly filter: ResidentFilter;
  readonly sort: TableSort;
  /** Who was opened last: the way back leads to the same row. */
  readonly openedId: string | null;
}

const fresh: ListState = {
  filter: noResidentFilter,
  sort: { columnId: 'name', order: 'ascending' },
  openedId: null,
};
const listeners = new Set<() => void>();
let owner: string | null = null;
let state = fresh;

/** How the list stands outlives the screen, so that the way back from a person leads to the same list; never the user. */
export function useResidentListState(): readonly [ListState, (change: Partial<ListState>) => void] {
  const userId = useSession().status.user?.id ?? null;
  const current = useSyncExternalStore(subscribe, () => stateOf(userId));
  const change = useCallback((patch: Partial<ListState>) => replace(userId, patch), [userId]);
  return [current, change];
}

function stateOf(userId: string | null): ListState {
  return owner === userId ? state : fresh;
}

function replace(userId: string | null, patch: Partial<ListState>): void {
  state = { ...stateOf(userId), ...patch };
  owner = userId;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
