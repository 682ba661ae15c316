import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import type { Format } from '../../lib/format.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Absence, Change } from './absence-words.ts';
import { changeLines, givenBackText } from './absence-words.ts';
import type { DialogProps } from './visit-dialogs.ts';

interface DaysValues {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

type ChangeAbsenceProps = DialogProps & {
  readonly absence: Absence;
  /** So many visits of the new days have no substitute. */
  readonly onChanged: (left: number) => void;
};

/** Other days, and what becomes of the visits, before anything is saved. */
export function ChangeAbsenceDialog({ absence, onChanged, onClose, onReopen }: ChangeAbsenceProps) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const { dialog, changing: text } = words.series.away;
  const { id, version, worker } = absence;
  const start: DaysValues = { from: absence.from, to: absence.to };
  const form = useDraftedAct({ form: 'absence-change', subject: id }, start, {
    problemsOf: (said) => daysProblems(said, absence, words),
    isOfRecord: true,
  });
  const { values, set, problems } = form;
  const { from, to } = values;
  const isAsked =
    from !== null && to !== null && from <= to && !('absence-change-to' in daysProblems(values, absence, words));
  const preview = useAsk('absences.preview', { id, from: from ?? today, to: to ?? today }, isAsked);
  const submit = async (): Promise<string | null> => {
    if (from === null || to === null) return null;
    const changed = await form.run('absences.change', { id, version, from, to });
    if (!changed) return null;
    onChanged(changed.value.left);
    return givenBackText(text.done, changed.value, worker, words);
  };
  return (
    <ActDialog
      title={text.title}
      description={worker}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <FormRow>
        <DatePicker
          id="absence-change-from"
          label={dialog.from}
          error={problems['absence-change-from']}
          isRequired
          today={today}
          value={from}
          onChange={(day) => set({ from: day })}
        />
        <DatePicker
          id="absence-change-to"
          label={dialog.to}
          error={problems['absence-change-to']}
          isRequired
          autoFocus
          today={today}
          value={to}
          onChange={(day) => set({ to: day })}
        />
      </FormRow>
      {isAsked && preview.data !== undefined && !preview.isPlaceholderData && (
        <ChangeNotice change={preview.data} worker={worker} words={words} format={format} />
      )}
    </ActDialog>
  );
}

type ChangeNoticeProps = {
  readonly change: Change;
  readonly worker: string;
  readonly words: Words;
  readonly format: Format;
};

function ChangeNotice({ change, worker, words, format }: ChangeNoticeProps) {
  return (
    <Notice title={words.series.away.changing.what}>
      {changeLines(change, worker, words, format.date).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Notice>
  );
}

function daysProblems({ from, to }: DaysValues, absence: Absence, words: Words): Readonly<Record<string, string>> {
  const { dialog, changing } = words.series.away;
  if (from === null) return { 'absence-change-from': dialog.daysMissing };
  if (to === null) return { 'absence-change-to': dialog.daysMissing };
  return from === absence.from && to === absence.to ? { 'absence-change-to': changing.same } : {};
}
