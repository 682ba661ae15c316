import type { Input } from '../../../shared/contract/index.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { TenancyDialogProps } from './TenancyDialogs.tsx';

type FactValues = Omit<Input<'tenancies.setFacts'>, 'id' | 'version'>;

const ORE = 100;
const MOST_KRONER = 1_000_000;
const nothingYet: FactValues = {
  depositOre: null,
  depositPaidOn: null,
  depositSettledOn: null,
  inspectedInOn: null,
  inspectedOutOn: null,
};

/** What was paid and settled, and when the home was looked at. */
export function DepositDialog({ tenancy, subject, description, onClose, onReopen }: TenancyDialogProps) {
  const { factsForm: text } = useWords().tenancies;
  const form = useDraftedAct<FactValues>({ form: 'tenancy-facts', subject }, knownFacts(tenancy), {
    isOfRecord: true,
  });
  const submit = async (): Promise<string | null> => {
    const { id, version } = tenancy;
    const done = await form.run('tenancies.setFacts', { id, version, ...form.values });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={description}
      act={text.act}
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <Fields {...form} />
    </ActDialog>
  );
}

function Fields({ values, set }: DraftedForm<FactValues>) {
  const { factsForm: text } = useWords().tenancies;
  return (
    <>
      <NumberField
        id="deposit"
        label={text.deposit}
        isOptional
        autoFocus
        suffix={text.suffix}
        min={0}
        max={MOST_KRONER}
        decimals={2}
        value={values.depositOre === null ? null : values.depositOre / ORE}
        onChange={(kroner) => set({ depositOre: kroner === null ? null : Math.round(kroner * ORE) })}
      />
      <FormRow>
        <Day label={text.paid} value={values.depositPaidOn} onChange={(depositPaidOn) => set({ depositPaidOn })} />
        <Day
          label={text.settled}
          value={values.depositSettledOn}
          onChange={(depositSettledOn) => set({ depositSettledOn })}
        />
      </FormRow>
      <FormRow>
        <Day
          label={text.inspectedIn}
          value={values.inspectedInOn}
          onChange={(inspectedInOn) => set({ inspectedInOn })}
        />
        <Day
          label={text.inspectedOut}
          value={values.inspectedOutOn}
          onChange={(inspectedOutOn) => set({ inspectedOutOn })}
        />
      </FormRow>
    </>
  );
}

type DayProps = {
  readonly label: string;
  readonly value: IsoDate | null;
  readonly onChange: (day: IsoDate | null) => void;
};

/** A day that has come, or none yet. */
function Day(props: DayProps) {
  const today = useToday();
  return <DatePicker {...props} isOptional max={today} today={today} />;
}

function knownFacts({ details }: TenancyDialogProps['tenancy']): FactValues {
  if (details === null) return nothingYet;
  const { depositOre, depositPaidOn, depositSettledOn, inspectedInOn, inspectedOutOn } = details;
  return { depositOre, depositPaidOn, depositSettledOn, inspectedInOn, inspectedOutOn };
}
