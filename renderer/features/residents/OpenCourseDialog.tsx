import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentDialogProps } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';

interface OpenValues {
  readonly state: 'contacted' | 'active';
  readonly from: IsoDate | null;
  readonly reason: string;
}

type OpenCourseDialogProps = ResidentDialogProps & { readonly last: ResidentCard['courses'][number] | undefined };

/** A new forløb, when there was none or the last is over. */
export function OpenCourseDialog({ card, last, onClose, onReopen }: OpenCourseDialogProps) {
  const { residents, codes } = useWords();
  const format = useFormat();
  const today = useToday();
  const text = residents.course;
  const place = { form: 'resident-course', subject: card.id };
  const empty: OpenValues = { state: 'active', from: today, reason: '' };
  const problemsOf = ({ from }: OpenValues): Problems => (from === null ? { 'course-from': text.onMissing } : {});
  const form = useDraftedAct(place, empty, { problemsOf });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { state, from, reason } = values;
    if (from === null) return null;
    const input = { residentId: card.id, state, from, reason: reason.trim() === '' ? null : reason };
    const done = await form.run('courses.open', input);
    return done && text.opened;
  };
  const before = last && text.last(codes.courseStates[last.state], format.day(last.from));
  return (
    <ActDialog
      title={last === undefined ? text.openTitle : text.reopenTitle}
      description={before ?? text.never}
      act={last === undefined ? residents.acts.openCourse : residents.acts.reopenCourse}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.state}
        options={(['active', 'contacted'] as const).map((id) => ({
          id,
          label: text.states[id],
          detail: text.means[id],
        }))}
        value={values.state}
        onChange={(state) => set({ state })}
      />
      <DatePicker
        id="course-from"
        label={text.on}
        error={problems['course-from']}
        isRequired
        value={values.from}
        today={today}
        onChange={(from) => set({ from })}
      />
      <TextArea
        label={text.reason}
        hint={text.reasonHint}
        isOptional
        autoFocus
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </ActDialog>
  );
}
