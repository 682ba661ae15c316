import type { IsoDate } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { rhythmText, type Series } from './series-values.ts';
import type { DialogProps } from './visit-dialogs.ts';

type EndSeriesProps = DialogProps & { readonly residentId: ResidentId; readonly series: Series };
type EndValues = { readonly on: IsoDate | null; readonly reason: string };

/** The last day of visits that repeat. */
export function EndSeriesDialog({ residentId, series, onClose, onReopen }: EndSeriesProps) {
  const words = useWords();
  const text = words.series.ending;
  const today = useToday();
  const { id, version } = series;
  const start: EndValues = { on: today, reason: '' };
  const form = useDraftedAct({ form: 'visit-series-end', subject: `${residentId}/${id}` }, start, {
    problemsOf: ({ on, reason }) => ({
      ...(on === null && { 'series-end-on': text.onMissing }),
      ...(reason.trim() === '' && { 'series-end-reason': text.reasonMissing }),
    }),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    if (values.on === null) return null;
    const done = await form.run('series.end', { id, version, on: values.on, reason: values.reason });
    return done && text.done(done.value.removed);
  };
  return (
    <ActDialog
      title={text.title}
      description={`${rhythmText(series, words)}. ${text.why}`}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DatePicker
        id="series-end-on"
        label={text.on}
        error={problems['series-end-on']}
        isRequired
        autoFocus
        today={today}
        value={values.on}
        onChange={(on) => set({ on })}
      />
      <TextField
        id="series-end-reason"
        label={text.reason}
        error={problems['series-end-reason']}
        isRequired
        maxLength={200}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </ActDialog>
  );
}
