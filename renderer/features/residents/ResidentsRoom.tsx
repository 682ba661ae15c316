import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { DataTable } from '../../components/DataTable.tsx';
import { Page } from '../../components/Page.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { type Pages, usePages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import { NoResidents } from './NoResidents.tsx';
import { ResidentsHeader } from './ResidentsHeader.tsx';
import { ResidentsToolbar } from './ResidentsToolbar.tsx';
import { useResidentColumns } from './resident-columns.tsx';
import { type ResidentFilter, type ResidentRow, type ResidentSort, setFilterParts } from './resident-filter.ts';
import { useResidentListState } from './resident-list-state.ts';

const SETTLE_MS = 200;

/** Filters and list; who is chosen is opened on a page of their own. */
export function ResidentsRoom() {
  const [{ filter, sort }, change] = useResidentListState();
  const settled = useSettled(filter, SETTLE_MS);
  const input = useMemo(
    () => ({ filter: settled, sort: sort.columnId as ResidentSort, descending: sort.order === 'descending' }),
    [settled, sort],
  );
  const pages = usePages('residents.list', input);
  const isFiltered = setFilterParts(filter).length > 0;
  const isFirst = pages.head?.all === 0 && !isFiltered;
  return (
    <Page
      layout="fill"
      header={<ResidentsHeader head={pages.head} shown={isFiltered ? pages.total : null} />}
      toolbar={isFirst ? undefined : <ResidentsToolbar filter={filter} onChange={(next) => change({ filter: next })} />}
    >
      <ResidentsTable pages={pages} filter={settled} />
    </Page>
  );
}

type ResidentsTableProps = { readonly pages: Pages<'residents.list'>; readonly filter: ResidentFilter };

function ResidentsTable({ pages, filter }: ResidentsTableProps) {
  const { common, residents } = useWords();
  const { rowDensity } = usePreferences();
  const [, navigate] = useLocation();
  const [{ sort, openedId }, change] = useResidentListState();
  const columns = useResidentColumns();
  const refusal = refusalOf(pages.error);
  if (refusal !== null && pages.head === undefined)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: pages.retry }} />;
  const open = ({ id }: ResidentRow) => {
    change({ openedId: id });
    navigate(`/borgere/${id}`);
  };
  return (
    <DataTable
      key={JSON.stringify(filter)}
      label={residents.title}
      columns={columns}
      rowCount={pages.total}
      getRow={pages.getRow}
      getRowId={rowId}
      onRangeChange={pages.onRangeChange}
      sort={sort}
      onSort={(next) => change({ sort: next })}
      selectedId={openedId}
      onOpen={open}
      density={rowDensity}
      isLoading={pages.isLoading || (pages.isStale && pages.total === 0)}
      empty={<NoResidents filter={filter} onFilter={(next) => change({ filter: next })} />}
    />
  );
}

function rowId(row: ResidentRow): string {
  return row.id;
}
