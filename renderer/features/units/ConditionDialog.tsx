import { useState } from 'react';
import { conditions } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { focusField } from '../../components/focus-field.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

interface ConditionValues {
  readonly condition: (typeof conditions)[number] | null;
  readonly on: IsoDate | null;
  readonly note: string;
}

/** *Stand*, as it was seen on a day. */
export function ConditionDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.units.conditionAct;
  const today = useToday();
  const place = { form: 'condition', subject: card.id };
  const drafted = useDraftedValues<ConditionValues>(place, { condition: null, on: today, note: '' });
  const act = useAct({ drafted });
  const [isTried, setTried] = useState(false);
  const { condition, on, note } = drafted.values;
  const submit = async (): Promise<string | null> => {
    setTried(true);
    if (condition === null) return focusField('condition');
    if (on === null) return focusField('condition-on');
    const done = await act.run('units.setCondition', {
      unitId: card.id,
      condition,
      on,
      note: note.trim() === '' ? null : note,
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.condition}
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        id="condition"
        label={text.condition}
        error={isTried && condition === null ? text.conditionMissing : undefined}
        options={conditions.map((id) => ({ id, label: words.codes.conditions[id], detail: text.means[id] }))}
        value={condition}
        onChange={(next) => drafted.set({ condition: next })}
      />
      <DatePicker
        id="condition-on"
        label={text.on}
        hint={text.onHint}
        error={isTried && on === null ? text.onMissing : undefined}
        isRequired
        value={on}
        max={today}
        today={today}
        onChange={(date) => drafted.set({ on: date as IsoDate | null })}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        isOptional
        maxLength={300}
        value={note}
        onChange={(next) => drafted.set({ note: next })}
      />
    </ActDialog>
  );
}
