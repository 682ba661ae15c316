import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../../components/Page.tsx';
import { usePages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useSettled } from '../../lib/settled.ts';
import { focusCard, focusList } from './focus.ts';
import { useLinkedFilter } from './linked-filter.ts';
import { UnitList } from './UnitList.tsx';
import { UnitPanel } from './UnitPanel.tsx';
import { UnitsHeader } from './UnitsHeader.tsx';
import { UnitsToolbar } from './UnitsToolbar.tsx';
import { setFilterParts, type UnitRow, type UnitSort } from './unit-filter.ts';
import { useShownColumns } from './use-shown-columns.ts';
import { useUnitSelection } from './use-unit-selection.ts';
import { useUnitViews } from './use-unit-views.ts';
import { ViewMenu } from './ViewMenu.tsx';
import './units.css';

const SETTLE_MS = 200;

/** Gathers view, filter, list and card; each draws itself. */
export function UnitsRoom({ selectedId }: { readonly selectedId: string | null }) {
  const { rowDensity } = usePreferences();
  const [, navigate] = useLocation();
  const views = useUnitViews();
  const { filter, sort, columns } = views.now;
  useLinkedFilter(views.lookAt);
  const settled = useSettled(filter, SETTLE_MS);
  const { shown, resize } = useShownColumns(columns, views.setColumns);
  const list = useMemo(
    () => ({ filter: settled, sort: sort.columnId as UnitSort, descending: sort.order === 'descending' }),
    [settled, sort],
  );
  const pages = usePages('units.list', list);
  const selection = useUnitSelection(list);
  const isFiltered = setFilterParts(filter).length > 0;
  const isFirst = pages.head?.all === 0 && !isFiltered;
  const show = (row: UnitRow) => navigate(`/boliger/${row.id}`, { replace: selectedId !== null });
  const close = () => {
    navigate('/boliger', { replace: true });
    focusList();
  };
  return (
    <Page
      layout="fill"
      header={
        <UnitsHeader
          head={pages.head}
          shown={isFiltered ? pages.total : null}
          view={isFirst ? undefined : <ViewMenu views={views} />}
        />
      }
      toolbar={isFirst ? undefined : <UnitsToolbar filter={filter} onChange={views.setFilter} />}
      panel={selectedId === null ? undefined : <UnitPanel id={selectedId} onClose={close} />}
    >
      <UnitList
        selection={selection}
        pages={pages}
        isWaiting={views.isLoading}
        columns={shown}
        onResize={resize}
        density={rowDensity}
        filter={settled}
        onFilter={views.setFilter}
        sort={sort}
        onSort={views.setSort}
        selectedId={selectedId}
        onSelect={show}
        onOpen={(row) => {
          show(row);
          focusCard();
        }}
      />
    </Page>
  );
}
