import { TableCell } from './TableCell.tsx';
import type { TableColumn } from './table-types.ts';

type StackedCellsProps<T> = {
  readonly columns: readonly TableColumn<T>[];
  readonly row: T | undefined;
};

/** The cells of a row on two lines: title and one fact at the right, then the details. */
export function StackedCells<T>({ columns, row }: StackedCellsProps<T>) {
  const placed = columns.map((column, position) => ({ column, place: placeOf(column, position) }));
  const first = placed.filter(({ place }) => place === 'title' || place === 'end');
  const second = placed.filter(({ place }) => place === 'detail');
  return (
    <>
      <span role="presentation" className="stack-line">
        {first.map(({ column, place }) => (
          <TableCell key={column.id} column={column} isRowHeader={place === 'title'} row={row} />
        ))}
      </span>
      <span role="presentation" className="stack-line stack-details">
        {second.map(({ column }) => (
          <TableCell key={column.id} column={withLabel(column)} isRowHeader={false} row={row} />
        ))}
      </span>
    </>
  );
}

function placeOf<T>(column: TableColumn<T>, position: number) {
  return column.stack ?? (position === 0 ? 'title' : 'detail');
}

function withLabel<T>(column: TableColumn<T>): TableColumn<T> {
  if (!column.stackLabel) return column;
  const render = (row: T) => {
    const value = column.render(row);
    const isEmpty = value === '' || value === null || value === undefined || value === false;
    return isEmpty ? null : (
      <>
        {column.header}: {value}
      </>
    );
  };
  return { ...column, render };
}
