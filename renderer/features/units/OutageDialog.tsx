import type { outageReasons } from '../../../shared/contract/repairs.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { Words } from '../../../shared/text/words.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { type DraftedForm, type Problems, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { OutageNoteField, ReasonField } from './OutageFields.tsx';
import { RepairFields } from './RepairFields.tsx';
import { emptyRepair, type RepairValues, repairInput } from './repair-values.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

interface OutageValues extends RepairValues {
  readonly reason: (typeof outageReasons)[number];
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly note: string;
}

/** Nobody can live there for a while: why, from when, and until when if that is known. */
export function OutageDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.units.outage;
  const today = useToday();
  const place = { form: 'outage', subject: card.id };
  const empty: OutageValues = { ...emptyRepair(today), reason: 'repair', from: today, to: null, note: '' };
  const form = useDraftedAct(place, empty, { problemsOf: (values) => outageProblems(values, words) });
  const { reason, from, to, note, ...repair } = form.values;
  const submit = async (): Promise<string | null> => {
    if (from === null) return null;
    const done = await form.run('outages.start', {
      unitId: card.id,
      reason,
      from,
      to,
      note: note.trim() === '' ? null : note,
      repair: repairInput(repair),
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.outOfService}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...form} />
    </ActDialog>
  );
}

function Fields({ values, set, problems }: DraftedForm<OutageValues>) {
  const text = useWords().units.outage;
  const today = useToday();
  return (
    <>
      <ReasonField value={values.reason} onChange={(reason) => set({ reason })} />
      <FormRow>
        <DatePicker
          id="outage-from"
          label={text.from}
          hint={text.fromHint}
          error={problems['outage-from']}
          isRequired
          value={values.from}
          today={today}
          onChange={(from) => set({ from })}
        />
        <DatePicker
          id="outage-to"
          label={text.to}
          hint={text.toHint}
          error={problems['outage-to']}
          isOptional
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
      </FormRow>
      <OutageNoteField value={values.note} onChange={(note) => set({ note })} />
      <RepairFields values={values} onChange={set} />
    </>
  );
}

function outageProblems({ from, to }: OutageValues, words: Words): Problems {
  const text = words.units.outage;
  if (from === null) return { 'outage-from': text.fromMissing };
  return to !== null && to < from ? { 'outage-to': text.toBefore } : {};
}
