import { courseStates } from '../../../shared/domain/residents.ts';
import { Button } from '../../components/Button.tsx';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { FilterToggle } from '../../components/FilterToggle.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useWords } from '../../lib/words.ts';
import { noResidentFilter, type ResidentFilter, setFilterParts } from './resident-filter.ts';

type ResidentsToolbarProps = {
  readonly filter: ResidentFilter;
  readonly onChange: (filter: ResidentFilter) => void;
};

/** The free text, and every filter as a chip. */
export function ResidentsToolbar({ filter, onChange }: ResidentsToolbarProps) {
  const { residents, codes } = useWords();
  const { filters } = residents;
  const change = (patch: Partial<ResidentFilter>) => onChange({ ...filter, ...patch });
  const chosen = filter.states.map((state) => codes.courseStates[state]).join(', ');
  return (
    <Toolbar label={filters.label}>
      <SearchField
        label={filters.text}
        placeholder={filters.textPlaceholder}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <FilterToggle
        label={filters.active}
        isSet={filter.active === true}
        onChange={(isSet) => change({ active: isSet ? true : null })}
      />
      <FilterToggle label={filters.mine} isSet={filter.mine} onChange={(mine) => change({ mine })} />
      <FilterToggle
        label={filters.withoutHome}
        isSet={filter.withoutHome === true}
        onChange={(isSet) => change({ withoutHome: isSet ? true : null })}
      />
      <FilterChip
        label={filters.states}
        valueText={chosen === '' ? undefined : chosen}
        onClear={() => change({ states: [] })}
      >
        <CheckboxGroup
          label={filters.states}
          options={courseStates.map((id) => ({ id, label: codes.courseStates[id] }))}
          value={filter.states}
          onChange={(states) => change({ states: [...states] })}
        />
      </FilterChip>
      {setFilterParts(filter).length > 0 && (
        <Button size="small" variant="quiet" onPress={() => onChange(noResidentFilter)}>
          {filters.clearAll}
        </Button>
      )}
    </Toolbar>
  );
}
