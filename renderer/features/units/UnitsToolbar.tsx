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
  readonly shown: number;
  readonly all: number;
};

/** Every filter as a chip, the free text, and how many are left. */
export function UnitsToolbar({ filter, onChange, shown, all }: UnitsToolbarProps) {
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
      <div className="shown">
        <span role="status">{isFiltered ? units.shown(shown, all) : ''}</span>
        {isFiltered && (
          <Button size="small" variant="quiet" onPress={() => onChange(noFilter)}>
            {units.filters.clearAll}
          </Button>
        )}
      </div>
    </Toolbar>
  );
}
