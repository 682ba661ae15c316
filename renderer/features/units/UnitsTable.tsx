import { DataTable } from '../../components/DataTable.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { TableSelection } from '../../components/table-selection.ts';
import type { DataTableProps, TableColumn, TableSort } from '../../components/table-types.ts';
import { refusalOf } from '../../lib/api.ts';
import type { Pages } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';
import { NoMatch } from './NoMatch.tsx';
import { NoUnitsYet } from './NoUnitsYet.tsx';
import { setFilterParts, type UnitFilter, type UnitRow } from './unit-filter.ts';

export type UnitsTableProps = {
  readonly pages: Pages<'units.list'>;
  readonly columns: readonly TableColumn<UnitRow>[];
  readonly density: 'comfortable' | 'compact';
  readonly filter: UnitFilter;
  readonly onFilter: (filter: UnitFilter) => void;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selectedId: string | null;
  readonly onSelect: (row: UnitRow) => void;
  readonly onOpen: (row: UnitRow) => void;
  readonly selection: TableSelection;
  readonly onResize: NonNullable<DataTableProps<UnitRow>['onResize']>;
  /** The columns are not known yet. */
  readonly isWaiting: boolean;
};

/** The list itself, or why there is none. */
export function UnitsTable(props: UnitsTableProps) {
  const { common, units } = useWords();
  const { pages, filter } = props;
  const refusal = refusalOf(pages.error);
  if (refusal !== null && pages.head === undefined)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: pages.retry }} />;
  const isFiltered = setFilterParts(filter).length > 0;
  return (
    <DataTable
      key={JSON.stringify(filter)}
      label={units.title}
      columns={props.columns}
      rowCount={props.isWaiting ? 0 : pages.total}
      getRow={pages.getRow}
      getRowId={rowId}
      onRangeChange={pages.onRangeChange}
      sort={props.sort}
      onSort={props.onSort}
      selectedId={props.selectedId}
      onSelect={props.onSelect}
      onOpen={props.onOpen}
      selection={props.selection}
      onResize={props.onResize}
      density={props.density}
      isLoading={props.isWaiting || pages.isLoading || (pages.isStale && pages.total === 0)}
      empty={isFiltered ? <NoMatch filter={filter} onFilter={props.onFilter} /> : <NoUnitsYet />}
    />
  );
}

function rowId(row: UnitRow): string {
  return row.id;
}
