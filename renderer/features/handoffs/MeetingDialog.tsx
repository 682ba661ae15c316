import type { IsoDate } from '../../../shared/dates.ts';
import { countWorkdays, MEETING_WORKDAYS } from '../../../shared/domain/handoffs-deadlines.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { TaskRows } from '../../components/TaskRows.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type TypedTask, taskProblems, wholeTasks } from '../../components/typed-tasks.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { type Format, useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';
import { type Meeting, readTime } from './handoff-words.ts';

interface MeetingValues {
  readonly foundOn: IsoDate | null;
  readonly meetsOn: IsoDate | null;
  readonly meetsAt: string;
  readonly place: string;
  readonly agenda: string;
  readonly heldOn: IsoDate | null;
  readonly minutes: string;
  readonly tasks: readonly TypedTask[];
}

/** When the date was found, which day it is, and what came of it. */
export function MeetingDialog({ handoff, meeting, onClose, onReopen }: DialogProps & { readonly meeting: Meeting }) {
  const words = useWords();
  const format = useFormat();
  const text = words.handoffs.meeting;
  const { foundOn, meetsOn, heldOn } = meeting;
  const start: MeetingValues = {
    ...{ foundOn, meetsOn, meetsAt: meeting.meetsAt?.replace(':', '.') ?? '', place: meeting.place ?? '' },
    ...{
      agenda: meeting.agenda ?? '',
      heldOn,
      minutes: meeting.minutes ?? '',
      tasks: [],
    },
  };
  const form = useDraftedAct({ form: 'handoff-meeting', subject: `${handoff.id}/${meeting.id}` }, start, {
    isOfRecord: ['foundOn', 'meetsOn', 'meetsAt', 'place', 'agenda', 'heldOn', 'minutes'],
    problemsOf: ({ meetsAt, tasks }) => ({
      ...(meetsAt.trim() !== '' && readTime(meetsAt) === null && { 'meets-at': text.badTime }),
      ...taskProblems('meeting-task', tasks, text.taskIncomplete),
    }),
  });
  const { values } = form;
  const submit = async (): Promise<string | null> => {
    const { tasks, meetsAt, ...said } = values;
    const meets = { ...said, meetsAt: readTime(meetsAt) };
    const input = { meetingId: meeting.id, version: meeting.version, ...meets, tasks: wholeTasks(tasks) };
    return (await form.run('handoffs.setMeeting', input)) && text.saved;
  };
  return (
    <ActDialog
      title={text.setTitle}
      description={`${text.find(format.day(meeting.findBy))}. ${uncounted(meeting, words, format)}`}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DayFields meeting={meeting} {...form} />
      <TaskFields handoff={handoff} {...form} />
    </ActDialog>
  );
}

type FieldsProps = {
  readonly values: MeetingValues;
  readonly problems: Readonly<Record<string, string>>;
  readonly set: (patch: Partial<MeetingValues>) => void;
};

/** The date that was found, and what was said on the day. */
function DayFields({ meeting, values, problems, set }: FieldsProps & { readonly meeting: Meeting }) {
  const { meeting: text } = useWords().handoffs;
  const today = useToday();
  return (
    <>
      <FormRow>
        <DatePicker
          label={text.foundOn}
          hint={text.foundHint}
          min={meeting.calledOn}
          max={today}
          today={today}
          value={values.foundOn}
          onChange={(on) => set({ foundOn: on })}
        />
      </FormRow>
      <FormRow>
        <DatePicker label={text.meetsOn} today={today} value={values.meetsOn} onChange={(on) => set({ meetsOn: on })} />
        <TextField
          id="meets-at"
          label={text.meetsAt}
          error={problems['meets-at']}
          width="s"
          maxLength={5}
          value={values.meetsAt}
          onChange={(meetsAt) => set({ meetsAt })}
        />
        <TextField label={text.place} maxLength={120} value={values.place} onChange={(place) => set({ place })} />
      </FormRow>
      <TextArea
        label={text.agenda}
        rows={2}
        maxLength={2000}
        value={values.agenda}
        onChange={(agenda) => set({ agenda })}
      />
      <DatePicker
        label={text.heldOn}
        min={meeting.calledOn}
        max={today}
        today={today}
        value={values.heldOn}
        onChange={(on) => set({ heldOn: on })}
      />
      <TextArea
        label={text.minutes}
        rows={4}
        maxLength={6000}
        value={values.minutes}
        onChange={(minutes) => set({ minutes })}
      />
    </>
  );
}

/** What was agreed, as tasks of those who do it. */
function TaskFields({ handoff, values, problems, set }: FieldsProps & Pick<DialogProps, 'handoff'>) {
  const { meeting: text } = useWords().handoffs;
  const today = useToday();
  return (
    <TaskRows
      id="meeting-task"
      words={{ what: text.task, hint: text.taskHint, more: text.taskMore, who: text.taskOwner, due: text.taskDue }}
      value={values.tasks}
      usual={{ ownerId: null, due: null }}
      owners={handoff.taskOwners}
      today={today}
      problems={problems}
      onChange={(tasks) => set({ tasks })}
    />
  );
}

/** Which days up to the deadline are no working days, and why: the calculator says what counts. */
export function uncounted({ calledOn }: Pick<Meeting, 'calledOn'>, { handoffs, codes }: Words, format: Format): string {
  const days = countWorkdays(calledOn, MEETING_WORKDAYS).flatMap(({ on, why }) =>
    why === null ? [] : [`${format.date(on)} (${codes.holidays[why]})`],
  );
  return days.length === 0 ? '' : handoffs.meeting.counts(days.join(', '));
}
