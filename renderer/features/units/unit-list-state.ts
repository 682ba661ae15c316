import { useCallback, useSyncExternalStore } from 'react';
import type { UnitLayout } from '../../../shared/contract/views.ts';
import { useSession } from '../../lib/session.ts';
import { noFilter } from './unit-filter.ts';
import { byAddress, type Looking } from './unit-views.ts';

export interface ListState extends Pick<Looking, 'filter' | 'sort'> {
  /** A view that everybody has, or the id of a saved one. */
  readonly viewId: string;
  /** The columns of the saved view, as they are now. */
  readonly viewColumns: UnitLayout | null;
  /** The person's own columns, where they were changed since the app was opened; undefined: as they were kept. */
  readonly ownColumns: UnitLayout | null | undefined;
}

const fresh: ListState = {
  filter: noFilter,
  sort: byAddress,
  viewId: 'all',
  viewColumns: null,
  ownColumns: undefined,
};
const listeners = new Set<() => void>();
let owner: string | null = null;
let state = fresh;

/** How the list stands outlives the screen, so that the way back from a form leads to the same list; never the user. */
export function useUnitListState(): readonly [ListState, (change: Partial<ListState>) => void] {
  const userId = useSession().status.user?.id ?? null;
  const current = useSyncExternalStore(subscribe, () => of(userId));
  const change = useCallback((patch: Partial<ListState>) => replace(userId, { ...of(userId), ...patch }), [userId]);
  return [current, change];
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
