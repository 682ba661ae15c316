import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { ColumnHandle } from './ColumnHandle.tsx';
import { classNames } from './class-names.ts';
import { SortButton } from './SortButton.tsx';
import { columnTemplate } from './table-layout.ts';
import { toggleSort } from './table-sort.ts';
import type { DataTableProps, TableColumn, TableSort } from './table-types.ts';

type TableHeaderProps<T> = {
  readonly columns: readonly TableColumn<T>[];
  readonly sort: TableSort | undefined;
  readonly onSort: ((sort: TableSort) => void) | undefined;
  readonly onResize: DataTableProps<T>['onResize'];
  /** Read out but not drawn: the two-line rows have a sort bar instead. */
  readonly isHidden: boolean;
};

const STEP = 16;

/**
 * Column names; those that sort are buttons and share one tab stop. Left and right move between them, with Shift they
 * make the column narrower and wider; down goes to the rows.
 */
export function TableHeader<T>({ columns, sort, onSort, onResize, isHidden }: TableHeaderProps<T>) {
  const sortable = columns.filter((column) => column.isSortable && onSort);
  const [stop, setStop] = useState<string | undefined>(undefined);
  const current = sortable.find((column) => column.id === (stop ?? sort?.columnId)) ?? sortable[0];
  const resize =
    onResize &&
    ((columnId: string, width: number | null) =>
      onResize(
        columnId,
        width,
        columns.map((column) => column.id),
      ));
  const move = (event: KeyboardEvent<HTMLElement>) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.key === 'ArrowDown') event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
    else if (step === undefined || current === undefined) return;
    else if (event.shiftKey) resize?.(current.id, headingWidth(event.target) + step * STEP);
    else {
      const next = sortable[sortable.indexOf(current) + step];
      if (!next) return;
      setStop(next.id);
      event.currentTarget.querySelector<HTMLElement>(`[data-column="${next.id}"]`)?.focus();
    }
    event.preventDefault();
  };
  const style = isHidden ? undefined : { gridTemplateColumns: columnTemplate(columns) };
  return (
    <div role="rowgroup" className={isHidden ? 'visually-hidden' : 'grid-head'}>
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons have focus */}
      <div role="row" aria-rowindex={1} className="grid-head-row" style={style} onKeyDown={move}>
        {columns.map((column, position) => (
          <Heading
            key={column.id}
            column={column}
            isFirst={position === 0}
            isStop={column.id === current?.id}
            sort={sort}
            onSort={
              column.isSortable && onSort && !isHidden
                ? () => {
                    setStop(column.id);
                    onSort(toggleSort(sort, column.id));
                  }
                : undefined
            }
            onResize={isHidden ? undefined : resize}
          />
        ))}
      </div>
    </div>
  );
}

function headingWidth(button: EventTarget): number {
  return button instanceof Element ? (button.closest<HTMLElement>('[role="columnheader"]')?.offsetWidth ?? 0) : 0;
}

type HeadingProps<T> = {
  readonly column: TableColumn<T>;
  readonly isFirst: boolean;
  readonly isStop: boolean;
  readonly sort: TableSort | undefined;
  readonly onSort: (() => void) | undefined;
  readonly onResize: ((columnId: string, width: number | null) => void) | undefined;
};

function Heading<T>({ column, isFirst, isStop, sort, onSort, onResize }: HeadingProps<T>) {
  const order = sort?.columnId === column.id ? sort.order : undefined;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: its button has focus
    <div
      role="columnheader"
      data-heading={column.id}
      aria-sort={onSort ? (order ?? 'none') : undefined}
      className={classNames('cell', `cell-${column.align ?? 'start'}`, isFirst && 'cell-first')}
    >
      {onSort ? (
        <SortButton id={column.id} header={column.header} order={order} isStop={isStop} onPress={onSort} />
      ) : (
        <span className="heading-words">{column.header}</span>
      )}
      {onResize && <ColumnHandle onResize={(width) => onResize(column.id, width)} />}
    </div>
  );
}
