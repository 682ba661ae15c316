import type { CSSProperties } from 'react';
import { classNames } from './class-names.ts';
import { Skeleton } from './Skeleton.tsx';
import { columnTemplate } from './table-layout.ts';
import type { TableColumn } from './table-types.ts';

type TableRowProps<T> = {
  readonly id: string;
  readonly index: number;
  readonly start: number;
  readonly columns: readonly TableColumn<T>[];
  readonly row: T | undefined;
  readonly isStacked: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onClick: (index: number, row: T) => void;
  readonly onDoubleClick: ((row: T) => void) | undefined;
};

/** One drawn row. The first column is its header, so that a screen reader names the row by it. */
export function TableRow<T>(props: TableRowProps<T>) {
  const { id, index, start, columns, row, isStacked, isActive, isSelected } = props;
  const style: CSSProperties = { transform: `translateY(${start}px)` };
  if (!isStacked) style.gridTemplateColumns = columnTemplate(columns);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has focus and names this row as its active descendant
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      className={classNames('grid-row', isActive && 'grid-row-active', isSelected && 'grid-row-selected')}
      style={style}
      onClick={() => row !== undefined && props.onClick(index, row)}
      onDoubleClick={() => row !== undefined && props.onDoubleClick?.(row)}
    >
      {columns.map((column, position) => (
        <Cell key={column.id} column={column} position={position} row={row} isStacked={isStacked} />
      ))}
    </div>
  );
}

type CellProps<T> = {
  readonly column: TableColumn<T>;
  readonly position: number;
  readonly row: T | undefined;
  readonly isStacked: boolean;
};

function Cell<T>({ column, position, row, isStacked }: CellProps<T>) {
  const { align = 'start', stack = position === 0 ? 'title' : 'detail' } = column;
  const place = isStacked ? `cell-${stack}` : `cell-${align}`;
  return (
    <span
      role={position === 0 ? 'rowheader' : 'gridcell'}
      className={classNames('cell', position === 0 && 'cell-first', place)}
    >
      {row === undefined ? <Skeleton width={position === 0 ? 'm' : 's'} /> : column.render(row)}
    </span>
  );
}
