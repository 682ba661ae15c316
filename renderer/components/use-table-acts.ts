import type { KeyboardEvent, MouseEvent } from 'react';
import { nextRow } from './table-keys.ts';
import type { DataTableProps } from './table-types.ts';

type TableFocus = {
  readonly active: number;
  readonly activate: (index: number) => void;
  /** Rows in a page, for PageUp and PageDown. */
  readonly page: () => number;
  readonly reveal: (index: number) => void;
};

/** What keys and clicks do in a table. */
export function useTableActs<T>(props: DataTableProps<T>, { active, activate, page, reveal }: TableFocus) {
  const { rowCount, getRow } = props;
  const select = props.onSelect ?? props.onOpen;
  const open = props.onOpen ?? props.onSelect;

  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextRow(event.key, active, rowCount, Math.max(1, page()));
    const row = getRow(active);
    if (event.key === 'ArrowUp' && active === 0) focusHeader(event.currentTarget);
    else if (next !== undefined) {
      activate(next);
      reveal(next);
    } else if (event.key === 'Enter' && row !== undefined) open?.(row);
    else if (event.key === ' ' && row !== undefined) select?.(row);
    else return;
    event.preventDefault();
  };

  const click = (event: MouseEvent) => {
    const index = clickedRow(event.target);
    const row = index === undefined ? undefined : getRow(index);
    if (index === undefined || row === undefined) return;
    activate(index);
    if (event.type === 'click') select?.(row);
    else props.onOpen?.(row);
  };
  return { press, click };
}

/** From the first row up to the sort buttons, where there are any. */
function focusHeader(grid: Element): void {
  grid.querySelector<HTMLElement>('[data-column][tabindex="0"]')?.focus();
}

/** The row under the pointer; none for a link or a button in a cell, which does its own act. */
function clickedRow(target: EventTarget): number | undefined {
  if (!(target instanceof Element) || target.closest('a, button, input')) return undefined;
  const row = target.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset['index']) : undefined;
}
