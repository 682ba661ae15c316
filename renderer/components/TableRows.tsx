import type { Virtualizer } from '@tanstack/react-virtual';
import type { MouseEvent } from 'react';
import { TableRow } from './TableRow.tsx';
import type { DataTableProps } from './table-types.ts';

type TableRowsProps<T> = {
  readonly table: DataTableProps<T> & { readonly isStacked: boolean };
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  readonly rowId: (index: number) => string;
  readonly active: number;
  readonly onHold: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
};

/** The rows in view, each at its place. */
export function TableRows<T>({ table, rows, rowId, active, onHold, onClick }: TableRowsProps<T>) {
  const { columns, getRow, getRowId, selectedId, selection, isStacked } = table;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
    <div
      role="rowgroup"
      className="grid-rows"
      style={{ height: rows.getTotalSize() }}
      onMouseDown={onHold}
      onClick={onClick}
      onDoubleClick={onClick}
    >
      {rows.getVirtualItems().map(({ index, start }) => {
        const row = getRow(index);
        const id = row === undefined ? undefined : getRowId(row);
        return (
          <TableRow
            key={id ?? `waiting-${index}`}
            id={rowId(index)}
            index={index}
            start={start}
            columns={columns}
            row={row}
            isStacked={isStacked}
            isActive={index === active}
            isSelected={id !== undefined && selectedId === id}
            isChosen={selection && id !== undefined && selection.ids.has(id)}
          />
        );
      })}
    </div>
  );
}
