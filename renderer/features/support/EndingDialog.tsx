import type { IsoDate } from '../../../shared/dates.ts';
import type { SupportEnd } from '../../../shared/domain/plans.ts';
import { supportEnds } from '../../../shared/domain/plans.ts';
import type { EntryId, ResidentId } from '../../../shared/ids.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { OF_NOBODY, type OfResident, ofResident } from '../../lib/record-form.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

interface EndValues extends OfResident {
  readonly to: IsoDate | null;
  readonly reason: SupportEnd | null;
}

type EndingDialogProps = {
  readonly residentId: ResidentId;
  readonly form: 'support-end' | 'plan-line-end';
  readonly record: { readonly id: EntryId; readonly version: number };
  readonly words: Readonly<Record<'title' | 'to' | 'toMissing' | 'reason' | 'reasonMissing' | 'save' | 'done', string>>;
  readonly description: string;
  readonly end: 'support.endGrant' | 'plans.endLine';
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** The last day, and why it ends. */
export function EndingDialog({ residentId, record, words: text, end, ...props }: EndingDialogProps) {
  const { codes } = useWords();
  const today = useToday();
  const empty: EndValues = { ...OF_NOBODY, to: today, reason: null };
  const form = useDraftedAct({ form: props.form, subject: record.id }, empty, {
    problemsOf: ({ to, reason }) => ({
      ...(reason === null && { 'end-reason': text.reasonMissing }),
      ...(to === null && { 'end-to': text.toMissing }),
    }),
  });
  const { values, problems, set } = ofResident(form, residentId);
  const send = () => {
    const { to, reason } = values;
    if (to === null || reason === null) return null;
    const { id, version } = record;
    return form.run(end, { residentId, id, version, to, reason });
  };
  return (
    <DraftedDialog
      words={text}
      description={props.description}
      form={form}
      send={send}
      onClose={props.onClose}
      onReopen={props.onReopen}
    >
      <Select
        id="end-reason"
        label={text.reason}
        error={problems['end-reason']}
        isRequired
        autoFocus
        options={supportEnds.map((id) => ({ id, label: codes.supportEnds[id] }))}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <DatePicker
        id="end-to"
        label={text.to}
        error={problems['end-to']}
        isRequired
        value={values.to}
        today={today}
        onChange={(to) => set({ to })}
      />
    </DraftedDialog>
  );
}
