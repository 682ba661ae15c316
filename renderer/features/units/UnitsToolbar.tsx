import { Button } from '../../components/Button.tsx';
import { SearchField } from '../../components/SearchField.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useWords } from '../../lib/words.ts';
import { PlaceFilters } from './PlaceFilters.tsx';
import { TraitFilters } from './TraitFilters.tsx';
import { noFilter, setFilterParts, type UnitFilter } from './unit-filter.ts';

type UnitsToolbarProps = {
  readonly filter: UnitFilter;
  readonly onChange: (filter: UnitFilter) => void;
};

/** The free text, and every filter as a chip. */
export function UnitsToolbar({ filter, onChange }: UnitsToolbarProps) {
  const { units } = useWords();
  const isFiltered = setFilterParts(filter).length > 0;
  const change = (patch: Partial<UnitFilter>) => onChange({ ...filter, ...patch });
  return (
    <Toolbar label={units.filters.label}>
      <SearchField
        label={units.filters.text}
        placeholder={units.filters.textPlaceholder}
        value={filter.text}
        onChange={(text) => change({ text })}
      />
      <PlaceFilters filter={filter} onChange={change} />
      <TraitFilters filter={filter} onChange={change} />
      {isFiltered && (
        <Button size="small" variant="quiet" onPress={() => onChange(noFilter)}>
          {units.filters.clearAll}
        </Button>
      )}
    </Toolbar>
  );
}
