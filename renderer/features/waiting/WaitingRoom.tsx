import { ListChecks, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SearchBox } from '../../components/SearchBox.tsx';
import type { TableSort } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { type PageRow, type Pages, usePages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useOpenSearch } from '../../lib/search.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard, focusList } from './focus.ts';
import { NewEntryDialog } from './NewEntryDialog.tsx';
import { WaitingPanel } from './WaitingPanel.tsx';
import { WaitingTabs } from './WaitingTabs.tsx';
import { WaitingToolbar } from './WaitingToolbar.tsx';
import { waitingColumns } from './waiting-columns.tsx';
import { FIRST_SORT, isFiltered, listInput, NO_FILTER, rowKey, sortText } from './waiting-state.ts';

/** Those who wait, in the order that somebody chose, with one of them beside the list. */
export function WaitingRoom({ selectedId }: { readonly selectedId: string | null }) {
  const words = useWords();
  const { waiting } = words;
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState(NO_FILTER);
  const [sort, setSort] = useState(FIRST_SORT);
  const pages = usePages('waiting.list', listInput(filter, sort));
  const close = () => {
    navigate('/venteliste', { replace: true });
    focusList();
  };
  return (
    <Page
      layout="fill"
      header={<Header subtitle={pages.head && waiting.counts(pages.head.all, pages.head.dueCount)} />}
      toolbar={
        <WaitingToolbar
          filter={filter}
          head={pages.head}
          onChange={(patch) => setFilter({ ...filter, ...patch })}
          sortedBy={sortText(sort, words)}
        />
      }
      panel={selectedId === null ? undefined : <WaitingPanel id={selectedId} onClose={close} />}
    >
      <p className="waiting-order">{waiting.noOrder}</p>
      <WaitingTable
        pages={pages}
        sort={sort}
        onSort={setSort}
        selectedId={selectedId}
        onSelect={(row) => navigate(`/venteliste/${row.residentId}`, { replace: selectedId !== null })}
        onClear={isFiltered(filter) ? () => setFilter(NO_FILTER) : null}
      />
    </Page>
  );
}

function Header({ subtitle }: { readonly subtitle: string | undefined }) {
  const { common, waiting } = useWords();
  const openSearch = useOpenSearch();
  return (
    <PageHeader
      title={waiting.title}
      tabs={<WaitingTabs current="list" />}
      subtitle={subtitle}
      search={<SearchBox label={common.search} shortcut="Ctrl K" onPress={openSearch} />}
      actions={<NewEntry />}
    />
  );
}

/** Somebody new begins by a request, which is for those who visit. */
function NewEntry() {
  const { way } = useWords();
  const [isOpen, setOpen] = useState(false);
  const mayVisit = useMay('visitation:write');
  if (!mayVisit) return null;
  return (
    <>
      <Button variant="primary" icon={Plus} onPress={() => setOpen(true)}>
        {way.acts.newEntry}
      </Button>
      {isOpen && <NewEntryDialog onClose={() => setOpen(false)} />}
    </>
  );
}

type WaitingTableProps = {
  readonly pages: Pages<'waiting.list'>;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selectedId: string | null;
  readonly onSelect: (row: PageRow<'waiting.list'>) => void;
  /** Null where no filter is set. */
  readonly onClear: (() => void) | null;
};

function WaitingTable({ pages, sort, onSort, selectedId, onSelect, onClear }: WaitingTableProps) {
  const words = useWords();
  const format = useFormat();
  const { rowDensity } = usePreferences();
  const columns = useMemo(() => waitingColumns(words, format), [words, format]);
  const refusal = refusalOf(pages.error);
  if (refusal !== null && pages.head === undefined)
    return <RefusalNotice refusal={refusal} action={{ label: words.common.tryAgain, onPress: pages.retry }} />;
  return (
    <DataTable
      label={words.waiting.title}
      columns={columns}
      rowCount={pages.total}
      getRow={pages.getRow}
      getRowId={rowKey}
      onRangeChange={pages.onRangeChange}
      sort={sort}
      onSort={onSort}
      selectedId={selectedId}
      onSelect={onSelect}
      onOpen={(row) => {
        onSelect(row);
        focusCard();
      }}
      density={rowDensity}
      isLoading={pages.isLoading}
      empty={<Nobody onClear={onClear} />}
    />
  );
}

function Nobody({ onClear }: Pick<WaitingTableProps, 'onClear'>) {
  const { waiting } = useWords();
  if (onClear === null)
    return (
      <EmptyState icon={ListChecks} title={waiting.empty}>
        {waiting.emptyWhy}
      </EmptyState>
    );
  return (
    <EmptyState
      icon={ListChecks}
      title={waiting.noneFound}
      action={<Button onPress={onClear}>{waiting.filters.clear}</Button>}
    />
  );
}
