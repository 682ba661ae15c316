import { emergencyGrounds, SHORTEST_EMERGENCY_REASON } from '../../../shared/domain/residents.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { EmergencyValues } from './emergency-values.ts';

/** Who exactly, on which ground, and why. */
export function EmergencyFields(form: DraftedForm<EmergencyValues>) {
  const { residents, codes } = useWords();
  const text = residents.emergency;
  const { values, problems, set } = form;
  return (
    <>
      <RadioGroup
        label={text.who}
        hint={text.whoMeans}
        isInline
        options={[
          { id: 'number', label: text.byNumber },
          { id: 'name', label: text.byName },
        ]}
        value={values.by}
        onChange={(by) => set({ by })}
      />
      <WhoFields {...form} />
      <Select
        id="emergency-ground"
        label={text.ground}
        error={problems['emergency-ground']}
        isRequired
        options={emergencyGrounds.map((id) => ({ id, label: codes.emergencyGrounds[id] }))}
        value={values.ground}
        onChange={(ground) => set({ ground })}
      />
      <TextArea
        id="emergency-reason"
        label={text.reason}
        hint={text.reasonHint(SHORTEST_EMERGENCY_REASON)}
        error={problems['emergency-reason']}
        isRequired
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
}

function WhoFields({ values, problems, set }: DraftedForm<EmergencyValues>) {
  const text = useWords().residents.emergency;
  const today = useToday();
  if (values.by === 'number')
    return (
      <TextField
        id="emergency-number"
        label={text.number}
        error={problems['emergency-number']}
        isRequired
        width="m"
        maxLength={40}
        value={values.number}
        onChange={(number) => set({ number })}
      />
    );
  return (
    <FormRow>
      <TextField
        id="emergency-name"
        label={text.name}
        error={problems['emergency-name']}
        isRequired
        maxLength={120}
        value={values.name}
        onChange={(name) => set({ name })}
      />
      <DatePicker
        id="emergency-birth"
        label={text.birthDate}
        error={problems['emergency-birth']}
        isRequired
        value={values.birthDate}
        max={today}
        onChange={(birthDate) => set({ birthDate })}
      />
    </FormRow>
  );
}
