import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { DraftedDialog } from '../../components/DraftedDialog.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { Tariff } from './handoff-list-values.ts';

interface Values {
  readonly from: IsoDate | null;
  readonly kroner: number | null;
  readonly source: string;
}

const ORE = 100;
const MOST_KRONER = 1_000_000;

type HandoffTariffDialogProps = {
  readonly tariffs: readonly Tariff[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** What a day costs from a day on, by the municipality's own paper. */
export function HandoffTariffDialog({ tariffs, onClose, onReopen }: HandoffTariffDialogProps) {
  const words = useWords();
  const text = words.handoffs.lists.tariff;
  const today = useToday();
  const start: Values = { from: null, kroner: null, source: '' };
  const form = useDraftedAct({ form: 'handoff-tariff', subject: 'new' }, start, {
    problemsOf: (values) => problemsOf(values, tariffs, words),
  });
  const { values, problems, set } = form;
  const send = () => {
    const { from, kroner, source } = values;
    if (from === null || kroner === null) return null;
    const ore = Math.round(kroner * ORE);
    return form.run('handoffLists.addTariff', { from, ore, source: source.trim() });
  };
  return (
    <DraftedDialog
      words={{ ...text, done: text.saved }}
      description={`${text.lead} ${text.keeps}`}
      form={form}
      send={send}
      onClose={onClose}
      onReopen={onReopen}
    >
      <FormRow>
        <DatePicker
          id="tariff-from"
          label={text.from}
          error={problems['tariff-from']}
          isRequired
          autoFocus
          today={today}
          value={values.from}
          onChange={(from) => set({ from })}
        />
        <NumberField
          id="tariff-amount"
          label={text.amount}
          error={problems['tariff-amount']}
          isRequired
          suffix={text.suffix}
          min={0}
          max={MOST_KRONER}
          decimals={2}
          value={values.kroner}
          onChange={(kroner) => set({ kroner })}
        />
      </FormRow>
      <TextField
        id="tariff-source"
        label={text.source}
        hint={text.sourceHint}
        error={problems['tariff-source']}
        isRequired
        maxLength={200}
        value={values.source}
        onChange={(source) => set({ source })}
      />
    </DraftedDialog>
  );
}

function problemsOf({ from, kroner, source }: Values, tariffs: readonly Tariff[], { handoffs }: Words): Problems {
  const text = handoffs.lists.tariff;
  return {
    ...(from === null && { 'tariff-from': text.fromMissing }),
    ...(tariffs.some((one) => one.from === from) && { 'tariff-from': text.fromTaken }),
    ...((kroner === null || kroner === 0) && { 'tariff-amount': text.amountMissing }),
    ...(source.trim() === '' && { 'tariff-source': text.sourceMissing }),
  };
}
