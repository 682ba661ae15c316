import { useEffect } from 'react';
import { conditions, unitTraits } from '../../../shared/contract/units.ts';
import { isSharedTrait } from '../../../shared/domain/estate-defaults.ts';
import { animalAnswers, ruledAnimals } from '../../../shared/domain/house-rules.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { focusField } from '../../components/focus-field.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { ChangeAttribute } from './ChangeAttribute.tsx';
import { type ChangePart, type ChangePartProps, changeFieldId, changeParts } from './change-values.ts';

/** Which fields the homes are to have in common, and what they are to say. */
export function ChangeFields(props: ChangePartProps) {
  const { values, set, wrong } = props;
  const { change } = useWords();
  const has = (part: ChangePart): boolean => values.chosen.includes(part);
  useEffect(() => void focusField(changeFieldId('chosen')), []);
  return (
    <>
      <CheckboxGroup
        id={changeFieldId('chosen')}
        label={change.which}
        error={wrong === 'chosen' ? change.missing : undefined}
        options={changeParts.map((id) => ({ id, label: change.fields[id] }))}
        value={values.chosen}
        onChange={(chosen) => set({ chosen })}
        isInline
      />
      {has('rent') && <RentPart {...props} />}
      {has('socialCaretaker') && <TextPart {...props} name="socialCaretaker" />}
      {has('rentIncludes') && <TextPart {...props} name="rentIncludes" />}
      {has('condition') && <ConditionPart {...props} />}
      {has('animals') && <AnimalPart {...props} />}
      {has('traits') && <TraitPart {...props} />}
      {has('attribute') && <ChangeAttribute {...props} />}
    </>
  );
}

function RentPart({ values, set, wrong }: ChangePartProps) {
  const { change } = useWords();
  const isAmount = values.rentBy === 'amount';
  return (
    <FormSection title={change.fields.rent}>
      <div>
        <SegmentedControl
          label={change.rentBy}
          options={[
            { id: 'percent', label: change.rentPercent },
            { id: 'amount', label: change.rentAmount },
          ]}
          value={values.rentBy}
          onChange={(rentBy) => set({ rentBy })}
        />
      </div>
      <TextField
        id={changeFieldId('rent')}
        label={isAmount ? change.rentAmountLabel : change.rentPercentLabel}
        hint={isAmount ? change.rentAmountHint : change.rentPercentHint}
        error={wrong === 'rent' ? change.rentWrong : undefined}
        width="s"
        suffix={isAmount ? change.rentAmountSign : change.rentPercentSign}
        value={values.rent}
        onChange={(rent) => set({ rent })}
      />
    </FormSection>
  );
}

function TextPart({ values, set, name }: ChangePartProps & { readonly name: 'socialCaretaker' | 'rentIncludes' }) {
  const { change } = useWords();
  return (
    <FormSection title={change.fields[name]}>
      <TextField
        label={change.fields[name]}
        hint={change.textHint}
        isOptional
        maxLength={name === 'socialCaretaker' ? 120 : 200}
        value={values[name]}
        onChange={(text) => set({ [name]: text })}
      />
    </FormSection>
  );
}

function ConditionPart({ values, set, wrong }: ChangePartProps) {
  const { change, codes, units } = useWords();
  const today = useToday();
  return (
    <FormSection title={change.fields.condition}>
      <RadioGroup
        id={changeFieldId('condition')}
        label={change.fields.condition}
        error={wrong === 'condition' ? units.conditionAct.conditionMissing : undefined}
        options={conditions.map((id) => ({ id, label: codes.conditions[id] }))}
        value={values.condition}
        onChange={(condition) => set({ condition })}
        isInline
      />
      <DatePicker
        id={changeFieldId('conditionOn')}
        label={change.conditionOn}
        error={wrong === 'conditionOn' ? units.conditionAct.onMissing : undefined}
        value={values.conditionOn}
        max={today}
        today={today}
        onChange={(conditionOn) => set({ conditionOn })}
      />
    </FormSection>
  );
}

function AnimalPart({ values, set }: ChangePartProps) {
  const { change, units } = useWords();
  const options = [
    { id: 'keep' as const, label: change.keep },
    { id: 'rules' as const, label: units.form.byRules },
    ...animalAnswers.map((id) => ({ id, label: units.form.answers[id] })),
  ];
  return (
    <FormSection title={change.fields.animals}>
      <div className="change-grid">
        {ruledAnimals.map((animal) => (
          <Select
            key={animal}
            label={units.form.animals[animal]}
            options={options}
            value={values.animals[animal]}
            onChange={(answer) => set({ animals: { ...values.animals, [animal]: answer } })}
          />
        ))}
      </div>
    </FormSection>
  );
}

function TraitPart({ values, set }: ChangePartProps) {
  const { change, codes, common } = useWords();
  return (
    <FormSection title={change.fields.traits}>
      <div className="change-grid">
        {unitTraits.map((trait) => (
          <Select
            key={trait}
            label={codes.traits[trait]}
            options={[
              { id: 'keep', label: change.keep },
              { id: 'yes', label: common.yes },
              { id: 'no', label: common.no },
              { id: 'unknown', label: isSharedTrait(trait) ? change.estateAnswer : common.unknown },
            ]}
            value={values.traits[trait]}
            onChange={(answer) => set({ traits: { ...values.traits, [trait]: answer } })}
          />
        ))}
      </div>
    </FormSection>
  );
}
