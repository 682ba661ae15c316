import type { outageReasons } from '../../../shared/contract/repairs.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { OutageNoteField, ReasonField } from './OutageFields.tsx';
import { RepairFields } from './RepairFields.tsx';
import { actingOutage, emptyRepair, type RepairValues, repairInput, repairValuesOf } from './repair-values.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

interface ChangeValues extends RepairValues {
  readonly reason: (typeof outageReasons)[number];
  readonly note: string;
}

/** What is known of the work. The days out of service have acts of their own. */
export function ChangeRepairDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.repairs.change;
  const today = useToday();
  const outage = actingOutage(card, today);
  const place = { form: 'outage-change', subject: card.id };
  const form = useDraftedAct<ChangeValues>(
    place,
    {
      ...(outage === undefined ? emptyRepair(today) : repairValuesOf(outage)),
      reason: outage?.reason ?? 'repair',
      note: outage?.note ?? '',
    },
    { isOfRecord: outage !== undefined },
  );
  const { reason, note, ...repair } = form.values;
  const submit = async (): Promise<string | null> => {
    if (outage === undefined) return null;
    const said = note.trim() === '' ? null : note;
    const input = { id: outage.id, version: outage.version, reason, note: said, repair: repairInput(repair) };
    return (await form.run('outages.update', input)) && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <ReasonField value={reason} onChange={(next) => form.set({ reason: next })} />
      <OutageNoteField value={note} onChange={(next) => form.set({ note: next })} />
      <RepairFields values={repair} onChange={form.set} />
    </ActDialog>
  );
}
