import { Copy, PencilLine } from 'lucide-react';
import { useState } from 'react';
import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChangeHomesDialog } from './ChangeHomesDialog.tsx';
import { focusList } from './focus.ts';
import { SelectionBar } from './SelectionBar.tsx';
import { UnitsTable, type UnitsTableProps } from './UnitsTable.tsx';
import type { UnitSort } from './unit-filter.ts';
import { useCopyUnits } from './use-copy-units.ts';
import type { UnitSelection } from './use-unit-selection.ts';

type UnitListProps = Omit<UnitsTableProps, 'selection'> & { readonly selection: UnitSelection };

/** The list, and what can be done with the homes that are chosen in it. */
export function UnitList({ selection, ...table }: UnitListProps) {
  const { change, units } = useWords();
  const mayWrite = useMay('units:write');
  const [isChanging, setChanging] = useState(false);
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
        {mayWrite && (
          <Button size="small" icon={PencilLine} onPress={() => setChanging(true)}>
            {change.act}
          </Button>
        )}
      </SelectionBar>
      {isChanging && (
        <ChangeHomesDialog
          unitIds={selection.ids}
          onClose={() => setChanging(false)}
          onReopen={() => setChanging(true)}
        />
      )}
    </>
  );
}
