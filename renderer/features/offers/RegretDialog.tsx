import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OfferDialogProps } from './OfferActDialog.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { type OutcomeValues, outcomeProblems, saidOutcome, suggestedOutcome } from './outcome-values.ts';

interface RegretValues extends OutcomeValues {
  readonly note: string;
}

/** A yes that becomes a no before the day of moving in: an event of its own. */
export function RegretDialog({ offer, pair, onClose, onReopen }: OfferDialogProps) {
  const words = useWords();
  const today = useToday();
  const text = words.offering.regret;
  const place = { form: 'offer-regret', subject: `${pair.residentId}/${offer.id}` };
  const empty: RegretValues = { note: '', ...suggestedOutcome(today) };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => regretProblems(values, today, words) });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { id, version } = offer;
    const done = await form.run('offers.changeMind', { id, version, note: values.note, ...saidOutcome(values) });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={words.waiting.match.pair(pair.name, pair.address)}
      act={words.offering.outcome.acts[values.consequence]}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Notice tone="warn">{text.why}</Notice>
      <TextArea
        id="regret-note"
        label={text.note}
        error={problems['regret-note']}
        isRequired
        autoFocus
        rows={2}
        maxLength={1000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
      <OutcomeFields {...form} />
    </ActDialog>
  );
}

function regretProblems(values: RegretValues, today: IsoDate, words: Words): Problems {
  return {
    ...(values.note.trim() === '' && { 'regret-note': words.offering.regret.noteNeeded }),
    ...outcomeProblems(values, today, words),
  };
}
