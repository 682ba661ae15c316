import type { IsoDate } from '../../../shared/dates.ts';
import { MOST_RATING, raters } from '../../../shared/domain/goals.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, Goal } from './support-dialogs.ts';

interface RateValues extends OfResident {
  readonly rating: number | null;
  readonly on: IsoDate | null;
  readonly saidBy: (typeof raters)[number];
}

/** The citizen's own number for how it goes. */
export function RateDialog({ known, goal, onClose, onReopen }: DialogProps & { readonly goal: Goal }) {
  const { support, codes } = useWords();
  const today = useToday();
  const text = support.rate;
  const empty: RateValues = { ...OF_NOBODY, rating: null, on: today, saidBy: 'citizen' };
  const form = useDraftedAct({ form: 'goal-rating', subject: goal.id }, empty, {
    problemsOf: ({ rating, on }) => ({
      ...(rating === null && { 'rate-rating': text.ratingMissing }),
      ...(on === null && { 'rate-on': text.onMissing }),
    }),
  });
  const { values, problems, set } = ofResident(form, known.card.id);
  const send = () => {
    const { rating, on, saidBy } = values;
    if (rating === null || on === null) return null;
    return form.run('goals.rate', { residentId: known.card.id, id: goal.id, rating, on, saidBy });
  };
  return (
    <DraftedDialog words={text} description={goal.words} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <NumberField
        id="rate-rating"
        label={text.rating}
        hint={text.ratingHint}
        error={problems['rate-rating']}
        isRequired
        autoFocus
        min={0}
        max={MOST_RATING}
        value={values.rating}
        onChange={(rating) => set({ rating })}
      />
      <RadioGroup
        label={text.saidBy}
        options={raters.map((id) => ({ id, label: codes.raters[id] }))}
        value={values.saidBy}
        onChange={(saidBy) => set({ saidBy })}
      />
      <DatePicker
        id="rate-on"
        label={text.on}
        error={problems['rate-on']}
        isRequired
        value={values.on}
        today={today}
        onChange={(on) => set({ on })}
      />
    </DraftedDialog>
  );
}
