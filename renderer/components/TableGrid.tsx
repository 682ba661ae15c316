import { type RefObject, useId } from 'react';
import { classNames } from './class-names.ts';
import { TableHeader } from './TableHeader.tsx';
import { TableRows } from './TableRows.tsx';
import { leastWidth } from './table-layout.ts';
import { type DataTableProps, ROW_HEIGHT } from './table-types.ts';
import { useActiveRow } from './use-active-row.ts';
import { useStayInView } from './use-stay-in-view.ts';
import { useTableActs } from './use-table-acts.ts';
import { useTableRows } from './use-table-rows.ts';

const HEADER_HEIGHT = 35;

export type TableGridProps<T> = DataTableProps<T> & {
  readonly density: 'comfortable' | 'compact';
  readonly isStacked: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
};

/** The grid of a DataTable: keeps focus itself and names the row that has the keyboard as its active descendant. */
export function TableGrid<T>(props: TableGridProps<T>) {
  const { label, columns, rowCount, selection, isStacked, scroller } = props;
  const id = useId();
  const rowHeight = isStacked ? ROW_HEIGHT.stacked : ROW_HEIGHT[props.density];
  const headerHeight = isStacked ? 0 : HEADER_HEIGHT;
  const { active, activate } = useActiveRow(props);
  const rows = useTableRows({
    scroller,
    rowCount,
    rowHeight,
    headerHeight,
    active,
    onRangeChange: props.onRangeChange,
  });
  const page = () => Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1;
  const { press, click, hold } = useTableActs(props, {
    active,
    activate,
    page,
    reveal: (index) => rows.scrollToIndex(index),
  });
  const rowId = (index: number) => `${id}-${index}`;
  const isChoosing = selection !== undefined && selection.ids.size > 0;
  useStayInView(isChoosing, rowId(active));
  return (
    <div
      role="grid"
      className={classNames('grid', selection && 'grid-choosing', isChoosing && 'grid-chosen')}
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-busy={props.isLoading ?? false}
      aria-multiselectable={selection !== undefined}
      aria-activedescendant={rowId(active)}
      tabIndex={0}
      style={isStacked ? undefined : { minWidth: leastWidth(columns) }}
      onKeyDown={press}
    >
      <TableHeader
        columns={columns}
        sort={props.sort}
        onSort={props.onSort}
        onResize={props.onResize}
        isHidden={isStacked}
      />
      <TableRows table={props} rows={rows} rowId={rowId} active={active} onHold={hold} onClick={click} />
    </div>
  );
}
