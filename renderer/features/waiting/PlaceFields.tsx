import { urgencies } from '../../../shared/domain/urgency.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PlaceValues } from './place-values.ts';

/** A person's judgement, with its reason where it is more than usual. */
export function UrgencyFields({ values, problems, set }: DraftedForm<PlaceValues>) {
  const { way, codes } = useWords();
  const text = way.entry;
  return (
    <FormSection title={text.urgency} description={text.urgencyWhy}>
      <RadioGroup
        label={text.urgency}
        hideLabel
        isInline
        options={urgencies.map((id) => ({ id, label: codes.urgencies[id] }))}
        value={values.urgency}
        onChange={(urgency) => set({ urgency })}
      />
      <TextArea
        id="urgency-reason"
        label={text.urgencyReason}
        error={problems['urgency-reason']}
        isOptional={values.urgency === 'normal'}
        isRequired={values.urgency !== 'normal'}
        maxLength={1000}
        value={values.urgencyReason}
        onChange={(urgencyReason) => set({ urgencyReason })}
      />
    </FormSection>
  );
}

type DayFieldsProps = DraftedForm<PlaceValues> & {
  /** The day from which somebody waits is chosen once. */
  readonly isNew: boolean;
};

export function DayFields({ values, problems, set, isNew }: DayFieldsProps) {
  const text = useWords().way.entry;
  const today = useToday();
  return (
    <FormSection title={text.days}>
      <FormRow>
        {isNew && (
          <DatePicker
            id="since"
            label={text.since}
            hint={text.sinceHint}
            error={problems['since']}
            isOptional
            value={values.since}
            today={today}
            onChange={(since) => set({ since })}
          />
        )}
        <DatePicker
          label={text.transferSince}
          isOptional
          value={values.transferSince}
          today={today}
          onChange={(transferSince) => set({ transferSince })}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          id="review-on"
          label={text.reviewOn}
          hint={text.reviewHint}
          error={problems['review-on']}
          isRequired
          value={values.reviewOn}
          today={today}
          onChange={(reviewOn) => set({ reviewOn })}
        />
        <DatePicker
          id="contact-on"
          label={text.nextContactOn}
          hint={text.nextContactHint}
          error={problems['contact-on']}
          isRequired
          value={values.nextContactOn}
          today={today}
          onChange={(nextContactOn) => set({ nextContactOn })}
        />
      </FormRow>
    </FormSection>
  );
}
