import type { Output } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import type { HandoffType } from '../../../shared/domain/handoffs.ts';
import { handoffTypes } from '../../../shared/domain/handoffs.ts';
import type { ResidentId, UserId } from '../../../shared/ids.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

interface OpenValues {
  readonly type: HandoffType;
  readonly hospital: string;
  readonly unit: string;
  readonly admittedOn: IsoDate | null;
  readonly expectedOn: IsoDate | null;
  readonly ownerId: UserId | null;
}

type OpenHandoffDialogProps = {
  readonly residentId: ResidentId;
  readonly owners: Output<'handoffs.ofResident'>['owners'];
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Somebody heard of a stay: by hand, with the checklist of its kind. */
export function OpenHandoffDialog({ residentId, owners, onClose, onReopen }: OpenHandoffDialogProps) {
  const words = useWords();
  const text = words.handoffs.open;
  const today = useToday();
  const me = useSession().status.user?.id ?? null;
  const start: OpenValues = {
    ...{ type: 'psychiatric', hospital: '', unit: '', admittedOn: null, expectedOn: null },
    ownerId: owners.find(({ id }) => id === me)?.id ?? null,
  };
  const form = useDraftedAct({ form: 'handoff-new', subject: `${residentId}/new` }, start, {
    problemsOf: ({ ownerId }) => (ownerId === null ? { 'handoff-owner': text.ownerMissing } : {}),
  });
  const { values, set, problems } = form;
  const submit = async (): Promise<string | null> => {
    const { ownerId, ...said } = values;
    return ownerId === null ? null : (await form.run('handoffs.open', { residentId, ownerId, ...said })) && text.saved;
  };
  return (
    <ActDialog
      title={text.title}
      act={text.save}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <RadioGroup
        label={text.type}
        options={handoffTypes.map((id) => ({ id, label: words.codes.handoffTypes[id] }))}
        value={values.type}
        onChange={(type) => set({ type })}
      />
      <FormRow>
        <TextField
          label={text.hospital}
          autoFocus
          maxLength={120}
          value={values.hospital}
          onChange={(hospital) => set({ hospital })}
        />
        <TextField label={text.unit} maxLength={120} value={values.unit} onChange={(unit) => set({ unit })} />
      </FormRow>
      <FormRow>
        <DatePicker
          label={text.admittedOn}
          max={today}
          today={today}
          value={values.admittedOn}
          onChange={(admittedOn) => set({ admittedOn })}
        />
        <DatePicker
          label={text.expectedOn}
          today={today}
          value={values.expectedOn}
          onChange={(expectedOn) => set({ expectedOn })}
        />
      </FormRow>
      <Select
        id="handoff-owner"
        label={text.owner}
        error={problems['handoff-owner']}
        isRequired
        options={owners.map(({ id, name }) => ({ id, label: name }))}
        value={values.ownerId}
        onChange={(ownerId) => set({ ownerId })}
      />
    </ActDialog>
  );
}
