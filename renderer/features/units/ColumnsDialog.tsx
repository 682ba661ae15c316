import { GridList, type Selection } from 'react-aria-components';
import { type UnitColumnId, unitColumnIds } from '../../../shared/contract/unit-columns.ts';
import type { UnitLayout } from '../../../shared/contract/views.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { useToast } from '../../components/toast-context.ts';
import { useWords } from '../../lib/words.ts';
import { ColumnItem } from './ColumnItem.tsx';
import { movedColumn, ROW_COLUMN, resizedColumn, standardLayout, withColumn, withoutColumn } from './unit-layout.ts';

type ColumnsDialogProps = {
  /** Null: the standard columns. */
  readonly columns: UnitLayout | null;
  readonly onChange: (columns: UnitLayout | null) => void;
  readonly onClose: () => void;
};

const STEP = 16;
/** Where nothing is drawn that could be measured: rows of two lines have no columns. */
const SOME_WIDTH = 120;

/** Which columns the list has, in which order and how wide. What is changed is seen at once and kept. */
export function ColumnsDialog({ columns, onChange, onClose }: ColumnsDialogProps) {
  const { units, common } = useWords();
  const toast = useToast();
  const layout = columns ?? standardLayout;
  const shown = layout.map(({ id }) => id);
  const hidden = unitColumnIds.filter((id) => !shown.includes(id));
  const choose = (keys: Selection) => {
    const wanted = keys === 'all' ? unitColumnIds : unitColumnIds.filter((id) => keys.has(id));
    const added = wanted.filter((id) => !shown.includes(id));
    const removed = shown.filter((id) => !wanted.includes(id));
    onChange(removed.reduce<UnitLayout>(withoutColumn, added.reduce<UnitLayout>(withColumn, layout)));
  };
  // never disabled: the button that was just pressed keeps the keyboard
  const reset = () => {
    if (columns === null) return;
    onChange(null);
    toast({ text: units.columnChoice.wasReset, action: { label: units.views.undo, onPress: () => onChange(columns) } });
  };
  return (
    <Dialog
      isOpen
      isDismissable
      onClose={onClose}
      title={units.columnChoice.title}
      description={units.columnChoice.how}
      footer={
        <>
          <Button variant="primary" onPress={onClose}>
            {common.close}
          </Button>
          <Button onPress={reset}>{units.columnChoice.reset}</Button>
        </>
      }
    >
      <GridList
        aria-label={units.columnChoice.title}
        className="column-list"
        selectionMode="multiple"
        selectedKeys={shown}
        disabledKeys={[ROW_COLUMN]}
        disabledBehavior="selection"
        onSelectionChange={choose}
        disallowTypeAhead
        escapeKeyBehavior="none"
        autoFocus
      >
        {[...shown, ...hidden].map((id) => (
          <ColumnItem
            key={id}
            id={id}
            column={layout.find((column) => column.id === id)}
            isFirst={shown.indexOf(id) <= 1}
            isLast={shown.indexOf(id) === shown.length - 1}
            onMove={(step) => onChange(movedColumn(layout, id, step))}
            onWiden={(step) => onChange(resizedColumn(layout, id, widthOf(layout, id) + step * STEP))}
            onReset={() => onChange(resizedColumn(layout, id, null))}
          />
        ))}
      </GridList>
    </Dialog>
  );
}

/** The width that was chosen, else the one that is drawn. */
function widthOf(layout: UnitLayout, id: UnitColumnId): number {
  const chosen = layout.find((column) => column.id === id)?.width;
  const drawn = document.querySelector<HTMLElement>(`.grid-head [data-heading="${id}"]`)?.offsetWidth;
  return chosen ?? drawn ?? SOME_WIDTH;
}
