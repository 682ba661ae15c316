import { useMemo } from 'react';
import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import type { UnitLayout } from '../../../shared/contract/views.ts';
import type { TableColumn } from '../../components/table-types.ts';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { unitColumns } from './unit-columns.tsx';
import type { UnitRow } from './unit-filter.ts';
import { resizedColumn, standardLayout } from './unit-layout.ts';

/** Of the standard columns, the one that gives way to the card: the card says it too. */
const GIVES_WAY: Partial<Record<UnitColumnId, number>> = { association: 1000 };

/** The columns as the table draws them, and what a drawn edge does to them. What somebody chose always stays. */
export function useShownColumns(columns: UnitLayout | null, onChange: (columns: UnitLayout | null) => void) {
  const words = useWords();
  const format = useFormat();
  const shown = useMemo((): readonly TableColumn<UnitRow>[] => {
    const all = unitColumns(words, format);
    return (columns ?? standardLayout).map(({ id, width }) => ({
      ...all[id],
      id,
      header: words.units.columns[id],
      width: width ?? all[id].width,
      hideBelow: columns === null ? GIVES_WAY[id] : undefined,
    }));
  }, [columns, words, format]);
  const resize = (id: string, width: number | null, inView: readonly string[]) =>
    onChange(resizedColumn(columns ?? standardLayout, id as UnitColumnId, width, inView));
  return { shown, resize };
}
