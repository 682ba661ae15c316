import { tenancyKinds } from '../../../shared/domain/tenancies.ts';
import type { UnitId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { type AcceptValues, acceptProblems, emptyAcceptance } from './accept-values.ts';
import { BesideFields } from './BesideFields.tsx';
import type { OfferDialogProps } from './OfferActDialog.tsx';

/** A yes is the moving in: who comes along, from when, and whether the citizen is done waiting. */
export function AcceptDialog({ offer, pair, onClose, onReopen }: OfferDialogProps) {
  const words = useWords();
  const text = words.offering.accept;
  const place = { form: 'offer-yes', subject: `${pair.residentId}/${offer.id}` };
  const form = useDraftedAct<AcceptValues>(place, emptyAcceptance(offer.moveIn), {
    problemsOf: (values) => acceptProblems(values, words),
  });
  const submit = async (): Promise<string | null> => {
    const { kind, from, to, beside, leavesList } = form.values;
    if (from === null) return null;
    const { id, version } = offer;
    const done = await form.run('offers.accept', { id, version, kind, from, to, with: [...beside], leavesList });
    return done && text.done(done.value.freed);
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
      {offer.unitId !== null && <Freed unitId={offer.unitId} />}
      <Fields {...form} />
    </ActDialog>
  );
}

/** Said before: how many others were thought of for the home, also those whom this reader may not see. It is as many as are told of after. */
function Freed({ unitId }: { readonly unitId: UnitId }) {
  const { accept } = useWords().offering;
  const asked = useAsk('offers.ofHome', { unitId });
  const freed = (asked.data?.open ?? 1) - 1;
  return freed === 0 ? null : <Notice>{accept.frees(freed)}</Notice>;
}

function Fields({ values, problems, set }: DraftedForm<AcceptValues>) {
  const { offering, codes } = useWords();
  const text = offering.accept;
  const today = useToday();
  return (
    <>
      <FormRow>
        <DatePicker
          id="accept-from"
          label={text.from}
          error={problems['accept-from']}
          isRequired
          autoFocus
          value={values.from}
          today={today}
          onChange={(from) => set({ from })}
        />
        <DatePicker
          id="accept-to"
          label={text.to}
          hint={text.toHint}
          error={problems['accept-to']}
          isOptional
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
      </FormRow>
      <RadioGroup
        label={text.kind}
        options={tenancyKinds.map((id) => ({ id, label: codes.tenancyKinds[id] }))}
        value={values.kind}
        onChange={(kind) => set({ kind })}
      />
      <BesideFields beside={values.beside} problems={problems} onChange={(beside) => set({ beside })} />
      <Checkbox isSelected={values.leavesList} hint={text.leavesHint} onChange={(leavesList) => set({ leavesList })}>
        {text.leaves}
      </Checkbox>
    </>
  );
}
