import { ArrowLeft, Scale } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { DataTable } from '../../components/DataTable.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { TableColumn, TableSort } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import type { PagedOperation, PageRow, Pages } from '../../lib/pages.ts';
import { usePreferences } from '../../lib/preferences.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard } from './focus.ts';

type MatchRoomProps<O extends PagedOperation> = {
  readonly title: string;
  readonly label: string;
  readonly toolbar: ReactNode;
  /** Which rules are off; null where none is. */
  readonly off: string | null;
  readonly panel: ReactNode;
  readonly pages: Pages<O>;
  readonly all: number;
  readonly columns: readonly TableColumn<PageRow<O>>[];
  readonly rowKey: (row: PageRow<O>) => string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selectedId: string | null;
  readonly onSelect: (row: PageRow<O>) => void;
  readonly empty: ReactNode;
};

/** One side of a match over a list of the other; each draws its own rows. */
export function MatchRoom<O extends PagedOperation>(props: MatchRoomProps<O>) {
  const { waiting } = useWords();
  const { title, toolbar, panel, off, pages, all } = props;
  return (
    <Page
      layout="fill"
      header={
        <PageHeader
          title={title}
          subtitle={pages.head && waiting.match.shown(pages.total, all)}
          actions={<BackToList />}
        />
      }
      toolbar={toolbar}
      panel={panel}
    >
      {off !== null && <Notice>{off}</Notice>}
      <p className="waiting-order">{waiting.noOrder}</p>
      <MatchTable {...props} />
    </Page>
  );
}

function BackToList() {
  const { waiting } = useWords();
  const [, navigate] = useLocation();
  return (
    <Button icon={ArrowLeft} onPress={() => navigate('/venteliste')}>
      {waiting.match.back}
    </Button>
  );
}

function MatchTable<O extends PagedOperation>(props: MatchRoomProps<O>) {
  const { label, pages, columns, rowKey, sort, onSort, selectedId, onSelect, empty } = props;
  const { common } = useWords();
  const { rowDensity } = usePreferences();
  const refusal = refusalOf(pages.error);
  if (refusal !== null && pages.head === undefined)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: pages.retry }} />;
  return (
    <DataTable
      label={label}
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
      empty={empty}
    />
  );
}

type NoneProps = { readonly title: string; readonly why?: string; readonly onShowAll: (() => void) | null };

/** Nothing to match with, or nothing without a rule that says no. */
export function NoneMatched({ title, why, onShowAll }: NoneProps) {
  const { match } = useWords().waiting;
  if (onShowAll === null)
    return (
      <EmptyState icon={Scale} title={title}>
        {why}
      </EmptyState>
    );
  return (
    <EmptyState icon={Scale} title={match.nonePossible} action={<Button onPress={onShowAll}>{match.showAll}</Button>}>
      {match.nonePossibleWhy}
    </EmptyState>
  );
}
