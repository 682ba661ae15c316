import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { SharedTextField } from './SharedTextField.tsx';
import { useUnitField } from './use-unit-field.ts';

/** Who looks after it, when it came and goes, and what else is worth knowing. */
export function OperationFields() {
  const { form } = useWords().units;
  return (
    <FormSection title={form.sections.operation}>
      <SharedTextField name="socialCaretaker" maxLength={120} />
      <FormRow>
        <DayField name="plannedFrom" />
        <DayField name="retiredOn" />
      </FormRow>
      <TextArea {...useUnitField('note')} isOptional rows={3} maxLength={2000} />
    </FormSection>
  );
}

function DayField({ name }: { readonly name: 'plannedFrom' | 'retiredOn' }) {
  const today = useToday();
  const field = useUnitField(name);
  return <DatePicker {...field} isOptional today={today} />;
}
