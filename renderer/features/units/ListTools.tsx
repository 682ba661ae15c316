import { Columns3, Rows3, Rows4 } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { usePreferences } from '../../lib/preferences.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';
import { ColumnsDialog } from './ColumnsDialog.tsx';
import type { UnitViews } from './use-unit-views.ts';

/** How the list is drawn: its columns, and the height of its rows. */
export function ListTools({ views }: { readonly views: UnitViews }) {
  const { units } = useWords();
  const { rowDensity } = usePreferences();
  const [isChoosing, setChoosing] = useState(false);
  const other = rowDensity === 'compact' ? 'comfortable' : 'compact';
  return (
    <>
      <IconButton size="small" label={units.columnChoice.open} icon={Columns3} onPress={() => setChoosing(true)} />
      <IconButton
        size="small"
        label={units.rows[other]}
        icon={other === 'compact' ? Rows4 : Rows3}
        onPress={() => void shell.setPreferences({ rowDensity: other })}
      />
      {isChoosing && (
        <ColumnsDialog columns={views.now.columns} onChange={views.setColumns} onClose={() => setChoosing(false)} />
      )}
    </>
  );
}
