import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { EstateChoice } from './EstateChoice.tsx';
import type { RealiseValues } from './realise-values.ts';

/** Where they all lie, from when, and what they have in common. */
export function RealiseFields(form: DraftedForm<RealiseValues>) {
  const text = useWords().pipeline.realise;
  const today = useToday();
  const { values, set, problems } = form;
  return (
    <>
      <EstateChoice
        id="realise-estate"
        label={text.estateId}
        error={problems['realise-estate']}
        isRequired
        autoFocus
        value={values.estateId}
        onChange={(estateId) => set({ estateId })}
      />
      <DatePicker
        id="realise-ready"
        label={text.readyOn}
        hint={text.readyOnHint}
        error={problems['realise-ready']}
        isRequired
        value={values.readyOn}
        today={today}
        onChange={(readyOn) => set({ readyOn })}
      />
      <TownFields {...form} />
      <FormRow>
        <NumberField
          label={text.sizeM2}
          isOptional
          width="s"
          min={1}
          max={2000}
          value={values.sizeM2}
          onChange={(sizeM2) => set({ sizeM2 })}
        />
        <NumberField
          label={text.rooms}
          isOptional
          width="s"
          min={0.5}
          max={30}
          step={0.5}
          decimals={1}
          value={values.rooms}
          onChange={(rooms) => set({ rooms })}
        />
        <NumberField
          label={text.rent}
          isOptional
          width="s"
          min={0}
          max={1_000_000}
          decimals={2}
          value={values.rent}
          onChange={(rent) => set({ rent })}
        />
      </FormRow>
    </>
  );
}

function TownFields({ values, set, problems }: DraftedForm<RealiseValues>) {
  const text = useWords().pipeline.realise;
  return (
    <>
      <TextField
        id="realise-street"
        label={text.street}
        error={problems['realise-street']}
        isRequired
        maxLength={80}
        value={values.street}
        onChange={(street) => set({ street })}
      />
      <FormRow>
        <TextField
          id="realise-post-code"
          label={text.postCode}
          error={problems['realise-post-code']}
          isRequired
          width="xs"
          inputMode="numeric"
          maxLength={4}
          value={values.postCode}
          onChange={(postCode) => set({ postCode })}
        />
        <TextField
          id="realise-city"
          label={text.city}
          error={problems['realise-city']}
          isRequired
          maxLength={60}
          value={values.city}
          onChange={(city) => set({ city })}
        />
      </FormRow>
    </>
  );
}
