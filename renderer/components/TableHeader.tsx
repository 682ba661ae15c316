import { ArrowDown, ArrowUp } from 'lucide-react';
import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { classNames } from './class-names.ts';
import { columnTemplate } from './table-layout.ts';
import { toggleSort } from './table-sort.ts';
import type { TableColumn, TableSort } from './table-types.ts';
import { useComponentText } from './text-context.ts';

type TableHeaderProps<T> = {
  readonly columns: readonly TableColumn<T>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  /** Read out but not drawn: the two-line rows have a sort bar instead. */
  readonly isHidden: boolean;
};

/** Column names; those that sort are buttons and share one tab stop, left and right move between them, down goes to the rows. */
export function TableHeader<T>({ columns, sort, onSort, isHidden }: TableHeaderProps<T>) {
  const sortable = columns.filter((column) => column.isSortable && onSort);
  const [stop, setStop] = useState<string | undefined>(undefined);
  const current = sortable.find((column) => column.id === (stop ?? sort?.columnId)) ?? sortable[0];
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
      return;
    }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    const at = sortable.findIndex((column) => column.id === current?.id);
    const next = step === undefined ? undefined : sortable[at + step];
    if (!next) return;
    event.preventDefault();
    setStop(next.id);
    event.currentTarget.querySelector<HTMLElement>(`[data-column="${next.id}"]`)?.focus();
  };
  const style = isHidden ? undefined : { gridTemplateColumns: columnTemplate(columns) };
  return (
    <div role="rowgroup" className={isHidden ? 'visually-hidden' : 'grid-head'}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have focus */}
      <div role="row" aria-rowindex={1} className="grid-head-row" style={style} onKeyDown={move}>
        {columns.map((column) => (
          // biome-ignore lint/a11y/useFocusableInteractive: its button has focus
          <div
            key={column.id}
            role="columnheader"
            aria-sort={column.isSortable && onSort ? ariaSort(sort, column.id) : undefined}
            className={classNames('cell', `cell-${column.align ?? 'start'}`)}
          >
            {column.isSortable && onSort && !isHidden ? (
              <SortButton
                column={column}
                sort={sort}
                isStop={column.id === current?.id}
                onPress={() => {
                  setStop(column.id);
                  onSort(toggleSort(sort, column.id));
                }}
              />
            ) : (
              column.header
            )}
          </div>
        ))}
      </div>
    </div>
  );
}

function ariaSort(sort: TableSort | undefined, columnId: string) {
  return sort?.columnId === columnId ? sort.order : 'none';
}

type SortButtonProps<T> = {
  readonly column: TableColumn<T>;
  readonly sort: TableSort | undefined;
  readonly isStop: boolean;
  readonly onPress: () => void;
};

function SortButton<T>({ column, sort, isStop, onPress }: SortButtonProps<T>) {
  const text = useComponentText();
  const order = sort?.columnId === column.id ? sort.order : undefined;
  const Arrow = order === 'descending' ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      className={classNames('sort-button', order && 'sort-button-on')}
      data-column={column.id}
      tabIndex={isStop ? 0 : -1}
      title={order && (order === 'ascending' ? text.sortedAscending : text.sortedDescending)}
      onClick={onPress}
    >
      {column.header}
      {order && <Arrow className="sort-arrow" aria-hidden />}
    </button>
  );
}
