import type { IsoDate } from '../../../shared/dates.ts';
import { repairActors, repairAwaiters } from '../../../shared/domain/outages.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { hasName, type RepairValues } from './repair-values.ts';

type RepairFieldsProps = {
  readonly values: RepairValues;
  readonly onChange: (patch: Partial<RepairValues>) => void;
};

/** The days of the work, whose turn it is, and who waits. */
export function RepairFields({ values, onChange }: RepairFieldsProps) {
  const { repairs, codes } = useWords();
  const { fields } = repairs;
  const today = useToday();
  const day = (name: 'reportedOn' | 'orderedOn' | 'dueOn' | 'followUpOn') => ({
    value: values[name],
    onChange: (date: IsoDate | null) => onChange({ [name]: date }),
    today,
    isOptional: true,
  });
  return (
    <FormSection title={fields.work}>
      <FormRow>
        <DatePicker label={fields.reportedOn} hint={fields.reportedHint} {...day('reportedOn')} />
        <DatePicker label={fields.orderedOn} hint={fields.orderedHint} {...day('orderedOn')} />
      </FormRow>
      <ActorFields label={fields.actor} actor={values.actor} actorName={values.actorName} onChange={onChange} />
      <FormRow>
        <DatePicker label={fields.dueOn} hint={fields.dueHint} {...day('dueOn')} />
        <DatePicker label={fields.followUpOn} hint={fields.followUpHint} {...day('followUpOn')} />
      </FormRow>
      <Select
        label={fields.awaited}
        options={[
          { id: 'none' as const, label: fields.awaitedNone },
          ...repairAwaiters.map((id) => ({ id, label: codes.repairAwaiters[id] })),
        ]}
        value={values.awaited}
        onChange={(awaited) => onChange({ awaited })}
      />
    </FormSection>
  );
}

type ActorFieldsProps = Pick<RepairValues, 'actor' | 'actorName'> & {
  readonly label: string;
  readonly onChange: (patch: Partial<Pick<RepairValues, 'actor' | 'actorName'>>) => void;
};

/** Who is to act; a firm or an office has a name too. */
export function ActorFields({ label, actor, actorName, onChange }: ActorFieldsProps) {
  const { repairs, codes } = useWords();
  const { fields } = repairs;
  return (
    <FormRow>
      <Select
        label={label}
        options={[
          { id: 'none' as const, label: fields.actorNone },
          ...repairActors.map((id) => ({ id, label: codes.repairActors[id] })),
        ]}
        value={actor}
        onChange={(next) => onChange({ actor: next })}
      />
      {hasName(actor) && (
        <TextField
          label={fields.actorName}
          hint={fields.actorNameHint}
          isOptional
          maxLength={80}
          value={actorName}
          onChange={(next) => onChange({ actorName: next })}
        />
      )}
    </FormRow>
  );
}
