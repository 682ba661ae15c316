import { planStages } from '../../../shared/domain/pipeline.ts';
import { unitTypeCodes } from '../../../shared/domain/unit-types.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EstateChoice } from './EstateChoice.tsx';
import type { PlanValues } from './plan-values.ts';

/** What, how many, how far and when; then where, unless the place must not be told. */
export function PlanFields(form: DraftedForm<PlanValues>) {
  const text = useWords().pipeline.form;
  const { values, set, problems } = form;
  return (
    <>
      <TextField
        id="plan-name"
        label={text.name}
        hint={text.nameHint}
        error={problems['plan-name']}
        isRequired
        autoFocus
        maxLength={120}
        value={values.name}
        onChange={(name) => set({ name })}
      />
      <WhatFields {...form} />
      <Checkbox hint={text.shieldedHint} isSelected={values.shielded} onChange={(shielded) => set({ shielded })}>
        {text.shielded}
      </Checkbox>
      {!values.shielded && <WhereFields {...form} />}
      <TextField
        label={text.note}
        hint={text.noteHint}
        isOptional
        maxLength={300}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

function WhatFields({ values, set, problems }: DraftedForm<PlanValues>) {
  const { codes, pipeline } = useWords();
  const text = pipeline.form;
  const today = useToday();
  return (
    <>
      <FormRow>
        <Select
          label={text.type}
          options={unitTypeCodes.map((id) => ({ id, label: codes.unitTypes[id] }))}
          value={values.type}
          onChange={(type) => set({ type })}
        />
        <NumberField
          id="plan-homes"
          label={text.homes}
          error={problems['plan-homes']}
          isRequired
          width="s"
          min={1}
          max={500}
          value={values.homes}
          onChange={(homes) => set({ homes })}
        />
      </FormRow>
      <FormRow>
        <Select
          label={text.stage}
          options={planStages.map((id) => ({ id, label: pipeline.stages[id] }))}
          value={values.stage}
          onChange={(stage) => set({ stage })}
        />
        <DatePicker
          label={text.expectedOn}
          hint={text.expectedOnHint}
          isOptional
          value={values.expectedOn}
          today={today}
          onChange={(expectedOn) => set({ expectedOn })}
        />
      </FormRow>
    </>
  );
}

function WhereFields({ values, set }: DraftedForm<PlanValues>) {
  const text = useWords().pipeline.form;
  return (
    <>
      <EstateChoice
        label={text.estateId}
        hint={text.estateHint}
        isOptional
        value={values.estateId}
        onChange={(estateId) => set({ estateId })}
      />
      {values.estateId === null && (
        <TextField
          label={text.place}
          hint={text.placeHint}
          isOptional
          maxLength={120}
          value={values.place}
          onChange={(place) => set({ place })}
        />
      )}
    </>
  );
}
