import type { SavedView, UnitLayout, UnitView } from '../../../shared/contract/views.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { TableSort } from '../../components/table-types.ts';
import { noFilter, type UnitFilter, type UnitSort } from './unit-filter.ts';
import { standardLayout } from './unit-layout.ts';

/** What stands in the list now, whichever view it began as. */
export interface Looking {
  readonly filter: UnitFilter;
  readonly sort: TableSort;
  /** Null: the standard columns. */
  readonly columns: UnitLayout | null;
}

/** Views that everybody has. They have no columns of their own: those are as the person left them. */
export const startingViews = ['all', 'free', 'dog', 'out'] as const;
export type StartingView = (typeof startingViews)[number];

export function isStartingView(id: string): id is StartingView {
  return startingViews.some((view) => view === id);
}

export const byAddress: TableSort = { columnId: 'address', order: 'ascending' };
const emptyLongest: TableSort = { columnId: 'availableFrom', order: 'ascending' };

/** The filter and the order of a view that everybody has. */
export function startingPoint(id: StartingView, today: IsoDate): Pick<Looking, 'filter' | 'sort'> {
  switch (id) {
    case 'all':
      return { filter: noFilter, sort: byAddress };
    case 'free':
      return { filter: { ...noFilter, freeOn: today }, sort: emptyLongest };
    case 'dog':
      return { filter: { ...noFilter, animal: 'dog' }, sort: byAddress };
    case 'out':
      return { filter: { ...noFilter, outOfService: true }, sort: byAddress };
  }
}

/** What a saved view shows on a day. */
export function lookingOf({ filter, onToday, sort, descending, columns }: UnitView, today: IsoDate): Looking {
  // a part that is there has a value: what is undefined does not travel
  const whole = { ...noFilter, ...(filter as Partial<UnitFilter>) } as UnitFilter;
  return {
    filter: onToday ? { ...whole, freeOn: today } : whole,
    sort: { columnId: sort, order: descending ? 'descending' : 'ascending' },
    columns,
  };
}

/** What stands in the list, as it is saved. Free today is free on whatever day the view is looked at. */
export function viewOf({ filter, sort, columns }: Looking, today: IsoDate): UnitView {
  const onToday = filter.freeOn === today;
  return {
    filter: onToday ? { ...filter, freeOn: null } : filter,
    onToday,
    sort: sort.columnId as UnitSort,
    descending: sort.order === 'descending',
    columns: [...(columns ?? standardLayout)],
  };
}

/** Has anything been changed since the view was chosen? */
export function isChanged(now: Looking, chosen: StartingView | SavedView, today: IsoDate): boolean {
  if (typeof chosen === 'string') {
    const { filter, sort } = startingPoint(chosen, today);
    return !isSame({ filter: now.filter, sort: now.sort }, { filter, sort });
  }
  return !isSame(viewOf(now, today), viewOf(lookingOf(chosen.view, today), today));
}

/** Deep, whatever the order of the names. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, part]) => [name, sorted(part)] as const);
  return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
