import type { IsoDate } from '../../../shared/dates.ts';
import { type DeclinedBy, type DeclineReason, declinedBy, declineReasonsOf } from '../../../shared/domain/offers.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { OfferDialogProps } from './OfferActDialog.tsx';
import { OutcomeFields } from './OutcomeFields.tsx';
import { type OutcomeValues, outcomeProblems, saidOutcome, suggestedOutcome } from './outcome-values.ts';

interface DeclineValues extends OutcomeValues {
  readonly by: DeclinedBy | null;
  readonly reason: DeclineReason | null;
  readonly note: string;
}

/** Who said no and why, and what it leads to: the button says what happens to the place on the list. */
export function DeclineDialog({ offer, pair, onClose, onReopen }: OfferDialogProps) {
  const words = useWords();
  const today = useToday();
  const { decline, outcome } = words.offering;
  const place = { form: 'offer-no', subject: `${pair.residentId}/${offer.id}` };
  const empty: DeclineValues = { by: null, reason: null, note: '', ...suggestedOutcome(today) };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => declineProblems(values, today, words) });
  const submit = async (): Promise<string | null> => {
    const { by, reason, note } = form.values;
    if (by === null || reason === null) return null;
    const { id, version } = offer;
    const said = { by, reason, note: note.trim() === '' ? null : note, ...saidOutcome(form.values) };
    const done = await form.run('offers.decline', { id, version, ...said });
    return done && decline.done;
  };
  return (
    <ActDialog
      title={decline.title}
      description={words.waiting.match.pair(pair.name, pair.address)}
      act={outcome.acts[form.values.consequence]}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Why {...form} />
      <OutcomeFields {...form} />
    </ActDialog>
  );
}

function Why({ values, problems, set }: DraftedForm<DeclineValues>) {
  const { offering, offers } = useWords();
  const text = offering.decline;
  const reasons: readonly DeclineReason[] = values.by === null ? [] : declineReasonsOf[values.by];
  return (
    <>
      <RadioGroup
        id="decline-by"
        label={text.by}
        error={problems['decline-by']}
        isRequired
        options={declinedBy.map((id) => ({ id, label: offers.declinedBy[id] }))}
        value={values.by}
        onChange={(by) => set({ by, reason: reasonAlsoOf(by, values.reason) })}
      />
      {values.by !== null && (
        <Select
          id="decline-reason"
          label={text.reason}
          error={problems['decline-reason']}
          isRequired
          options={reasons.map((id) => ({ id, label: offers.declineReasons[id] }))}
          value={values.reason}
          onChange={(reason) => set({ reason })}
        />
      )}
      <TextArea
        id="decline-note"
        label={text.note}
        error={problems['decline-note']}
        isOptional={values.reason !== 'other'}
        isRequired={values.reason === 'other'}
        rows={2}
        maxLength={1000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </>
  );
}

function reasonAlsoOf(by: DeclinedBy, reason: DeclineReason | null): DeclineReason | null {
  const reasons: readonly DeclineReason[] = declineReasonsOf[by];
  return reason !== null && reasons.includes(reason) ? reason : null;
}

function declineProblems(values: DeclineValues, today: IsoDate, words: Words): Problems {
  const text = words.offering.decline;
  return {
    ...(values.by === null && { 'decline-by': text.byMissing }),
    ...(values.by !== null && values.reason === null && { 'decline-reason': text.reasonMissing }),
    ...(values.reason === 'other' && values.note.trim() === '' && { 'decline-note': text.noteNeeded }),
    ...outcomeProblems(values, today, words),
  };
}
