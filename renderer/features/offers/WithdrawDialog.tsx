import { chosenWithdrawReasons } from '../../../shared/domain/offers.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { OfferDialogProps } from './OfferActDialog.tsx';

interface WithdrawValues {
  readonly reason: (typeof chosenWithdrawReasons)[number] | null;
  readonly note: string;
}

const NOTHING_SAID: WithdrawValues = { reason: null, note: '' };

/** The municipality takes it back, and says why. */
export function WithdrawDialog({ offer, pair, onClose, onReopen }: OfferDialogProps) {
  const words = useWords();
  const text = words.offering.withdraw;
  const place = { form: 'offer-back', subject: `${pair.residentId}/${offer.id}` };
  const form = useDraftedAct(place, NOTHING_SAID, { problemsOf: (values) => withdrawProblems(values, words) });
  const { values, problems, set } = form;
  const submit = async (): Promise<string | null> => {
    const { reason, note } = values;
    if (reason === null) return null;
    const { id, version } = offer;
    const done = await form.run('offers.withdraw', { id, version, reason, note: note.trim() === '' ? null : note });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={words.waiting.match.pair(pair.name, pair.address)}
      act={text.act}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        id="withdraw-reason"
        label={text.reason}
        error={problems['withdraw-reason']}
        isRequired
        options={chosenWithdrawReasons.map((id) => ({ id, label: words.offers.withdrawReasons[id] }))}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <TextArea
        id="withdraw-note"
        label={text.note}
        error={problems['withdraw-note']}
        isOptional={values.reason !== 'other'}
        isRequired={values.reason === 'other'}
        rows={2}
        maxLength={1000}
        value={values.note}
        onChange={(note) => set({ note })}
      />
    </ActDialog>
  );
}

function withdrawProblems({ reason, note }: WithdrawValues, { offering }: Words): Problems {
  return {
    ...(reason === null && { 'withdraw-reason': offering.withdraw.reasonMissing }),
    ...(reason === 'other' && note.trim() === '' && { 'withdraw-note': offering.withdraw.noteNeeded }),
  };
}
