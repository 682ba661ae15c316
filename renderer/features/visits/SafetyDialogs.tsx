import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import type { ResidentId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { DialogProps, SafetyNote } from './visit-dialogs.ts';

interface SafetyValues {
  readonly what: string;
  readonly reason: string;
  readonly to: IsoDate | null;
}

const HALF_A_YEAR = 182;

/** Something that a visitor must know before ringing, why we know it, and until when. */
export function AddSafetyDialog({ residentId, onClose, onReopen }: DialogProps & { readonly residentId: ResidentId }) {
  const { know } = useWords().visits;
  const today = useToday();
  const start: SafetyValues = { what: '', reason: '', to: addDays(today, HALF_A_YEAR) };
  const form = useDraftedAct({ form: 'safety', subject: `${residentId}/new` }, start, {
    problemsOf: ({ what, reason, to }) => ({
      ...(what.trim() === '' && { 'safety-what': know.whatMissing }),
      ...(reason.trim() === '' && { 'safety-reason': know.reasonMissing }),
      ...(to === null && { 'safety-to': know.toMissing }),
    }),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    const { what, reason, to } = values;
    if (to === null) return null;
    const done = await form.run('safety.add', { residentId, what, reason, to });
    return done && know.saved;
  };
  return (
    <ActDialog
      title={know.title}
      act={know.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextField
        id="safety-what"
        label={know.what}
        hint={know.whatHint}
        error={problems['safety-what']}
        isRequired
        autoFocus
        maxLength={200}
        value={values.what}
        onChange={(what) => set({ what })}
      />
      <TextField
        id="safety-reason"
        label={know.reason}
        error={problems['safety-reason']}
        isRequired
        maxLength={300}
        value={values.reason}
        onChange={(reason) => set({ reason })}
      />
      <DatePicker
        id="safety-to"
        label={know.to}
        error={problems['safety-to']}
        isRequired
        min={today}
        today={today}
        value={values.to}
        onChange={(to) => set({ to })}
      />
    </ActDialog>
  );
}

type ExemptProps = DialogProps & { readonly residentId: ResidentId; readonly note: SafetyNote };

/** A leader keeps it out of the citizen's own insight, and says why. */
export function ExemptDialog({ residentId, note, onClose, onReopen }: ExemptProps) {
  const { know } = useWords().visits;
  const { id, version } = note;
  const form = useDraftedAct(
    { form: 'safety-exempt', subject: `${residentId}/${id}` },
    { reason: '' },
    {
      problemsOf: ({ reason }) => (reason.trim() === '' ? { 'exempt-reason': know.exemptMissing } : {}),
    },
  );
  const submit = async (): Promise<string | null> => {
    const done = await form.run('safety.exempt', { residentId, id, version, reason: form.values.reason });
    return done && know.exemptDone;
  };
  return (
    <ActDialog
      title={know.exempt}
      description={note.what}
      act={know.exemptSave}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <TextField
        id="exempt-reason"
        label={know.exemptReason}
        error={form.problems['exempt-reason']}
        isRequired
        autoFocus
        maxLength={300}
        value={form.values.reason}
        onChange={(reason) => form.set({ reason })}
      />
    </ActDialog>
  );
}
