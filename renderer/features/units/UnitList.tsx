import { Copy } from 'lucide-react';
import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import { focusList } from './focus.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { UnitsTable, type UnitsTableProps } from './UnitsTable.tsx';
import type { UnitSort } from './unit-filter.ts';
import { useCopyUnits } from './use-copy-units.ts';
import type { UnitSelection } from './use-unit-selection.ts';

type UnitListProps = Omit<UnitsTableProps, 'selection'> & { readonly selection: UnitSelection };

/** The list, and what can be done with the homes that are chosen in it. */
export function UnitList({ selection, ...table }: UnitListProps) {
  const { units } = useWords();
  const { columns, sort, pages } = table;
  const copy = useCopyUnits(
    columns.map(({ id }) => id as UnitColumnId),
    { sort: sort.columnId as UnitSort, descending: sort.order === 'descending' },
  );
  const choosing = {
    ...selection.table,
    onCopy: (ids: readonly string[]) => void copy(ids as readonly UnitId[]),
  };
  const clear = () => {
    selection.clear();
    focusList();
  };
  return (
    <>
      <UnitsTable {...table} selection={choosing} />
      <SelectionBar selection={{ ...selection, clear }} total={pages.total}>
        <Button size="small" icon={Copy} shortcut="Ctrl C" onPress={() => void copy(selection.ids)}>
          {units.selection.copy}
        </Button>
      </SelectionBar>
    </>
  );
}
