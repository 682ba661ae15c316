import { useState } from 'react';
import type { IsoDate } from '../../../shared/dates.ts';
import { addDays } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { focusField } from '../../components/focus-field.ts';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
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
  const drafted = useDraftedValues<{ readonly on: IsoDate | null }>(place, {
    on: outage?.to ? addDays(outage.to, 1) : today,
  });
  const act = useAct({ drafted });
  const [isTried, setTried] = useState(false);
  const { on } = drafted.values;
  const problem = problemOf(on, outage?.from ?? null);
  const submit = async (): Promise<string | null> => {
    setTried(true);
    if (problem !== null) return focusField('back-in-service');
    if (outage === undefined || on === null) return null;
    const done = await act.run('outages.end', { id: outage.id, version: outage.version, to: addDays(on, -1) });
    return done && text.done(format.day(on));
  };
  const errors = { missing: text.missing, before: text.before };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.backInService}
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
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
        error={isTried && problem !== null ? errors[problem] : undefined}
        isRequired
        autoFocus
        value={on}
        today={today}
        onChange={(date) => drafted.set({ on: date as IsoDate | null })}
      />
    </ActDialog>
  );
}

function problemOf(on: IsoDate | null, from: IsoDate | null): 'missing' | 'before' | null {
  if (on === null) return 'missing';
  return from !== null && addDays(on, -1) < from ? 'before' : null;
}
