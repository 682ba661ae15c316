import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { CourseState } from '../../../shared/domain/residents.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ResidentDialogProps } from './ResidentDialogs.tsx';
import type { ResidentCard } from './resident-filter.ts';
import { nameText } from './resident-words.ts';

type Course = ResidentCard['courses'][number];
type NextState = Input<'courses.change'>['state'];

interface CourseValues {
  readonly state: NextState;
  readonly on: IsoDate | null;
  readonly pausedUntil: IsoDate | null;
  readonly reason: string;
}

/** What may follow: everything but what holds already; a pause may be made longer. */
function nextStates(now: CourseState): readonly NextState[] {
  const all = ['active', 'paused', 'closed', 'moved-away', 'dead'] as const;
  return all.filter((state) => state !== now || state === 'paused');
}

/** The next state of the forløb that is open: active, a pause until a day, or its end. */
export function ChangeCourseDialog({ card, last, onClose, onReopen }: ResidentDialogProps & { readonly last: Course }) {
  const words = useWords();
  const today = useToday();
  const format = useFormat();
  const text = words.residents.course;
  const place = { form: 'resident-course', subject: card.id };
  const states = nextStates(last.state);
  const empty: CourseValues = { state: states[0] ?? 'closed', on: today, pausedUntil: null, reason: '' };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => courseProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { state, on, pausedUntil, reason } = form.values;
    if (on === null) return null;
    const done = await form.run('courses.change', {
      residentId: card.id,
      id: last.id,
      version: last.version,
      state,
      on,
      pausedUntil: state === 'paused' ? pausedUntil : null,
      reason: reason.trim() === '' ? null : reason,
    });
    return done && text.done;
  };
  const now = text.now(words.codes.courseStates[last.state], format.day(last.from));
  return (
    <ActDialog
      title={text.title}
      description={`${nameText(card, words)}. ${now}`}
      act={text.save}
      isDanger={form.values.state === 'dead'}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields form={form} states={states} />
    </ActDialog>
  );
}

type FieldsProps = { readonly form: DraftedForm<CourseValues>; readonly states: readonly NextState[] };

function Fields({ form: { values, problems, set }, states }: FieldsProps) {
  const text = useWords().residents.course;
  const today = useToday();
  return (
    <>
      <RadioGroup
        label={text.state}
        options={states.map((id) => ({ id, label: text.states[id], detail: text.means[id] }))}
        value={values.state}
        onChange={(state) => set({ state })}
      />
      <FormRow>
        <DatePicker
          id="course-on"
          label={text.on}
          error={problems['course-on']}
          isRequired
          value={values.on}
          today={today}
          onChange={(on) => set({ on })}
        />
        {values.state === 'paused' && (
          <DatePicker
            id="course-until"
            label={text.pausedUntil}
            hint={text.pausedUntilHint}
            error={problems['course-until']}
            isRequired
            value={values.pausedUntil}
            today={today}
            onChange={(pausedUntil) => set({ pausedUntil })}
          />
        )}
      </FormRow>
      <TextArea
        id="course-reason"
        label={text.reason}
        hint={text.reasonHint}
        error={problems['course-reason']}
        isRequired={values.state === 'closed'}
        isOptional={values.state !== 'closed'}
        maxLength={1000}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </>
  );
}

function courseProblems({ state, on, pausedUntil, reason }: CourseValues, words: Words): Problems {
  const text = words.residents.course;
  const isPause = state === 'paused';
  const isBackwards = pausedUntil !== null && on !== null && pausedUntil < on;
  return {
    ...(on === null && { 'course-on': text.onMissing }),
    ...(isPause && pausedUntil === null && { 'course-until': text.pausedUntilMissing }),
    ...(isPause && isBackwards && { 'course-until': text.pausedUntilBefore }),
    ...(state === 'closed' && reason.trim() === '' && { 'course-reason': text.reasonMissing }),
  };
}
