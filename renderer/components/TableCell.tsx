import { classNames } from './class-names.ts';
import { Skeleton } from './Skeleton.tsx';
import type { TableColumn } from './table-types.ts';

type TableCellProps<T> = {
  readonly column: TableColumn<T>;
  readonly isRowHeader: boolean;
  readonly row: T | undefined;
};

/** One cell: what its column draws of the row, or a grey bar while the row is on its way. */
export function TableCell<T>({ column, isRowHeader, row }: TableCellProps<T>) {
  const { align = 'start', isTabular = align === 'end' } = column;
  return (
    <span
      role={isRowHeader ? 'rowheader' : 'gridcell'}
      className={classNames('cell', `cell-${align}`, isRowHeader && 'cell-first', isTabular && 'numeric')}
    >
      {row === undefined ? <Skeleton width={isRowHeader ? 'm' : 's'} /> : column.render(row)}
    </span>
  );
}
