import type { Output } from '../../../shared/contract/index.ts';
import { urgencies } from '../../../shared/domain/urgency.ts';
import { entryStates } from '../../../shared/domain/waiting.ts';
import { FilterChip } from '../../components/FilterChip.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useWords } from '../../lib/words.ts';
import type { WaitingFilter } from './waiting-state.ts';

type WaitingToolbarProps = {
  readonly filter: WaitingFilter;
  readonly head: Output<'waiting.list'> | undefined;
  readonly onChange: (patch: Partial<WaitingFilter>) => void;
  readonly sortedBy: string;
};

/** Whom to see, and at the right the order that they stand in. */
export function WaitingToolbar({ filter, head, onChange, sortedBy }: WaitingToolbarProps) {
  const { codes, waiting } = useWords();
  const text = waiting.filters;
  return (
    <Toolbar label={text.label} end={sortedBy}>
      <SegmentedControl
        label={text.which}
        options={[
          { id: 'all', label: text.all(head?.all ?? 0) },
          { id: 'due', label: text.due(head?.dueCount ?? 0) },
        ]}
        value={filter.due ? 'due' : 'all'}
        onChange={(which) => onChange({ due: which === 'due' })}
      />
      <FilterChip
        label={text.state}
        valueText={filter.state === null ? undefined : codes.entryStates[filter.state]}
        onClear={() => onChange({ state: null })}
      >
        <RadioGroup
          label={text.state}
          options={entryStates.map((id) => ({ id, label: codes.entryStates[id] }))}
          value={filter.state}
          onChange={(state) => onChange({ state })}
        />
      </FilterChip>
      <FilterChip
        label={text.urgency}
        valueText={filter.urgency === null ? undefined : codes.urgencies[filter.urgency]}
        onClear={() => onChange({ urgency: null })}
      >
        <RadioGroup
          label={text.urgency}
          options={urgencies.map((id) => ({ id, label: codes.urgencies[id] }))}
          value={filter.urgency}
          onChange={(urgency) => onChange({ urgency })}
        />
      </FilterChip>
    </Toolbar>
  );
}
