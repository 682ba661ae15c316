import { useState } from 'react';
import { conflictSources } from '../../../shared/domain/known-conflicts.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useSettled } from '../../lib/settled.ts';
import { useWords } from '../../lib/words.ts';
import type { ConflictValues } from './conflict-values.ts';

type ConflictFieldsProps = DraftedForm<ConflictValues> & { readonly residentId: ResidentId };

export function ConflictFields(props: ConflictFieldsProps) {
  const { values, problems, set } = props;
  const { offering, offers } = useWords();
  const text = offering.conflicts.form;
  return (
    <>
      <Other {...props} />
      <Select
        id="conflict-source"
        label={text.source}
        error={problems['conflict-source']}
        isRequired
        options={conflictSources.map((id) => ({ id, label: offers.conflictSources[id] }))}
        value={values.source}
        onChange={(source) => set({ source })}
      />
      <TextArea
        id="conflict-reason"
        label={text.reason}
        hint={text.reasonHint}
        error={problems['conflict-reason']}
        isRequired
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <WhomToAsk {...props} />
      <Days {...props} />
    </>
  );
}

const SETTLE_MS = 200;
const LEAST_TYPED = 2;

/** Found by what is typed, among those alone whom this person may see and know by name. */
function Other({ values, problems, set, residentId }: ConflictFieldsProps) {
  const text = useWords().offering.conflicts.form;
  const [typed, setTyped] = useState(values.otherName);
  const searched = useSettled(typed.trim(), SETTLE_MS);
  const isAsked = searched.length >= LEAST_TYPED;
  const found = useAsk('search.find', { text: searched }, isAsked);
  const people = isAsked ? (found.data?.residents ?? []).filter(({ id }) => id !== residentId) : [];
  const options = people.map(({ id, name, calledName }) => ({
    id,
    label: name ?? '',
    ...(calledName !== null && { detail: calledName }),
  }));
  const choose = (otherId: ResidentId | null) => {
    const otherName = options.find(({ id }) => id === otherId)?.label ?? '';
    if (otherId !== null) setTyped(otherName);
    set({ otherId, otherName });
  };
  // another name than the chosen one is another person
  const type = (text: string) => {
    setTyped(text);
    if (values.otherId !== null && text !== values.otherName) set({ otherId: null, otherName: '' });
  };
  return (
    <ComboBox
      id="conflict-other"
      label={text.other}
      hint={text.otherHint}
      error={problems['conflict-other']}
      isRequired
      autoFocus
      menuTrigger="input"
      options={options}
      filter={() => true}
      inputValue={typed}
      onInputChange={type}
      value={values.otherId}
      onChange={choose}
    />
  );
}

function WhomToAsk({ values, problems, set }: ConflictFieldsProps) {
  const text = useWords().offering.conflicts.form;
  const staff = useAsk('assignments.staff', {}).data ?? [];
  return (
    <Select
      id="conflict-ask"
      label={text.ask}
      hint={text.askHint}
      error={problems['conflict-ask']}
      isRequired
      options={staff.map(({ id, name }) => ({ id, label: name }))}
      value={values.askUser}
      onChange={(askUser) => set({ askUser })}
    />
  );
}

function Days({ values, problems, set }: ConflictFieldsProps) {
  const text = useWords().offering.conflicts.form;
  const today = useToday();
  return (
    <FormRow>
      <DatePicker
        id="conflict-from"
        label={text.from}
        error={problems['conflict-from']}
        isRequired
        value={values.from}
        max={today}
        today={today}
        onChange={(from) => set({ from })}
      />
      <DatePicker
        id="conflict-to"
        label={text.to}
        hint={text.toHint}
        error={problems['conflict-to']}
        isRequired
        value={values.to}
        min={today}
        today={today}
        onChange={(to) => set({ to })}
      />
    </FormRow>
  );
}
