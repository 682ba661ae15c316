import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { Page } from '../../components/Page.tsx';
import { useFormat } from '../../lib/format.ts';
import { usePages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard, focusList } from './focus.ts';
import { useLinkedFilter } from './linked-filter.ts';
import { UnitPanel } from './UnitPanel.tsx';
import { UnitsHeader } from './UnitsHeader.tsx';
import { UnitsTable } from './UnitsTable.tsx';
import { UnitsToolbar } from './UnitsToolbar.tsx';
import { unitColumns } from './unit-columns.tsx';
import { setFilterParts, type UnitRow, type UnitSort } from './unit-filter.ts';
import { useUnitListState } from './unit-list-state.ts';
import './units.css';

const SETTLE_MS = 200;

/** Gathers filter, list and card; each draws itself. */
export function UnitsRoom({ selectedId }: { readonly selectedId: string | null }) {
  const words = useWords();
  const format = useFormat();
  const { rowDensity } = usePreferences();
  const [, navigate] = useLocation();
  const { filter, sort, setFilter, setSort } = useUnitListState();
  useLinkedFilter(setFilter);
  const settled = useSettled(filter, SETTLE_MS);
  const columns = useMemo(() => unitColumns(words, format), [words, format]);
  const pages = usePages('units.list', {
    filter: settled,
    sort: sort.columnId as UnitSort,
    descending: sort.order === 'descending',
  });
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
      header={<UnitsHeader head={pages.head} shown={isFiltered ? pages.total : null} />}
      toolbar={isFirst ? undefined : <UnitsToolbar filter={filter} onChange={setFilter} />}
      panel={selectedId === null ? undefined : <UnitPanel id={selectedId} onClose={close} />}
    >
      <UnitsTable
        pages={pages}
        columns={columns}
        density={rowDensity}
        filter={settled}
        onFilter={setFilter}
        sort={sort}
        onSort={setSort}
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
