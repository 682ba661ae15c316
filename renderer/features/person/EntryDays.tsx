import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Days } from './person-values.ts';

/** First and last day of something that lasts; without a last day it goes on. */
export function EntryDays({ values, problems, set }: DraftedForm<Days>) {
  const { person } = useWords();
  const today = useToday();
  return (
    <FormRow>
      <DatePicker
        id="entry-from"
        label={person.from}
        error={problems['entry-from']}
        isRequired
        max={today}
        today={today}
        value={values.from}
        onChange={(from) => set({ from })}
      />
      <DatePicker
        id="entry-to"
        label={person.to}
        hint={person.toHint}
        error={problems['entry-to']}
        isOptional
        today={today}
        value={values.to}
        onChange={(to) => set({ to })}
      />
    </FormRow>
  );
}
