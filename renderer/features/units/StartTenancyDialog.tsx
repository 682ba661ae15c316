import { useState } from 'react';
import { tenancyKinds } from '../../../shared/contract/tenancies.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { unitTypes } from '../../../shared/domain/unit-types.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { focusField } from '../../components/focus-field.ts';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { useAct } from '../../lib/act.ts';
import { useDraftedValues } from '../../lib/drafted-values.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { PersonsField } from './PersonsField.tsx';
import { RecoveryFirst } from './RecoveryFirst.tsx';
import { emptyTenancy, type TenancyValues, tenancyProblems } from './tenancy-values.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

/** Who moves in, from when, and whether their names are protected. */
export function StartTenancyDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.units.start;
  const today = useToday();
  const isBlocked = !useSession().status.recoveryConfirmed;
  const place = { form: 'tenancy-start', subject: card.id };
  const drafted = useDraftedValues(
    place,
    emptyTenancy(card.availableFrom, unitTypes[card.type].temporary === true, today),
  );
  const act = useAct({ drafted });
  const [isTried, setTried] = useState(false);
  const problems = isTried ? tenancyProblems(drafted.values, words) : {};
  const submit = async (): Promise<string | null> => {
    setTried(true);
    const [first] = Object.keys(tenancyProblems(drafted.values, words));
    if (first !== undefined) return focusField(first);
    const { kind, persons, from, to } = drafted.values;
    if (from === null) return null;
    const done = await act.run('tenancies.start', { unitId: card.id, kind, persons: [...persons], from, to });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.start}
      drafted={drafted}
      isPending={act.isPending}
      refusal={act.refusal}
      isBlocked={isBlocked}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {isBlocked ? <RecoveryFirst /> : <Fields values={drafted.values} problems={problems} onChange={drafted.set} />}
    </ActDialog>
  );
}

type FieldsProps = {
  readonly values: TenancyValues;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (patch: Partial<TenancyValues>) => void;
};

function Fields({ values, problems, onChange }: FieldsProps) {
  const { units, codes } = useWords();
  const text = units.start;
  const today = useToday();
  return (
    <>
      <PersonsField persons={values.persons} problems={problems} onChange={(persons) => onChange({ persons })} />
      <RadioGroup
        label={text.kind}
        options={tenancyKinds.map((id) => ({ id, label: codes.tenancyKinds[id], detail: text.kindMeans[id] }))}
        value={values.kind}
        onChange={(kind) => onChange({ kind })}
      />
      <FormRow>
        <DatePicker
          id="tenancy-from"
          label={text.from}
          hint={text.fromHint}
          error={problems['tenancy-from']}
          isRequired
          value={values.from}
          today={today}
          onChange={(date) => onChange({ from: date as IsoDate | null })}
        />
        <DatePicker
          id="tenancy-to"
          label={text.to}
          hint={text.toHint}
          error={problems['tenancy-to']}
          isOptional
          value={values.to}
          today={today}
          onChange={(date) => onChange({ to: date as IsoDate | null })}
        />
      </FormRow>
    </>
  );
}
