import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PersonDialogProps } from './person-values.ts';

interface JudgeValues {
  readonly value: 'yes' | 'no' | null;
  readonly on: IsoDate | null;
  readonly reason: string;
}

/** "Udsat position": somebody's own judgement, never worked out from anything. */
export function JudgeDialog({ residentId, onClose, onReopen }: PersonDialogProps) {
  const words = useWords();
  const { person, codes } = words;
  const today = useToday();
  const text = person.judge;
  const place = { form: 'resident-judgement', subject: residentId };
  const empty: JudgeValues = { value: null, on: today, reason: '' };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => judgeProblems(values, words) });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { value, on, reason } = values;
    if (value === null || on === null) return null;
    const done = await form.run('observations.judge', { residentId, value, on, reason });
    return done && person.saved;
  };
  return (
    <ActDialog
      title={text.title}
      description={person.position.why}
      act={person.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        id="judge-value"
        label={text.value}
        error={problems['judge-value']}
        isRequired
        isInline
        options={(['yes', 'no'] as const).map((id) => ({ id, label: codes.exposureAnswers[id] }))}
        value={values.value}
        onChange={(value) => set({ value })}
      />
      <TextArea
        id="judge-reason"
        label={text.reason}
        hint={text.reasonHint}
        error={problems['judge-reason']}
        isRequired
        maxLength={2000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <DatePicker
        id="judge-on"
        label={person.day}
        error={problems['judge-on']}
        isRequired
        max={today}
        today={today}
        value={values.on}
        onChange={(on) => set({ on })}
      />
    </ActDialog>
  );
}

function judgeProblems({ value, on, reason }: JudgeValues, { person }: Words): Problems {
  return {
    ...(value === null && { 'judge-value': person.judge.valueMissing }),
    ...(reason.trim() === '' && { 'judge-reason': person.judge.reasonMissing }),
    ...(on === null && { 'judge-on': person.dayMissing }),
  };
}
