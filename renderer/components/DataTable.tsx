import type { KeyboardEvent } from 'react';
import { useId, useRef } from 'react';
import { classNames } from './class-names.ts';
import { LoadingState } from './LoadingState.tsx';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import { TableSortBar } from './TableSortBar.tsx';
import { nextRow } from './table-keys.ts';
import { type DataTableProps, ROW_HEIGHT, STACK_BELOW } from './table-types.ts';
import { useActiveRow } from './use-active-row.ts';
import { useTableRows } from './use-table-rows.ts';
import { useWidth } from './use-width.ts';

const HEADER_HEIGHT = 35;

/**
 * A long list as an ARIA grid: only the rows in view are drawn, the header stays, one tab stop for all rows.
 * Arrows, Home, End, PageUp and PageDown move; Space selects; Enter opens. Under 700 px each row has two lines.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, rowCount, density = 'comfortable', empty, isLoading = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const isStacked = width > 0 && width < STACK_BELOW;
  const columns = props.columns.filter((column) => isStacked || width === 0 || width >= (column.hideBelow ?? 0));
  return (
    <div className={classNames('table', isStacked && 'table-stacked', `table-${density}`)}>
      {isStacked && <TableSortBar columns={columns} sort={props.sort} onSort={props.onSort} />}
      <div ref={scroller} className="table-scroller">
        {rowCount > 0 && (
          <Grid {...props} columns={columns} density={density} isStacked={isStacked} scroller={scroller} />
        )}
        {rowCount === 0 && isLoading && <LoadingState label={label} rows={10} />}
        {rowCount === 0 && !isLoading && empty}
      </div>
    </div>
  );
}

type GridProps<T> = DataTableProps<T> & {
  readonly density: 'comfortable' | 'compact';
  readonly isStacked: boolean;
  readonly scroller: React.RefObject<HTMLDivElement | null>;
};

function Grid<T>(props: GridProps<T>) {
  const { label, columns, rowCount, getRow, getRowId, selectedId, isStacked, scroller } = props;
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

  const go = (index: number) => {
    activate(index);
    rows.scrollToIndex(index, { align: 'auto' });
  };
  const press = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1);
    const next = nextRow(event.key, active, rowCount, page);
    const row = getRow(active);
    if (next !== undefined) go(next);
    else if (event.key === 'Enter' && row !== undefined) (props.onOpen ?? props.onSelect)?.(row);
    else if (event.key === ' ' && row !== undefined) (props.onSelect ?? props.onOpen)?.(row);
    else return;
    event.preventDefault();
  };
  const click = (index: number, row: T) => {
    activate(index);
    (props.onSelect ?? props.onOpen)?.(row);
  };

  return (
    <div
      role="grid"
      className="grid"
      aria-label={label}
      aria-rowcount={rowCount + 1}
      aria-busy={props.isLoading ?? false}
      aria-activedescendant={`${id}-${active}`}
      tabIndex={0}
      onKeyDown={press}
    >
      <TableHeader columns={columns} sort={props.sort} onSort={props.onSort} isHidden={isStacked} />
      <div role="rowgroup" className="grid-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const row = getRow(index);
          return (
            <TableRow
              key={row === undefined ? `waiting-${index}` : getRowId(row)}
              id={`${id}-${index}`}
              index={index}
              start={start}
              columns={columns}
              row={row}
              isStacked={isStacked}
              isActive={index === active}
              isSelected={row !== undefined && selectedId === getRowId(row)}
              onClick={click}
              onDoubleClick={props.onOpen}
            />
          );
        })}
      </div>
    </div>
  );
}
