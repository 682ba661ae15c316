import { ActDialog } from '../../components/ActDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, Planned } from './visit-dialogs.ts';
import { clockText, readClock, visitName } from './visit-words.ts';
import type { WhenValues } from './WhenFields.tsx';
import { WhenFields, whenProblems } from './WhenFields.tsx';

interface MoveValues extends WhenValues {
  readonly reason: string;
}

/** To another day, time or worker; the old one stays to be seen. */
export function MoveVisitDialog({ visit, onClose, onReopen }: DialogProps & { readonly visit: Planned }) {
  const words = useWords();
  const format = useFormat();
  const today = useToday();
  const { move: text } = words.visits;
  const { residentId, id, version, from, workerId } = visit;
  const start: MoveValues = {
    on: visit.on < today ? today : visit.on,
    from: from === null ? '' : clockText(from),
    workerId: workerId ?? 'nobody',
    reason: '',
  };
  const form = useDraftedAct({ form: 'visit-move', subject: `${residentId}/${id}` }, start, {
    problemsOf: (said) => ({
      ...whenProblems(said, words),
      ...(said.reason.trim() === '' && { 'visit-move-reason': text.reasonMissing }),
    }),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    if (values.on === null) return null;
    const who = values.workerId === 'nobody' ? null : values.workerId;
    const to = { on: values.on, from: readClock(values.from), workerId: who, reason: values.reason };
    const done = await form.run('visits.move', { id, version, ...to });
    return done && text.done;
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
      <WhenFields values={values} problems={problems} onChange={set} />
      <TextField
        id="visit-move-reason"
        label={text.reason}
        error={problems['visit-move-reason']}
        isRequired
        maxLength={200}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
    </ActDialog>
  );
}
