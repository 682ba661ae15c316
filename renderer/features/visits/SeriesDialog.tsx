import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { RhythmFields } from './RhythmFields.tsx';
import { SeriesDays } from './SeriesDays.tsx';
import { SeriesVisitFields } from './SeriesVisitFields.tsx';
import { previewOf, type SeriesValues, seriesProblems, shiftsOf } from './series-values.ts';
import type { DialogProps } from './visit-dialogs.ts';

/** Visits that repeat, with the days of the first weeks before anything is saved. */
export function SeriesDialog({ residentId, onClose, onReopen }: DialogProps & { readonly residentId: ResidentId }) {
  const words = useWords();
  const text = words.series.dialog;
  const today = useToday();
  const me = useSession().status.user?.id;
  const start: SeriesValues = {
    ...{ weekdays: [], everyWeeks: 1, from: today, until: null, time: '', minutes: 30, place: '', shifts: {} },
    ...{ workerId: me ?? 'nobody', kind: 'home' },
  };
  const form = useDraftedAct({ form: 'visit-series', subject: `${residentId}/new` }, start, {
    problemsOf: (said) => seriesProblems(said, words),
  });
  const { values, set, problems } = form;
  const question = previewOf(residentId, values);
  const days = useAsk(
    'series.preview',
    question ?? { ...start, residentId, from: today, everyWeeks: 1, weekdays: ['MO'], workerId: null, time: null },
    question !== null,
  ).data?.days;
  const shown = question === null ? [] : (days ?? []);
  const submit = async (): Promise<string | null> => {
    if (question === null) return null;
    const { kind, place } = values;
    const where = place.trim() === '' ? null : place;
    const done = await form.run('series.start', { ...question, kind, place: where, shifts: shiftsOf(shown, values) });
    return done && text.done(done.value.visits, done.value.others);
  };
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      size="l"
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RhythmFields values={values} problems={problems} onChange={set} />
      <SeriesVisitFields values={values} problems={problems} onChange={set} />
      <SeriesDays
        days={shown}
        values={values}
        onShift={(on, shift) => set({ shifts: { ...values.shifts, [on]: shift } })}
      />
    </ActDialog>
  );
}
