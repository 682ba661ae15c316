import { tenancyKinds } from '../../../shared/domain/tenancies.ts';
import { unitTypes } from '../../../shared/domain/unit-types.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { RadioGroup } from '../../components/RadioGroup.tsx';
import { type DraftedForm, useDraftedAct } from '../../lib/drafted-act.ts';
import { useSession, useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { PersonsField } from './PersonsField.tsx';
import { RecoveryFirst } from './RecoveryFirst.tsx';
import { emptyTenancy, personsOf, type TenancyValues, tenancyProblems } from './tenancy-values.ts';
import type { UnitDialogProps } from './UnitDialogs.tsx';
import { addressText } from './unit-words.ts';

/** Who moves in, from when, and whether their names are protected. */
export function StartTenancyDialog({ card, onClose, onReopen }: UnitDialogProps) {
  const words = useWords();
  const text = words.units.start;
  const today = useToday();
  const isBlocked = !useSession().status.recoveryConfirmed;
  const place = { form: 'tenancy-start', subject: card.id };
  const empty = emptyTenancy(card.availableFrom, unitTypes[card.type].temporary === true, today);
  const form = useDraftedAct(place, empty, { problemsOf: (values) => tenancyProblems(values, words) });
  const submit = async (): Promise<string | null> => {
    const { kind, from, to } = form.values;
    if (from === null) return null;
    const done = await form.run('tenancies.start', {
      unitId: card.id,
      kind,
      persons: personsOf(form.values),
      from,
      to,
    });
    return done && text.done;
  };
  return (
    <ActDialog
      title={text.title}
      description={addressText(card, words)}
      act={words.units.acts.start}
      {...form.dialog}
      isBlocked={isBlocked}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      {isBlocked ? <RecoveryFirst /> : <Fields {...form} />}
    </ActDialog>
  );
}

function Fields({ values, problems, set }: DraftedForm<TenancyValues>) {
  const { units, codes } = useWords();
  const text = units.start;
  const today = useToday();
  return (
    <>
      <PersonsField persons={values.persons} problems={problems} onChange={(persons) => set({ persons })} />
      <RadioGroup
        label={text.kind}
        options={tenancyKinds.map((id) => ({ id, label: codes.tenancyKinds[id], detail: text.kindMeans[id] }))}
        value={values.kind}
        onChange={(kind) => set({ kind })}
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
          onChange={(from) => set({ from })}
        />
        <DatePicker
          id="tenancy-to"
          label={text.to}
          hint={text.toHint}
          error={problems['tenancy-to']}
          isOptional
          value={values.to}
          today={today}
          onChange={(to) => set({ to })}
        />
      </FormRow>
    </>
  );
}
