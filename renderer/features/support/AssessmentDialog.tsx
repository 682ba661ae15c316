import { assessmentKinds } from '../../../shared/domain/assessments.ts';
import { vumThemes } from '../../../shared/domain/vum.ts';
import { ComboBox } from '../../components/ComboBox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import {
  type AssessmentValues,
  assessmentOf,
  assessmentProblems,
  emptyAssessment,
  newTheme,
  ofKind,
  themeField,
} from './assessment-values.ts';
import type { DialogProps } from './support-dialogs.ts';
import { ThemeFields } from './ThemeFields.tsx';

/** A new udredning, signed when it is saved. */
export function AssessmentDialog({ known, onClose, onReopen }: DialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.assessments.form;
  const subject = known.card.id;
  const form = useDraftedAct({ form: 'assessment', subject }, emptyAssessment(today), {
    problemsOf: (values) => assessmentProblems(values, words),
  });
  const send = () => {
    const input = assessmentOf(form.values, subject);
    return input && form.run('assessments.sign', input);
  };
  return (
    <DraftedDialog words={text} description={text.why} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <KindField {...form} />
      {form.values.kind === 'vum' && <AddTheme {...form} />}
      {form.values.themes.map((theme) => (
        <ThemeFields
          key={theme.code}
          theme={theme}
          error={form.problems[themeField(theme)]}
          isKept={form.values.kind === 'housing-first'}
          onChange={(changed) =>
            form.set({ themes: form.values.themes.map((one) => (one.code === theme.code ? changed : one)) })
          }
          onRemove={() => form.set({ themes: form.values.themes.filter(({ code }) => code !== theme.code) })}
        />
      ))}
      <TextArea
        label={text.summary}
        isOptional
        rows={3}
        maxLength={4000}
        value={form.values.summary}
        onChange={(summary) => form.set({ summary })}
      />
      <DayFields {...form} />
    </DraftedDialog>
  );
}

type FieldsProps = DraftedForm<AssessmentValues>;

function KindField({ values, set }: FieldsProps) {
  const { assessments, codes } = useWords();
  const text = assessments.form;
  return (
    <RadioGroup
      label={text.kind}
      options={assessmentKinds.map((id) => ({ id, label: codes.assessmentKinds[id], detail: text.means[id] }))}
      value={values.kind}
      onChange={(kind) => set(ofKind(kind))}
    />
  );
}

/** Chosen, it stands below, and the field is ready for the next. */
function AddTheme({ values, problems, set }: FieldsProps) {
  const { assessments, vum } = useWords();
  const text = assessments.form;
  const isChosen = (code: string) => values.themes.some((theme) => theme.code === code);
  const options = vumThemes.flatMap(({ theme, subThemes }) =>
    subThemes.filter((code) => !isChosen(code)).map((id) => ({ id, label: vum.labels[id], detail: vum.themes[theme] })),
  );
  return (
    <ComboBox
      key={values.themes.length}
      id="assess-theme"
      label={text.add}
      hint={text.addHint}
      error={problems['assess-theme']}
      autoFocus
      options={options}
      value={null}
      menuTrigger="input"
      onChange={(code) => code !== null && set({ themes: [...values.themes, newTheme(code)] })}
    />
  );
}

function DayFields({ values, problems, set }: FieldsProps) {
  const text = useWords().assessments.form;
  const today = useToday();
  return (
    <FormRow>
      <DatePicker
        id="assess-on"
        label={text.on}
        error={problems['assess-on']}
        isRequired
        value={values.on}
        max={today}
        today={today}
        onChange={(on) => set({ on })}
      />
      <DatePicker
        id="assess-next"
        label={text.nextOn}
        hint={text.nextHint}
        error={problems['assess-next']}
        isRequired
        value={values.nextOn}
        today={today}
        onChange={(nextOn) => set({ nextOn })}
      />
    </FormRow>
  );
}
