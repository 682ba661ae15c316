import type { IsoDate } from '../../../shared/dates.ts';
import { isIsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { ListedAssociation, ListedEstate } from './AssociationsPart.tsx';

/** Stands for the municipality itself in the list of owners. */
const MUNICIPALITY = 'municipality';

interface EstateValues {
  readonly name: string;
  readonly number: string;
  /** An association's id, or MUNICIPALITY. */
  readonly owner: string;
  readonly vacancyPaid: boolean;
  /** From which day that holds, when it is changed. */
  readonly vacancyPaidFrom: IsoDate;
}

interface Props {
  readonly estate: ListedEstate | null;
  readonly associations: readonly ListedAssociation[];
  readonly onClose: () => void;
  readonly onReopen: () => void;
}

export function EstateDialog({ estate, associations, onClose, onReopen }: Props) {
  const { settings, common } = useWords();
  const today = useToday();
  const { associations: words } = settings;
  const form = useDraftedAct<EstateValues>(
    { form: 'estate', subject: estate?.id ?? 'new' },
    {
      name: estate?.name ?? '',
      number: estate?.number ?? '',
      owner: estate ? (estate.associationId ?? MUNICIPALITY) : (associations[0]?.id ?? MUNICIPALITY),
      vacancyPaid: estate?.vacancyPaid ?? false,
      vacancyPaidFrom: today,
    },
    { isOfRecord: estate !== null },
  );
  const { name, number, owner, vacancyPaid, vacancyPaidFrom } = form.values;
  const isPaymentChanged = estate !== null && estate.vacancyPaid !== vacancyPaid;
  const save = async () => {
    const associationId = associations.find((association) => association.id === owner)?.id ?? null;
    const values = { associationId, name, number: number.trim() === '' ? null : number.trim(), vacancyPaid };
    const done = estate
      ? await form.run('estates.update', {
          id: estate.id,
          version: estate.version,
          ...values,
          vacancyPaidFrom: isPaymentChanged ? vacancyPaidFrom : null,
        })
      : await form.run('estates.create', values);
    return done && settings.saved;
  };
  return (
    <ActDialog
      title={estate ? words.editEstate : words.addEstate}
      act={estate ? common.save : words.createEstate}
      {...form.dialog}
      onReopen={onReopen}
      onClose={onClose}
      onSubmit={save}
    >
      <TextField
        label={words.estateName}
        value={name}
        onChange={(next) => form.set({ name: next })}
        isRequired
        autoFocus
        width="full"
        maxLength={120}
      />
      <TextField
        label={words.estateNumber}
        value={number}
        onChange={(next) => form.set({ number: next })}
        isOptional
        width="s"
        maxLength={10}
      />
      <Select
        label={words.estateOwner}
        options={[
          ...associations.map((association) => ({ id: association.id as string, label: association.name })),
          { id: MUNICIPALITY, label: words.municipal },
        ]}
        value={owner}
        onChange={(next) => form.set({ owner: next })}
        width="full"
      />
      <PaymentFields values={form.values} isChanged={isPaymentChanged} onChange={form.set} />
    </ActDialog>
  );
}

type PaymentFieldsProps = {
  readonly values: EstateValues;
  readonly isChanged: boolean;
  readonly onChange: (patch: Partial<EstateValues>) => void;
};

/** Whether empty homes are paid for; a change says from which day, so that figures before it stay. */
function PaymentFields({ values, isChanged, onChange }: PaymentFieldsProps) {
  const { settings, vacancies } = useWords();
  const today = useToday();
  return (
    <>
      <Checkbox isSelected={values.vacancyPaid} onChange={(vacancyPaid) => onChange({ vacancyPaid })}>
        {settings.associations.vacancyPaid}
      </Checkbox>
      {isChanged && (
        <DatePicker
          label={vacancies.rule.paidFrom}
          hint={vacancies.rule.paidFromHint}
          value={values.vacancyPaidFrom}
          onChange={(date) => date !== null && isIsoDate(date) && onChange({ vacancyPaidFrom: date })}
          max={today}
          today={today}
          isRequired
        />
      )}
    </>
  );
}
