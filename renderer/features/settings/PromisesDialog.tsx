import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

export type Promises = Output<'waitingPromises.list'>;

interface PromiseValues {
  readonly from: IsoDate | null;
  readonly answer: number | null;
  readonly decision: number | null;
  readonly offer: number | null;
}

type PromisesDialogProps = {
  readonly promises: Promises;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

const STEPS = ['answer', 'decision', 'offer'] as const;

/** New promises from a day on, begun from the newest; to who asked before them the old ones hold. */
export function PromisesDialog({ promises, onClose, onReopen }: PromisesDialogProps) {
  const words = useWords();
  const text = words.visitation.promises;
  const today = useToday();
  const place = { form: 'waiting-promises', subject: 'new' };
  const [newest] = promises;
  const empty: PromiseValues = { answer: null, decision: null, offer: null, ...newest, from: today };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => problemsOf(values, promises, words) });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { from, answer, decision, offer } = values;
    if (from === null || answer === null || decision === null || offer === null) return null;
    const done = await form.run('waitingPromises.save', { from, answer, decision, offer });
    return done && words.visitation.saved;
  };
  return (
    <ActDialog
      title={text.dialogTitle}
      description={text.why}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <DatePicker
        id="promise-from"
        label={text.day}
        error={problems['promise-from']}
        isRequired
        autoFocus
        value={values.from}
        today={today}
        onChange={(from) => set({ from })}
      />
      {STEPS.map((step) => (
        <NumberField
          key={step}
          id={`promise-${step}`}
          label={text[step]}
          error={problems[`promise-${step}`]}
          isRequired
          min={0}
          max={3650}
          value={values[step]}
          onChange={(days) => set({ [step]: days })}
        />
      ))}
    </ActDialog>
  );
}

function problemsOf(values: PromiseValues, promises: Promises, { visitation }: Words): Problems {
  const { criteria, promises: text } = visitation;
  const { from, answer, decision, offer } = values;
  const missing = STEPS.filter((step) => values[step] === null).map((step) => [`promise-${step}`, text.daysMissing]);
  const isTaken = from !== null && promises.some((promise) => promise.from === from);
  return {
    ...(from === null && { 'promise-from': criteria.dayMissing }),
    ...(isTaken && { 'promise-from': criteria.dayTaken }),
    ...Object.fromEntries(missing),
    ...(answer !== null && decision !== null && decision < answer && { 'promise-decision': text.order }),
    ...(decision !== null && offer !== null && offer < decision && { 'promise-offer': text.order }),
  };
}
