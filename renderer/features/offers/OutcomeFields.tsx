import { consequences } from '../../../shared/domain/offers.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import type { Problems } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OutcomeValues } from './outcome-values.ts';

type OutcomeFieldsProps = {
  readonly values: OutcomeValues;
  readonly problems: Problems;
  readonly set: (patch: Partial<OutcomeValues>) => void;
};

/** What a no leads to: a person says it, each choice with what it means for the citizen. */
export function OutcomeFields({ values, problems, set }: OutcomeFieldsProps) {
  const { offering, offers } = useWords();
  const text = offering.outcome;
  const today = useToday();
  return (
    <FormSection title={text.title} description={text.why}>
      <RadioGroup
        label={text.label}
        options={consequences.map((id) => ({ id, label: offers.consequences[id], detail: text.means[id] }))}
        value={values.consequence}
        onChange={(consequence) => set({ consequence })}
      />
      {values.consequence === 'pause' && (
        <DatePicker
          id="outcome-pause"
          label={text.pausedUntil}
          error={problems['outcome-pause']}
          isRequired
          value={values.pausedUntil}
          today={today}
          onChange={(pausedUntil) => set({ pausedUntil })}
        />
      )}
      <DatePicker
        id="outcome-contact"
        label={text.contact}
        hint={text.contactHint}
        error={problems['outcome-contact']}
        isRequired
        value={values.nextContactOn}
        today={today}
        onChange={(nextContactOn) => set({ nextContactOn })}
      />
    </FormSection>
  );
}
