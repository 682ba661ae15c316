import { useController, useFormContext, useWatch } from 'react-hook-form';
import {
  type AnimalAnswer,
  animalAnswers,
  type RuledAnimal,
  ruledAnimals,
  rulesInForce,
} from '../../../shared/domain/house-rules.ts';
import { FormSection } from '../../components/FormSection.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { AnimalChoice, UnitFormValues } from './unit-form-values.ts';
import { useUnitField } from './use-unit-field.ts';

/** What this home alone is allowed; without an answer the estate's house rules hold, and are shown. */
export function AnimalFields() {
  const { form } = useWords().units;
  return (
    <FormSection title={form.sections.animals} description={form.animalsWhy}>
      <div className="answers answers-first">
        {ruledAnimals.map((animal) => (
          <AnimalField key={animal} animal={animal} />
        ))}
      </div>
      <TextField {...useUnitField('animalsNote')} isOptional maxLength={200} />
    </FormSection>
  );
}

function AnimalField({ animal }: { readonly animal: RuledAnimal }) {
  const { codes, traits, units } = useWords();
  const { control } = useFormContext<UnitFormValues>();
  const { field } = useController({ control, name: animal });
  const rule = useHouseRule(animal);
  const options: readonly { readonly id: AnimalChoice; readonly label: string }[] = [
    { id: 'rules', label: units.form.byRules },
    ...animalAnswers.map((id) => ({ id, label: units.form.answers[id] })),
  ];
  const label = units.form.animals[animal];
  return (
    <div className="answer">
      <div>
        <p className="answer-label">{label}</p>
        <p className="field-hint">
          {field.value !== 'rules' && `${traits.own}. `}
          {rule === null ? units.form.ruleUnknown : units.form.ruleSays(codes.animalAnswers[rule])}
        </p>
      </div>
      <SegmentedControl label={label} options={options} value={field.value} onChange={field.onChange} />
    </div>
  );
}

/** What the rules of the chosen estate say today. */
function useHouseRule(animal: RuledAnimal): AnimalAnswer | null {
  const today = useToday();
  const { control } = useFormContext<UnitFormValues>();
  const estateId = useWatch({ control, name: 'estateId' });
  const estates = useAsk('estates.list', {});
  const estate = estates.data?.find(({ id }) => id === estateId);
  return estate === undefined ? null : (rulesInForce(estate.rules, today)?.[animal] ?? null);
}
