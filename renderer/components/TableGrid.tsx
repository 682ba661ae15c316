import { type RefObject, useId } from 'react';
import { TableHeader } from './TableHeader.tsx';
import { TableRow } from './TableRow.tsx';
import { type DataTableProps, ROW_HEIGHT } from './table-types.ts';
import { useActiveRow } from './use-active-row.ts';
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
  const page = () => Math.floor(((scroller.current?.clientHeight ?? 0) - headerHeight) / rowHeight) - 1;
  const { press, click } = useTableActs(props, {
    active,
    activate,
    page,
    reveal: (index) => rows.scrollToIndex(index),
  });
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
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys */}
      <div
        role="rowgroup"
        className="grid-rows"
        style={{ height: rows.getTotalSize() }}
        onClick={click}
        onDoubleClick={click}
      >
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
            />
          );
        })}
      </div>
    </div>
  );
}
