import { useRef } from 'react';
import { loadedIds, rowsOfStretch, type Stretch, toggled } from './table-selection.ts';
import type { DataTableProps } from './table-types.ts';

export type TableChoosing = {
  /** Puts the row in, or takes it out; the next stretch begins here. */
  readonly toggle: (index: number) => void;
  /** Everything from where the stretch began to here; it begins at `from` when none is under way. */
  readonly extend: (from: number, to: number) => void;
  readonly all: () => void;
  readonly clear: () => void;
  readonly copy: (active: number) => void;
  /** Another row has the keyboard without being chosen: the next stretch begins anew. */
  readonly endStretch: () => void;
};

/** What keys and clicks do to the chosen rows; null in a table that has no choosing. */
export function useTableSelection<T>(props: DataTableProps<T>): TableChoosing | null {
  const { selection, rowCount, getRow, getRowId } = props;
  const stretch = useRef<Stretch | null>(null);
  const asked = useRef(0);
  if (selection === undefined) return null;
  const { ids, onChange } = selection;

  const take = async (first: number, last: number, before: ReadonlySet<string>) => {
    asked.current += 1;
    const mine = asked.current;
    const here = loadedIds(first, last, getRow, getRowId);
    const found = here ?? (await selection.idsOf(first, last));
    // a later key may have drawn another stretch meanwhile
    if (mine === asked.current) onChange(new Set([...before, ...found]));
  };
  return {
    toggle: (index) => {
      const row = getRow(index);
      if (row === undefined) return;
      const next = toggled(ids, getRowId(row));
      stretch.current = { from: index, before: next };
      onChange(next);
    },
    extend: (from, to) => {
      stretch.current ??= { from, before: ids };
      const { first, last } = rowsOfStretch(stretch.current.from, to);
      void take(first, last, stretch.current.before);
    },
    all: () => void take(0, rowCount - 1, new Set()),
    clear: () => {
      stretch.current = null;
      asked.current += 1;
      onChange(new Set());
    },
    copy: (active) => {
      const row = getRow(active);
      const wanted = ids.size > 0 ? [...ids] : row === undefined ? [] : [getRowId(row)];
      if (wanted.length > 0) selection.onCopy?.(wanted);
    },
    endStretch: () => {
      stretch.current = null;
    },
  };
}
