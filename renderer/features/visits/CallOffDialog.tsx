import type { IsoDate } from '../../../shared/dates.ts';
import { cancelledStates } from '../../../shared/domain/visits.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, Planned } from './visit-dialogs.ts';
import { visitName } from './visit-words.ts';

interface OffValues {
  readonly state: (typeof cancelledStates)[number];
  readonly reason: string;
  readonly isNextOwn: boolean;
  readonly nextOn: IsoDate | null;
}

/** It does not take place: by whom, why, and which day instead. */
export function CallOffDialog({ visit, onClose, onReopen }: DialogProps & { readonly visit: Planned }) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const text = words.visits.off;
  const { residentId, id, version } = visit;
  const proposal = useAsk('visits.beside', { residentId, visitId: id }).data?.next.afterAttempt;
  // what is agreed already needs no new day
  const agreed = proposal?.why === 'planned' ? proposal.on : null;
  const proposed = agreed === null ? (proposal?.on ?? null) : null;
  const start: OffValues = { state: 'cancelled-citizen', reason: '', isNextOwn: false, nextOn: null };
  const form = useDraftedAct({ form: 'visit-off', subject: `${residentId}/${id}` }, start, {
    problemsOf: ({ reason }) => (reason.trim() === '' ? { 'visit-off-reason': text.reasonMissing } : {}),
  });
  const { values, set, problems } = form;
  const on = values.isNextOwn ? values.nextOn : proposed;
  const submit = async (): Promise<string | null> => {
    const next = on === null ? null : { on, from: visit.from };
    const done = await form.run('visits.cancel', { id, version, state: values.state, reason: values.reason, next });
    if (!done) return null;
    const { goesTo } = done.value;
    return goesTo === null ? text.done : text.doneOther(visit.worker ?? words.visits.unassigned, goesTo.worker);
  };
  return (
    <ActDialog
      title={text.title}
      description={`${visitName(visit, words)}, ${format.day(visit.on)}`}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.who}
        isInline
        options={cancelledStates.map((state) => ({ id: state, label: words.codes.visitStates[state] }))}
        value={values.state}
        onChange={(state) => set({ state })}
      />
      <TextField
        id="visit-off-reason"
        label={text.reason}
        error={problems['visit-off-reason']}
        isRequired
        autoFocus
        maxLength={200}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <DatePicker
        label={text.next}
        hint={agreed === null ? text.nextHint : text.nextAgreed(format.day(agreed))}
        min={today}
        today={today}
        value={on}
        onChange={(nextOn) => set({ nextOn, isNextOwn: true })}
      />
    </ActDialog>
  );
}
