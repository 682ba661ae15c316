import { conditions } from '../../../shared/contract/units.ts';
import { ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useFormat } from '../../lib/format.ts';
import { useWords } from '../../lib/words.ts';
import { AttributeFilter } from './AttributeFilter.tsx';
import type { FilterProps } from './PlaceFilters.tsx';

/** What the home is like and what it costs. */
export function TraitFilters(props: FilterProps) {
  return (
    <>
      <AnimalFilter {...props} />
      <AttributeFilter {...props} />
      <ShieldedFilter {...props} />
      <ConditionFilter {...props} />
      <RentFilter {...props} />
    </>
  );
}

function AnimalFilter({ filter, onChange }: FilterProps) {
  const { units, codes } = useWords();
  const { animal } = filter;
  return (
    <FilterChip
      label={units.filters.animal}
      valueText={animal === null ? undefined : codes.animals[animal]}
      onClear={() => onChange({ animal: null })}
    >
      <RadioGroup
        label={units.filters.animalQuestion}
        hint={units.filters.animalHint}
        options={ruledAnimals.map((id) => ({ id, label: codes.animals[id] }))}
        value={animal}
        onChange={(chosen) => onChange({ animal: chosen })}
      />
    </FilterChip>
  );
}

function ShieldedFilter({ filter, onChange }: FilterProps) {
  const { units, common } = useWords();
  const { shielded } = filter;
  return (
    <FilterChip
      label={units.filters.shielded}
      valueText={shielded === null ? undefined : (shielded ? common.yes : common.no).toLowerCase()}
      onClear={() => onChange({ shielded: null })}
    >
      <RadioGroup
        label={units.filters.shielded}
        options={[
          { id: 'yes', label: units.filters.onlyShielded },
          { id: 'no', label: units.filters.notShielded },
        ]}
        value={shielded === null ? null : shielded ? 'yes' : 'no'}
        onChange={(chosen) => onChange({ shielded: chosen === 'yes' })}
      />
    </FilterChip>
  );
}

const services = ['any', 'in', 'out', 'retired'] as const;
type Service = (typeof services)[number];

/** What the filter asks of the home's use; those that are homes no longer are found by it alone. */
function serviceOf({ outOfService, retired }: FilterProps['filter']): Service {
  if (retired === true) return 'retired';
  if (outOfService === null) return 'any';
  return outOfService ? 'out' : 'in';
}

const filterOf: Readonly<Record<Service, Parameters<FilterProps['onChange']>[0]>> = {
  any: { outOfService: null, retired: false },
  in: { outOfService: false, retired: false },
  out: { outOfService: true, retired: false },
  retired: { outOfService: null, retired: true },
};

function ConditionFilter({ filter, onChange }: FilterProps) {
  const { units, codes } = useWords();
  const { conditions: chosen } = filter;
  const service = serviceOf(filter);
  const names: Readonly<Record<Service, string>> = {
    any: units.filters.anyService,
    in: units.filters.inService,
    out: units.list.outOfService,
    retired: units.states.retired,
  };
  const words = [
    ...chosen.map((condition) => codes.conditions[condition]),
    ...(service === 'any' ? [] : [names[service]]),
  ];
  return (
    <FilterChip
      label={units.filters.condition}
      valueText={words.length === 0 ? undefined : words.join(', ').toLowerCase()}
      onClear={() => onChange({ conditions: [], ...filterOf.any })}
    >
      <div className="filter-fields">
        <CheckboxGroup
          label={units.filters.condition}
          options={conditions.map((id) => ({ id, label: codes.conditions[id] }))}
          value={chosen}
          onChange={(next) => onChange({ conditions: [...next] })}
        />
        <RadioGroup
          label={units.filters.service}
          options={services.map((id) => ({ id, label: names[id] }))}
          value={service}
          onChange={(next) => onChange(filterOf[next])}
        />
      </div>
    </FilterChip>
  );
}

function RentFilter({ filter, onChange }: FilterProps) {
  const { units } = useWords();
  const format = useFormat();
  const { maxRentOre } = filter;
  return (
    <FilterChip
      label={units.filters.maxRentOre}
      valueText={maxRentOre === null ? undefined : units.filters.atMost(format.money(maxRentOre))}
      onClear={() => onChange({ maxRentOre: null })}
    >
      <NumberField
        label={units.filters.maxRent}
        hint={units.filters.maxRentHint}
        value={maxRentOre === null ? null : maxRentOre / 100}
        min={0}
        max={1_000_000}
        suffix={units.perMonth}
        autoFocus
        onChange={(kroner) => onChange({ maxRentOre: kroner === null ? null : Math.round(kroner * 100) })}
      />
    </FilterChip>
  );
}
