import type { KeyboardEvent, MouseEvent } from 'react';
import { nextRow } from './table-keys.ts';
import type { DataTableProps } from './table-types.ts';
import { type TableChoosing, useTableSelection } from './use-table-selection.ts';

type TableFocus = {
  readonly active: number;
  readonly activate: (index: number) => void;
  /** Rows in a page, for PageUp and PageDown. */
  readonly page: () => number;
  readonly reveal: (index: number) => void;
};

/** What keys and clicks do in a table. */
export function useTableActs<T>(props: DataTableProps<T>, focus: TableFocus) {
  const { rowCount, getRow } = props;
  const { active, activate, page, reveal } = focus;
  const choosing = useTableSelection(props);
  const select = props.onSelect ?? props.onOpen;
  const open = props.onOpen ?? props.onSelect;

  const move = (event: KeyboardEvent<HTMLElement>): boolean => {
    const next = nextRow(event.key, active, rowCount, Math.max(1, page()));
    if (next === undefined) return false;
    if (event.shiftKey) choosing?.extend(active, next);
    else choosing?.endStretch();
    activate(next);
    reveal(next);
    return true;
  };
  const plain = (event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') return scrollSideways(event);
    if (event.key === 'ArrowUp' && active === 0 && !event.shiftKey) return focusHeader(event.currentTarget);
    if (move(event)) return true;
    const row = getRow(active);
    if (row === undefined) return false;
    if (event.key === 'Enter') open?.(row);
    else if (event.key === ' ' && choosing === null) select?.(row);
    else return false;
    return true;
  };

  const press = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const isChord = event.ctrlKey || event.metaKey;
    const isDone = (choosing !== null && choose(event, choosing, props, active)) || (!isChord && plain(event));
    if (isDone) event.preventDefault();
  };

  const click = (event: MouseEvent) => {
    const index = clickedRow(event.target);
    const row = index === undefined ? undefined : getRow(index);
    if (index === undefined || row === undefined) return;
    const from = active;
    activate(index);
    if (choosing !== null && isChoosing(event)) {
      if (event.type !== 'click') return;
      if (event.shiftKey) choosing.extend(from, index);
      else choosing.toggle(index);
      return;
    }
    choosing?.endStretch();
    if (event.type === 'click') select?.(row);
    else props.onOpen?.(row);
  };
  /** Choosing by mouse marks no words on the way, and the grid keeps the keyboard. */
  const hold = (event: MouseEvent) => {
    if (choosing === null || !isChoosing(event)) return;
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>('[role="grid"]')?.focus();
  };
  return { press, click, hold };
}

/** The keys that choose rows; true when it was one of them. */
function choose<T>(
  event: KeyboardEvent,
  choosing: TableChoosing,
  { selection }: DataTableProps<T>,
  active: number,
): boolean {
  const chord = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (key === ' ') choosing.toggle(active);
  else if (chord && key === 'a') choosing.all();
  else if (chord && key === 'c' && !hasMarkedText()) choosing.copy(active);
  else if (key === 'escape' && (selection?.ids.size ?? 0) > 0) choosing.clear();
  else return false;
  return true;
}

/** A table that is wider than its place; false where all of it is in view. */
function scrollSideways(event: KeyboardEvent<HTMLElement>): boolean {
  const scroller = event.currentTarget.closest<HTMLElement>('.table-scroller');
  if (scroller === null || scroller.scrollWidth <= scroller.clientWidth) return false;
  scroller.scrollBy({ left: event.key === 'ArrowLeft' ? -SIDE_STEP : SIDE_STEP });
  return true;
}

const SIDE_STEP = 120;

/** With Ctrl or Shift, or on the box in front of the row. */
function isChoosing(event: MouseEvent): boolean {
  const onBox = event.target instanceof Element && event.target.closest('.row-check') !== null;
  return onBox || event.ctrlKey || event.metaKey || event.shiftKey;
}

/** Words that somebody marked with the mouse are copied as anywhere else. */
function hasMarkedText(): boolean {
  return window.getSelection()?.isCollapsed === false;
}

/** From the first row up to the sort buttons, where there are any. */
function focusHeader(grid: Element): boolean {
  grid.querySelector<HTMLElement>('[data-column][tabindex="0"]')?.focus();
  return true;
}

/** The row under the pointer; none for a link or a button in a cell, which does its own act. */
function clickedRow(target: EventTarget): number | undefined {
  if (!(target instanceof Element) || target.closest('a, button, input')) return undefined;
  const row = target.closest<HTMLElement>('[data-index]');
  return row ? Number(row.dataset['index']) : undefined;
}
