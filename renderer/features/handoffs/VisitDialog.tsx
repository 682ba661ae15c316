import type { IsoDate } from '../../../shared/dates.ts';
import type { VisitKind } from '../../../shared/domain/visits.ts';
import { visitKinds } from '../../../shared/domain/visits.ts';
import type { UserId } from '../../../shared/ids.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './handoff-dialogs.ts';
import { readTime, type Whole } from './handoff-words.ts';

interface VisitValues {
  readonly on: IsoDate | null;
  readonly from: string;
  readonly workerId: UserId | 'nobody';
  readonly kind: VisitKind;
  readonly place: string;
}

type VisitDialogProps = DialogProps & { readonly what: Whole['followUps'][number]['what'] };

/** A follow-up as a real visit, on the day that was promised. */
export function VisitDialog({ handoff, what, onClose, onReopen }: VisitDialogProps) {
  const words = useWords();
  const { visits: text, meeting } = words.handoffs;
  const today = useToday();
  const me = useSession().status.user?.id;
  const workers = useAsk('visits.workers', {}).data?.workers ?? [];
  const { id } = handoff;
  const start: VisitValues = {
    ...{ on: handoff.followUps.find((one) => one.what === what)?.on ?? null, from: '', kind: 'home', place: '' },
    workerId: me ?? 'nobody',
  };
  const form = useDraftedAct({ form: 'handoff-visit', subject: `${id}/${what}` }, start, {
    problemsOf: ({ on, from }) => ({
      ...(on === null && { 'follow-on': text.onMissing }),
      ...(from.trim() !== '' && readTime(from) === null && { 'follow-from': meeting.badTime }),
    }),
  });
  const { values, set, problems } = form;
  const send = () => {
    const { on, kind, place } = values;
    if (on === null) return null;
    const workerId = values.workerId === 'nobody' ? null : values.workerId;
    const visit = { id, what, on, from: readTime(values.from), workerId, kind, place };
    return form.run('handoffs.planVisit', visit);
  };
  return (
    <DraftedDialog
      words={{ title: text.titleOf(words.codes.followUps[what]), save: text.save, done: text.saved }}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <FormRow>
        <DatePicker
          id="follow-on"
          label={text.on}
          error={problems['follow-on']}
          isRequired
          autoFocus
          min={today}
          today={today}
          value={values.on}
          onChange={(on) => set({ on })}
        />
        <TextField
          id="follow-from"
          label={text.from}
          error={problems['follow-from']}
          width="s"
          maxLength={5}
          value={values.from}
          onChange={(from) => set({ from })}
        />
      </FormRow>
      <FormRow>
        <Select<UserId | 'nobody'>
          label={text.worker}
          options={[{ id: 'nobody', label: text.nobody }, ...workers.map((one) => ({ id: one.id, label: one.name }))]}
          value={values.workerId}
          onChange={(workerId) => set({ workerId })}
        />
        <Select
          label={text.kind}
          options={visitKinds.map((kind) => ({ id: kind, label: words.codes.visitKinds[kind] }))}
          value={values.kind}
          onChange={(kind) => set({ kind })}
        />
      </FormRow>
      <TextField label={text.where} maxLength={120} value={values.place} onChange={(place) => set({ place })} />
    </DraftedDialog>
  );
}
