import { ArrowDownNarrowWide, ArrowUpNarrowWide } from 'lucide-react';
import { IconButton } from './IconButton.tsx';
import { Select } from './Select.tsx';
import { toggleSort } from './table-sort.ts';
import type { TableColumn, TableSort } from './table-types.ts';
import { useComponentText } from './text-context.ts';

type TableSortBarProps<T> = {
  readonly columns: readonly TableColumn<T>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
};

/** What the header does in a wide table, for the two-line rows of a narrow one. */
export function TableSortBar<T>({ columns, sort, onSort }: TableSortBarProps<T>) {
  const text = useComponentText();
  const options = columns.filter((column) => column.isSortable).map(({ id, header }) => ({ id, label: header }));
  if (!onSort || options.length === 0) return null;
  const isDescending = sort?.order === 'descending';
  return (
    <div className="sort-bar">
      <Select
        label={text.sortBy}
        width="s"
        options={options}
        value={sort?.columnId ?? null}
        onChange={(columnId) => onSort({ columnId, order: sort?.order ?? 'ascending' })}
      />
      {sort && (
        <IconButton
          label={`${text.reverseOrder} (${isDescending ? text.descending : text.ascending})`}
          icon={isDescending ? ArrowUpNarrowWide : ArrowDownNarrowWide}
          onPress={() => onSort(toggleSort(sort, sort.columnId))}
        />
      )}
    </div>
  );
}
