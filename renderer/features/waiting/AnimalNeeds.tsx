import { Plus, X } from 'lucide-react';
import { useRef } from 'react';
import { dogSizes } from '../../../shared/domain/house-rules.ts';
import type { HouseholdAnimal } from '../../../shared/domain/needs.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { NeedRow, NeedRows } from './NeedRow.tsx';
import { A_DOG, type PlaceValues } from './place-values.ts';

const MOST = 10;

/** Who moves in: a couple, children, and each animal as a member of the household. */
export function AnimalNeeds(form: DraftedForm<PlaceValues>) {
  const text = useWords().way.entry;
  return (
    <FormSection title={text.household}>
      <div className="answers">
        <NeedRow {...form} code="animals">
          <AnimalRows {...form} />
        </NeedRow>
        <NeedRows {...form} codes={['couple', 'children']} />
      </div>
    </FormSection>
  );
}

function AnimalRows({ values, problems, set }: DraftedForm<PlaceValues>) {
  const text = useWords().way.entry;
  const add = useRef<HTMLButtonElement>(null);
  const { animals } = values;
  const change = (at: number, patch: Partial<HouseholdAnimal>) =>
    set({ animals: animals.map((animal, index) => (index === at ? { ...animal, ...patch } : animal)) });
  const remove = (at: number) => {
    set({ animals: animals.filter((_, index) => index !== at) });
    // the row goes with the button that was pressed
    add.current?.focus();
  };
  const problem = problems['add-animal'];
  return (
    <>
      {animals.map((animal, at) => (
        <AnimalRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a row in a form has nothing but its place
          key={at}
          animal={animal}
          onChange={(patch) => change(at, patch)}
          onRemove={() => remove(at)}
        />
      ))}
      <p className="way-acts">
        <Button
          ref={add}
          id="add-animal"
          size="small"
          icon={Plus}
          isDisabled={animals.length >= MOST}
          describedBy={problem === undefined ? undefined : 'animals-problem'}
          onPress={() => set({ animals: [...animals, A_DOG] })}
        >
          {text.addAnimal}
        </Button>
        {problem !== undefined && (
          <span id="animals-problem" className="field-error">
            {problem}
          </span>
        )}
      </p>
    </>
  );
}

const KINDS = ['dog', 'cat', 'other', 'small'] as const;

type AnimalRowProps = {
  readonly animal: HouseholdAnimal;
  readonly onChange: (patch: Partial<HouseholdAnimal>) => void;
  readonly onRemove: () => void;
};

function AnimalRow({ animal, onChange, onRemove }: AnimalRowProps) {
  const text = useWords().way.entry;
  return (
    <fieldset className="animal-row">
      <legend className="visually-hidden">{text.animalKinds[animal.kind]}</legend>
      <FormRow>
        <Select
          label={text.animal}
          width="s"
          options={KINDS.map((id) => ({ id, label: text.animalKinds[id] }))}
          value={animal.kind}
          onChange={(kind) => onChange(kind === 'dog' ? { kind } : { kind, size: null, assistance: false })}
        />
        <NumberField
          label={text.animalCount}
          width="xs"
          min={1}
          max={20}
          value={animal.count}
          onChange={(count) => onChange({ count: count ?? 1 })}
        />
        {animal.kind === 'dog' && (
          <Select
            label={text.animalSize}
            width="s"
            isOptional
            options={dogSizes.map((id) => ({ id, label: text.animalSizes[id] }))}
            value={animal.size}
            onChange={(size) => onChange({ size })}
          />
        )}
        <TextField
          label={text.animalBreed}
          width="s"
          isOptional
          maxLength={60}
          value={animal.breed ?? ''}
          onChange={(breed) => onChange({ breed: breed.trim() === '' ? null : breed })}
        />
        <IconButton icon={X} label={text.removeAnimal(text.animalKinds[animal.kind])} onPress={onRemove} />
      </FormRow>
      {animal.kind === 'dog' && (
        <Checkbox isSelected={animal.assistance} onChange={(assistance) => onChange({ assistance })}>
          {text.assistance}
        </Checkbox>
      )}
    </fieldset>
  );
}
