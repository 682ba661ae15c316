import { attributeKey } from '../../../shared/domain/attributes.ts';
import { sharedTraits } from '../../../shared/domain/estate-defaults.ts';
import type { Words } from '../../../shared/text/words.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { ComboBox } from '../../components/ComboBox.tsx';
import { FilterChip } from '../../components/FilterChip.tsx';
import { Select } from '../../components/Select.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { FilterProps } from './PlaceFilters.tsx';
import type { UnitFilter } from './unit-filter.ts';

/** Asked for as a trait too: has it somebody who looks in? */
const CARETAKER = 'caretaker';
const ANY_VALUE = 'any';
const ACCESSIBLE = 'accessible';
const filterTraits = ['groundFloor', 'ownEntrance', ...sharedTraits] as const;

/** What the home must have: traits, a social caretaker, a fact of the municipality's own. */
export function AttributeFilter({ filter, onChange }: FilterProps) {
  const words = useWords();
  const { codes, traits, units } = words;
  const chosen: readonly string[] = [
    ...(filter.traits ?? []).flatMap(({ trait, answer }) => (answer ? [trait] : [])),
    ...(filter.caretaker === true ? [CARETAKER] : []),
    ...(filter.accessible === true ? [ACCESSIBLE] : []),
  ];
  const options = [
    { id: CARETAKER as string, label: traits.filter.caretaker },
    { id: ACCESSIBLE, label: codes.traits.accessible },
    ...filterTraits.map((id) => ({ id: id as string, label: codes.traits[id] })),
  ];
  const choose = (ids: readonly string[]) =>
    onChange({
      traits: filterTraits.flatMap((trait) => (ids.includes(trait) ? [{ trait, answer: true }] : [])),
      caretaker: ids.includes(CARETAKER) ? true : null,
      accessible: ids.includes(ACCESSIBLE) ? true : null,
    });
  return (
    <FilterChip
      label={units.filters.traits}
      valueText={chosenText(filter, words)}
      onClear={() => onChange({ accessible: null, traits: [], attributes: [], caretaker: null })}
    >
      <div className="filter-fields">
        <OwnAttribute filter={filter} onChange={onChange} />
        <CheckboxGroup
          label={traits.filter.must}
          hint={traits.filter.mustHint}
          options={options}
          value={chosen}
          onChange={choose}
        />
      </div>
    </FilterChip>
  );
}

/** A name that is in use, and one of its values or any. */
function OwnAttribute({ filter, onChange }: FilterProps) {
  const { traits } = useWords();
  const inUse = useAsk('attributes.inUse', {}).data ?? [];
  const [wanted] = filter.attributes ?? [];
  const known = inUse.find(({ name }) => wanted !== undefined && attributeKey(name) === attributeKey(wanted.name));
  if (inUse.length === 0 && wanted === undefined) return <p className="field-hint">{traits.filter.none}</p>;
  const values = [
    { id: ANY_VALUE, label: traits.filter.anyValue },
    ...(known?.values ?? []).map((value) => ({ id: `=${value}`, label: value })),
  ];
  return (
    <>
      <ComboBox
        label={traits.filter.attribute}
        options={inUse.map(({ name }) => ({ id: name, label: name }))}
        value={known?.name ?? null}
        menuTrigger="input"
        onChange={(name) => onChange({ attributes: name === null ? [] : [{ name, value: null }] })}
      />
      {wanted !== undefined && (
        <Select
          label={traits.attributes.value}
          options={values}
          value={wanted.value === null ? ANY_VALUE : `=${wanted.value}`}
          onChange={(id) => onChange({ attributes: [{ ...wanted, value: id === ANY_VALUE ? null : id.slice(1) }] })}
        />
      )}
    </>
  );
}

/** "Vaskemaskine = ja", "Elevator", or how many. */
function chosenText(filter: UnitFilter, words: Words): string | undefined {
  const { accessible, traits = [], attributes = [], caretaker = null } = filter;
  const { is, caretaker: withCaretaker } = words.traits.filter;
  const stepFree = words.codes.traits.accessible;
  const texts = [
    ...attributes.map(({ name, value }) => (value === null ? name : is(name, value))),
    ...traits.map(({ trait }) => words.codes.traits[trait]),
    ...(caretaker === null ? [] : [withCaretaker]),
    ...(accessible === null ? [] : [accessible ? stepFree : words.units.facts.not(stepFree.toLowerCase())]),
  ];
  if (texts.length === 0) return undefined;
  return texts.length === 1 ? texts[0] : words.units.filters.several(texts.length);
}
