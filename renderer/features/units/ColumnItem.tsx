import { ArrowDown, ArrowUp, Minus, Plus } from 'lucide-react';
import { GridListItem } from 'react-aria-components';
import type { UnitColumnId } from '../../../shared/contract/unit-columns.ts';
import type { UnitLayout } from '../../../shared/contract/views.ts';
import { Button } from '../../components/Button.tsx';
import { CheckMark } from '../../components/Checkbox.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useWords } from '../../lib/words.ts';
import { ROW_COLUMN } from './unit-layout.ts';

type ColumnItemProps = {
  readonly id: UnitColumnId;
  /** Undefined when it is not shown. */
  readonly column: UnitLayout[number] | undefined;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onWiden: (step: -1 | 1) => void;
  readonly onReset: () => void;
};

/** One column: Space shows or hides it, the arrows to the right lead to its place and its width. */
export function ColumnItem({ id, column, isFirst, isLast, onMove, onWiden, onReset }: ColumnItemProps) {
  const { units } = useWords();
  const { columnChoice } = units;
  const name = units.columns[id];
  return (
    <GridListItem id={id} textValue={name} className="choice column-item">
      <CheckMark />
      <span className="choice-words">{name}</span>
      {id === ROW_COLUMN && <span className="column-note">{columnChoice.always}</span>}
      {column && (
        <span className="column-acts">
          <IconButton
            size="small"
            icon={ArrowUp}
            label={columnChoice.earlier(name)}
            isDisabled={isFirst}
            onPress={() => onMove(-1)}
          />
          <IconButton
            size="small"
            icon={ArrowDown}
            label={columnChoice.later(name)}
            isDisabled={isLast || id === ROW_COLUMN}
            onPress={() => onMove(1)}
          />
          <IconButton size="small" icon={Minus} label={columnChoice.narrower(name)} onPress={() => onWiden(-1)} />
          {column.width === null ? (
            <span className="column-width">{columnChoice.auto}</span>
          ) : (
            <Button size="small" variant="quiet" label={columnChoice.free(name, column.width)} onPress={onReset}>
              <span className="column-width">{column.width}</span>
            </Button>
          )}
          <IconButton size="small" icon={Plus} label={columnChoice.wider(name)} onPress={() => onWiden(1)} />
        </span>
      )}
    </GridListItem>
  );
}
