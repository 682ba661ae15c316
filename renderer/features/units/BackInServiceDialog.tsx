import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useFormat } from '../../lib/format.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { livingOutages } from './unit-state.ts';
import { addressText } from './unit-words.ts';

/** The day on which the home can be used again; the outage then ends the day before. */
export function BackInServiceDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.units.backInService;
  const format = useFormat();
  const today = useToday();
  const [outage] = livingOutages(card.outages, today);
  const place = { form: 'outage-end', subject: card.id };
  const form = useDraftedAct<{ readonly on: IsoDate | null }>(
    place,
    { on: outage?.to ? addDays(outage.to, 1) : today },
    {
      problemsOf: ({ on }): Problems => {
        if (on === null) return { 'back-in-service': text.missing };
        return outage !== undefined && addDays(on, -1) < outage.from ? { 'back-in-service': text.before } : {};
      },
    },
  );
  const { on } = form.values;
  const submit = async (): Promise<string | null> => {
    if (outage === undefined || on === null) return null;
    const done = await form.run('outages.end', { id: outage.id, version: outage.version, to: addDays(on, -1) });
    return done && text.done(format.day(on));
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.backInService}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {outage && (
        <p className="dialog-words">{text.was(words.codes.outageReasons[outage.reason], format.day(outage.from))}</p>
      )}
      <DatePicker
        id="back-in-service"
        label={text.on}
        hint={text.onHint}
        error={form.problems['back-in-service']}
        isRequired
        autoFocus
        value={on}
        today={today}
        onChange={(on) => form.set({ on })}
      />
    </ActDialog>
  );
}
