import { DatePicker } from '../../components/DatePicker.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { MatchWish } from './match-state.ts';

type MatchToolbarProps = {
  readonly wish: MatchWish;
  readonly all: number;
  readonly onChange: (patch: Partial<MatchWish>) => void;
  readonly sortedBy: string;
};

/** Which to see, for which day of moving in, and at the right the order that they stand in. */
export function MatchToolbar({ wish, all, onChange, sortedBy }: MatchToolbarProps) {
  const { waiting } = useWords();
  const text = waiting.match;
  const today = useToday();
  const format = useFormat();
  return (
    <Toolbar label={waiting.filters.label} end={sortedBy}>
      <SegmentedControl
        label={text.which}
        options={[
          { id: 'all', label: text.all(all) },
          { id: 'possible', label: text.possible },
        ]}
        value={wish.possible ? 'possible' : 'all'}
        onChange={(which) => onChange({ possible: which === 'possible' })}
      />
      <FilterChip
        label={text.moveIn}
        valueText={wish.moveIn === null ? undefined : format.date(wish.moveIn)}
        onClear={() => onChange({ moveIn: null })}
      >
        <DatePicker
          label={text.moveIn}
          value={wish.moveIn}
          today={today}
          min={today}
          onChange={(moveIn) => onChange({ moveIn })}
        />
      </FilterChip>
    </Toolbar>
  );
}
