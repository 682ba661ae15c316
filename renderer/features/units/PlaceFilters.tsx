import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { isFilterSet, type UnitFilter } from './unit-filter.ts';

export type FilterProps = { readonly filter: UnitFilter; readonly onChange: (patch: Partial<UnitFilter>) => void };

/** When, what and where. */
export function PlaceFilters(props: FilterProps) {
  return (
    <>
      <FreeOnFilter {...props} />
      <TypeFilter {...props} />
      <AssociationFilter {...props} />
      <EstateFilter {...props} />
    </>
  );
}

function FreeOnFilter({ filter, onChange }: FilterProps) {
  const { units } = useWords();
  const format = useFormat();
  const today = useToday();
  return (
    <FilterChip
      label={units.filters.freeOn}
      valueText={filter.freeOn === null ? undefined : format.day(filter.freeOn)}
      onClear={() => onChange({ freeOn: null })}
    >
      <DatePicker
        label={units.filters.freeOn}
        hint={units.filters.freeOnHint}
        value={filter.freeOn}
        today={today}
        autoFocus
        onChange={(freeOn) => onChange({ freeOn })}
      />
    </FilterChip>
  );
}

function TypeFilter({ filter, onChange }: FilterProps) {
  const { units, codes } = useWords();
  const options = unitTypeCodes.map((code) => ({ id: code, label: codes.unitTypes[code] }));
  return (
    <FilterChip
      label={units.filters.types}
      valueText={chosenText(options, filter.types, units.filters.several)}
      onClear={() => onChange({ types: [] })}
    >
      <CheckboxGroup
        label={units.filters.types}
        options={options}
        value={filter.types}
        onChange={(types) => onChange({ types: [...types] })}
      />
    </FilterChip>
  );
}

/** Stands for the municipality itself among the associations. */
const MUNICIPAL = 'municipal';

function AssociationFilter({ filter, onChange }: FilterProps) {
  const { units } = useWords();
  const associations = useAsk('associations.list', {}).data ?? [];
  const options = [
    ...associations.map(({ id, name }) => ({ id: id as string, label: name })),
    { id: MUNICIPAL, label: units.municipal },
  ];
  const chosen = [...filter.associationIds, ...(filter.municipal === true ? [MUNICIPAL] : [])];
  const choose = (ids: readonly string[]) =>
    onChange({
      associationIds: associations.flatMap(({ id }) => (ids.includes(id) ? [id] : [])),
      municipal: ids.includes(MUNICIPAL),
    });
  return (
    <FilterChip
      label={units.filters.associationIds}
      valueText={chosenText(options, chosen, units.filters.several)}
      onClear={() => choose([])}
    >
      <CheckboxGroup label={units.filters.associationIds} options={options} value={chosen} onChange={choose} />
    </FilterChip>
  );
}

function EstateFilter({ filter, onChange }: FilterProps) {
  const { units } = useWords();
  const estates = useAsk('estates.list', {}).data ?? [];
  const within = estates.filter(
    ({ id, associationId }) =>
      !isFilterSet(filter, 'associationIds') ||
      filter.estateIds.includes(id) ||
      (associationId === null ? filter.municipal === true : filter.associationIds.includes(associationId)),
  );
  const options = within.map(({ id, name, association }) => ({
    id,
    label: name,
    detail: association ?? units.municipal,
  }));
  return (
    <FilterChip
      label={units.filters.estateIds}
      valueText={chosenText(options, filter.estateIds, units.filters.several)}
      onClear={() => onChange({ estateIds: [] })}
    >
      <CheckboxGroup
        label={units.filters.estateIds}
        options={options}
        value={filter.estateIds}
        onChange={(ids) => onChange({ estateIds: [...ids] })}
      />
    </FilterChip>
  );
}

/** The one name, or how many; undefined when nothing is chosen. */
function chosenText(
  options: readonly { readonly id: string; readonly label: string }[],
  chosen: readonly string[],
  several: (count: number) => string,
): string | undefined {
  if (chosen.length === 0) return undefined;
  if (chosen.length > 1) return several(chosen.length);
  return options.find((option) => option.id === chosen[0])?.label ?? several(1);
}
