import { useEffect, useRef, useState } from 'react';
import { findRow } from './table-keys.ts';
import type { DataTableProps } from './table-types.ts';

/**
 * The row that has the keyboard. It is remembered by id, so that it is the same home after new data or another
 * sorting; by index where it is gone.
 */
export function useActiveRow<T>(props: DataTableProps<T>) {
  const { rowCount, getRow, getRowId, selectedId } = props;
  const [active, setActive] = useState(0);
  const activeId = useRef<string | undefined>(undefined);
  const wanted = activeId.current ?? selectedId ?? undefined;
  const found = wanted === undefined ? undefined : findRow(wanted, active, rowCount, getRow, getRowId);
  const index = Math.max(0, Math.min(rowCount - 1, found ?? active));

  useEffect(() => {
    if (index !== active) setActive(index);
  }, [index, active]);

  useEffect(() => {
    if (selectedId) activeId.current = selectedId;
  }, [selectedId]);

  const activate = (next: number) => {
    const row = getRow(next);
    activeId.current = row === undefined ? undefined : getRowId(row);
    setActive(next);
  };
  return { active: index, activate };
}
