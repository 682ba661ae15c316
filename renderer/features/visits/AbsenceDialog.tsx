import type { IsoDate } from '../../../shared/dates.ts';
import type { AbsenceReason } from '../../../shared/domain/series.ts';
import { absenceReasons } from '../../../shared/domain/series.ts';
import type { UserId } from '../../../shared/ids.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps } from './visit-dialogs.ts';

interface AbsenceValues {
  readonly userId: UserId | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly why: AbsenceReason;
}

/** One's own absence; a leader's for anybody. What kind of illness is not asked. */
export function AbsenceDialog({ mayLead, onClose, onReopen }: DialogProps & { readonly mayLead: boolean }) {
  const words = useWords();
  const text = words.series.away.dialog;
  const today = useToday();
  const me = useSession().status.user;
  const workers = useAsk('visits.workers', {}).data?.workers ?? [];
  const start: AbsenceValues = { userId: me?.id ?? null, from: today, to: today, why: 'leave' };
  const form = useDraftedAct({ form: 'absence', subject: 'new' }, start, {
    problemsOf: ({ from, to }) => (from === null || to === null ? { 'absence-from': text.daysMissing } : {}),
  });
  const { values, set, problems } = form;
  const send = () => {
    const { userId, from, to, why } = values;
    if (userId === null || from === null || to === null) return null;
    return form.run('absences.add', { userId, from, to, why });
  };
  return (
    <DraftedDialog words={text} form={form} send={send} onClose={onClose} onReopen={onReopen}>
      <FormRow>
        {mayLead && (
          <Select
            label={text.who}
            options={workers.map(({ id, name }) => ({ id, label: name }))}
            value={values.userId}
            onChange={(userId) => set({ userId })}
          />
        )}
        <Select
          label={text.why}
          options={absenceReasons.map((id) => ({ id, label: words.codes.absenceReasons[id] }))}
          value={values.why}
          onChange={(why) => set({ why })}
        />
      </FormRow>
      <FormRow>
        <DatePicker
          id="absence-from"
          label={text.from}
          error={problems['absence-from']}
          isRequired
          autoFocus
          today={today}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <DatePicker
          label={text.to}
          isRequired
          min={today}
          today={today}
          value={values.to}
          onChange={(to) => set({ to })}
        />
      </FormRow>
    </DraftedDialog>
  );
}
