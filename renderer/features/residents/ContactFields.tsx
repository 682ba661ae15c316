import { contactWays } from '../../../shared/domain/residents.ts';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentValues } from './resident-form-values.ts';

/** How and when this person wants to be reached, and in which language. */
export function ContactFields({ values, set }: DraftedForm<ResidentValues>) {
  const { residents, codes } = useWords();
  const text = residents.form;
  const ways = contactWays.map((id) => ({ id, label: codes.contactWays[id] }));
  return (
    <FormSection title={text.contactTitle}>
      <FormRow>
        <TextField
          label={text.phone}
          type="tel"
          isOptional
          maxLength={30}
          value={values.phone}
          onChange={(phone) => set({ phone })}
        />
        <Select
          label={text.contactWay}
          options={[{ id: 'any', label: text.anyWay }, ...ways]}
          value={values.contactWay}
          onChange={(contactWay) => set({ contactWay })}
        />
      </FormRow>
      <FormRow>
        <TextField
          label={text.contactTime}
          hint={text.contactTimeHint}
          isOptional
          maxLength={80}
          value={values.contactTime}
          onChange={(contactTime) => set({ contactTime })}
        />
        <TextField
          label={text.language}
          hint={text.languageHint}
          isOptional
          maxLength={40}
          value={values.language}
          onChange={(language) => set({ language })}
        />
      </FormRow>
      <Checkbox isSelected={values.interpreter} onChange={(interpreter) => set({ interpreter })}>
        {text.interpreter}
      </Checkbox>
      <TextField
        label={residents.columns.team}
        isOptional
        width="m"
        maxLength={60}
        value={values.team}
        onChange={(team) => set({ team })}
      />
    </FormSection>
  );
}
