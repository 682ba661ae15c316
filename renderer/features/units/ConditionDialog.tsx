import { conditions } from '../../../shared/contract/units.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
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
  const form = useDraftedAct<ConditionValues>(
    place,
    { condition: null, on: today, note: '' },
    {
      problemsOf: ({ condition, on }) => ({
        ...(condition === null ? { condition: text.conditionMissing } : {}),
        ...(on === null ? { 'condition-on': text.onMissing } : {}),
      }),
    },
  );
  const { condition, on, note } = form.values;
  const submit = async (): Promise<string | null> => {
    if (condition === null || on === null) return null;
    const done = await form.run('units.setCondition', {
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
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        id="condition"
        label={text.condition}
        error={form.problems['condition']}
        options={conditions.map((id) => ({ id, label: words.codes.conditions[id], detail: text.means[id] }))}
        value={condition}
        onChange={(next) => form.set({ condition: next })}
      />
      <DatePicker
        id="condition-on"
        label={text.on}
        hint={text.onHint}
        error={form.problems['condition-on']}
        isRequired
        value={on}
        max={today}
        today={today}
        onChange={(on) => form.set({ on })}
      />
      <TextField
        label={text.note}
        hint={text.noteHint}
        isOptional
        maxLength={300}
        value={note}
        onChange={(next) => form.set({ note: next })}
      />
    </ActDialog>
  );
}
