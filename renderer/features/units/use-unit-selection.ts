import { useCallback, useMemo, useState } from 'react';
import { MAX_SELECTED } from '../../../shared/contract/unit-selection.ts';
import { isId, type UnitId } from '../../../shared/ids.ts';
import type { TableSelection } from '../../components/table-selection.ts';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import type { PageInput } from '../../lib/pages.ts';
import { useWords } from '../../lib/words.ts';

/** The homes that are chosen in the list for one act. */
export interface UnitSelection {
  readonly ids: readonly UnitId[];
  readonly clear: () => void;
  /** Everything that fits the filters, up to the most that can be chosen. */
  readonly selectAll: () => void;
  /** How the table chooses. */
  readonly table: Omit<TableSelection, 'onCopy'>;
}

const none: ReadonlySet<string> = new Set();

/** What is chosen belongs to the filter it was chosen in: another one begins with nothing, so that nobody acts on homes out of sight. */
export function useUnitSelection(list: PageInput<'units.list'>): UnitSelection {
  const { units } = useWords();
  const toast = useToast();
  const place = JSON.stringify(list.filter);
  const [chosen, setChosen] = useState({ place, ids: none });
  const ids = chosen.place === place ? chosen.ids : none;

  const onChange = useCallback(
    (wanted: ReadonlySet<string>) => {
      if (wanted.size > MAX_SELECTED) toast({ text: units.selection.most(MAX_SELECTED), tone: 'warn' });
      setChosen({ place, ids: wanted.size > MAX_SELECTED ? new Set([...wanted].slice(0, MAX_SELECTED)) : wanted });
    },
    [place, toast, units],
  );
  const idsOf = useCallback(
    async (first: number, last: number) => {
      const answer = await call('units.ids', {
        ...list,
        offset: first,
        limit: Math.min(last - first + 1, MAX_SELECTED),
      });
      if (!answer.ok) return [];
      if (last - first + 1 > MAX_SELECTED) toast({ text: units.selection.most(MAX_SELECTED), tone: 'warn' });
      return answer.value.ids;
    },
    [list, toast, units],
  );
  return useMemo(
    () => ({
      ids: [...ids].filter((id): id is UnitId => isId<'unit'>(id)),
      clear: () => onChange(none),
      selectAll: () => void idsOf(0, Number.MAX_SAFE_INTEGER).then((all) => onChange(new Set(all))),
      table: { ids, onChange, idsOf },
    }),
    [ids, onChange, idsOf],
  );
}
