import { Check } from 'lucide-react';
import { type CSSProperties, memo } from 'react';
import { classNames } from './class-names.ts';
import { StackedCells } from './StackedCells.tsx';
import { TableCell } from './TableCell.tsx';
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
  /** Its card is shown. */
  readonly isSelected: boolean;
  /** Undefined where rows cannot be chosen. */
  readonly isChosen?: boolean | undefined;
};

/** One drawn row. The first column is its header, so that a screen reader names the row by it. */
export const TableRow = memo(Row) as typeof Row;

function Row<T>(props: TableRowProps<T>) {
  const { id, index, start, columns, row, isStacked, isActive, isSelected, isChosen } = props;
  const style: CSSProperties = { transform: `translateY(${start}px)` };
  if (!isStacked) style.gridTemplateColumns = columnTemplate(columns);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the grid has focus and names this row as its active descendant
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      data-index={index}
      aria-selected={isChosen ?? isSelected}
      aria-current={isChosen !== undefined && isSelected ? 'true' : undefined}
      className={classNames(
        'grid-row',
        isActive && 'grid-row-active',
        isSelected && 'grid-row-selected',
        isChosen && 'grid-row-chosen',
      )}
      style={style}
    >
      {isChosen !== undefined && (
        <span className="row-check" aria-hidden>
          <span className="row-box">
            <Check className="row-sign" strokeWidth={3} />
          </span>
        </span>
      )}
      {isStacked ? (
        <StackedCells columns={columns} row={row} />
      ) : (
        columns.map((column, position) => (
          <TableCell key={column.id} column={column} isRowHeader={position === 0} row={row} />
        ))
      )}
    </div>
  );
}
