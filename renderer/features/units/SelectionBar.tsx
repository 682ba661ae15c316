import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { useWords } from '../../lib/words.ts';
import type { UnitSelection } from './use-unit-selection.ts';

type SelectionBarProps = {
  readonly selection: UnitSelection;
  /** Homes that fit the filters. */
  readonly total: number;
  /** The acts on what is chosen. */
  readonly children: ReactNode;
};

/** Below the list, once a home is chosen: how many they are and what can be done with them. Read out as it changes. */
export function SelectionBar({ selection, total, children }: SelectionBarProps) {
  const { units } = useWords();
  const count = selection.ids.length;
  const isEmpty = count === 0;
  return (
    <section className="selection-bar" aria-label={units.selection.label} data-empty={isEmpty || undefined}>
      <span role="status" className="selection-count">
        {isEmpty ? '' : units.selection.count(count)}
      </span>
      {!isEmpty && (
        <>
          {children}
          {count < total && (
            <Button size="small" variant="quiet" onPress={selection.selectAll}>
              {units.selection.all(total)}
            </Button>
          )}
          <Button size="small" variant="quiet" onPress={selection.clear}>
            {units.selection.clear}
          </Button>
        </>
      )}
    </section>
  );
}
