import { useMemo, useRef } from 'react';
import { classNames } from './class-names.ts';
import { LoadingState } from './LoadingState.tsx';
import { TableGrid } from './TableGrid.tsx';
import { TableSortBar } from './TableSortBar.tsx';
import { leastWidth } from './table-layout.ts';
import { type DataTableProps, STACK_BELOW } from './table-types.ts';
import { useWidth } from './use-width.ts';

/**
 * A long list as an ARIA grid: only the rows in view are drawn, the header stays, one tab stop for all rows.
 * Arrows, Home, End, PageUp and PageDown move; Space selects; Enter opens. Under 700 px each row has two lines.
 */
export function DataTable<T>(props: DataTableProps<T>) {
  const { label, rowCount, density = 'comfortable', empty, isLoading = false } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const width = useWidth(scroller);
  const isStacked = width > 0 && width < STACK_BELOW;
  const columns = useMemo(
    () => props.columns.filter((column) => isStacked || width === 0 || width >= (column.hideBelow ?? 0)),
    [props.columns, isStacked, width],
  );
  return (
    <div
      className={classNames(
        'table',
        isStacked && 'table-stacked',
        props.selection && 'table-choosing',
        !isStacked && width > 0 && width < leastWidth(columns) && 'table-wide',
        `table-${density}`,
      )}
    >
      {isStacked && <TableSortBar columns={columns} sort={props.sort} onSort={props.onSort} />}
      <div ref={scroller} className="table-scroller">
        {rowCount > 0 && (
          <TableGrid {...props} columns={columns} density={density} isStacked={isStacked} scroller={scroller} />
        )}
        {rowCount === 0 && isLoading && <LoadingState label={label} rows={10} />}
        {rowCount === 0 && !isLoading && empty}
      </div>
    </div>
  );
}
