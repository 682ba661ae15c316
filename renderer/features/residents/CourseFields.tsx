import { DatePicker } from '../../components/DatePicker.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentValues } from './resident-form-values.ts';

/** The first forløb of somebody new. */
export function CourseFields({ values, problems, set }: DraftedForm<ResidentValues>) {
  const { form, course } = useWords().residents;
  const today = useToday();
  return (
    <FormSection title={form.courseTitle}>
      <RadioGroup
        label={form.courseState}
        options={(['contacted', 'active'] as const).map((id) => ({
          id,
          label: course.states[id],
          detail: course.means[id],
        }))}
        value={values.state}
        onChange={(state) => set({ state })}
      />
      <DatePicker
        id="resident-from"
        label={form.courseFrom}
        error={problems['resident-from']}
        isRequired
        max={today}
        today={today}
        value={values.from}
        onChange={(from) => set({ from })}
      />
      <TextArea
        label={form.courseReason}
        hint={form.courseReasonHint}
        isOptional
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </FormSection>
  );
}
