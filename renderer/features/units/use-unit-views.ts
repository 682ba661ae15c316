import { useCallback, useMemo } from 'react';
import type { SavedView, UnitLayout } from '../../../shared/contract/views.ts';
import type { TableSort } from '../../components/table-types.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { keepColumnsSoon } from './keep-columns.ts';
import { noFilter, setFilterParts, type UnitFilter } from './unit-filter.ts';
import { soundLayout, standardLayout } from './unit-layout.ts';
import { useUnitListState } from './unit-list-state.ts';
import { isChanged, isStartingView, type Looking, lookingOf, type StartingView, startingPoint } from './unit-views.ts';

/** The list as it is looked at, and the views that it can be looked at by. */
export interface UnitViews {
  readonly now: Looking;
  readonly chosen: StartingView | SavedView;
  /** Something was changed since the view was chosen, and is not saved. */
  readonly isChanged: boolean;
  readonly saved: readonly SavedView[];
  readonly isLoading: boolean;
  readonly choose: (view: StartingView | SavedView) => void;
  readonly setFilter: (filter: UnitFilter) => void;
  /** Another list altogether, as the search leads to it. */
  readonly lookAt: (filter: UnitFilter) => void;
  readonly setSort: (sort: TableSort) => void;
  /** Null: the standard columns. */
  readonly setColumns: (columns: UnitLayout | null) => void;
}

const noViews: readonly SavedView[] = [];

export function useUnitViews(): UnitViews {
  const today = useToday();
  const asked = useAsk('views.list', {});
  const [state, change] = useUnitListState();
  const saved = asked.data?.views ?? noViews;
  const savedOne = saved.find(({ id }) => id === state.viewId);
  const chosen = savedOne ?? (isStartingView(state.viewId) ? state.viewId : 'all');
  const own = state.ownColumns === undefined ? (asked.data?.columns ?? null) : state.ownColumns;
  const columns = savedOne ? state.viewColumns : own;
  const { filter, sort } = state;
  const now = useMemo(
    () => ({ filter, sort, columns: columns === null ? null : soundLayout(columns) }),
    [filter, sort, columns],
  );
  const isSaved = savedOne !== undefined;

  const choose = (view: StartingView | SavedView) => {
    if (typeof view === 'string') return change({ ...startingPoint(view, today), viewId: view, viewColumns: null });
    const { filter, sort, columns } = lookingOf(view.view, today);
    change({ filter, sort, viewId: view.id, viewColumns: columns });
  };
  const lookAt = useCallback(
    (next: UnitFilter) => change({ filter: next, viewId: 'all', viewColumns: null }),
    [change],
  );
  const setFilter = (next: UnitFilter) => {
    const isOpen = !isSaved && setFilterParts(next).length === 0;
    change(isOpen ? { filter: noFilter, viewId: 'all' } : { filter: next });
  };
  const setColumns = (next: UnitLayout | null) => {
    if (isSaved) return change({ viewColumns: next ?? standardLayout });
    change({ ownColumns: next });
    keepColumnsSoon(next);
  };
  return {
    now,
    chosen,
    isChanged: isChanged(now, chosen, today),
    saved,
    isLoading: asked.isPending,
    choose,
    setFilter,
    lookAt,
    setSort: (next) => change({ sort: next }),
    setColumns,
  };
}
