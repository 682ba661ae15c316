import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { TenancyDialogProps } from './TenancyDialogs.tsx';

/** The notice is taken back: the tenancy goes on, without a last day or until another. */
export function GoOnDialog({ tenancy, subject, description, onClose, onReopen }: TenancyDialogProps) {
  const { goOn: text, acts } = useWords().tenancies;
  const today = useToday();
  const form = useDraftedAct<{ readonly to: IsoDate | null }>({ form: 'tenancy-go-on', subject }, { to: null });
  const submit = async (): Promise<string | null> => {
    const { id, version } = tenancy;
    const done = await form.run('tenancies.withdrawNotice', { id, version, to: form.values.to });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={description}
      act={acts.goOn}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <p className="dialog-words">{text.why}</p>
      <DatePicker
        id="go-on-to"
        label={text.to}
        hint={text.toHint}
        isOptional
        autoFocus
        value={form.values.to}
        min={tenancy.from}
        today={today}
        onChange={(to) => form.set({ to })}
      />
    </ActDialog>
  );
}
