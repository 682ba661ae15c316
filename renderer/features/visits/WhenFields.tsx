import type { IsoDate } from '../../../shared/dates.ts';
import type { UserId } from '../../../shared/ids.ts';
import type { Words } from '../../../shared/text/words.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Problems } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { holidayName, readClock } from './visit-words.ts';

export interface WhenValues {
  readonly on: IsoDate | null;
  readonly from: string;
  readonly workerId: UserId | 'nobody';
}

type WhenFieldsProps = {
  readonly values: WhenValues;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<WhenValues>) => void;
};

/** The day, the time and the worker of a visit to come. A holiday is said, and not forbidden. */
export function WhenFields({ values, problems, onChange }: WhenFieldsProps) {
  const words = useWords();
  const today = useToday();
  const text = words.visits.plan;
  const holiday = values.on === null ? null : holidayName(values.on, words);
  return (
    <FormRow>
      <DatePicker
        id="visit-when-on"
        label={text.on}
        hint={holiday === null ? undefined : text.holiday(holiday)}
        error={problems['visit-when-on']}
        isRequired
        autoFocus
        min={today}
        today={today}
        value={values.on}
        onChange={(on) => onChange({ on })}
      />
      <TextField
        id="visit-when-from"
        label={text.from}
        error={problems['visit-when-from']}
        width="s"
        maxLength={5}
        value={values.from}
        onChange={(from) => onChange({ from })}
      />
      <WorkerField value={values.workerId} onChange={(workerId) => onChange({ workerId })} />
    </FormRow>
  );
}

type WorkerFieldProps = {
  readonly value: UserId | 'nobody';
  readonly onChange: (workerId: UserId | 'nobody') => void;
};

/** Who goes there; nobody yet is an answer too. */
export function WorkerField({ value, onChange }: WorkerFieldProps) {
  const { plan } = useWords().visits;
  const workers = useAsk('visits.workers', {}).data?.workers ?? [];
  return (
    <Select<UserId | 'nobody'>
      label={plan.worker}
      options={[{ id: 'nobody', label: plan.nobody }, ...workers.map(({ id, name }) => ({ id, label: name }))]}
      value={value}
      onChange={onChange}
    />
  );
}

export function whenProblems({ on, from }: Pick<WhenValues, 'on' | 'from'>, { visits }: Words): Problems {
  return {
    ...(on === null && { 'visit-when-on': visits.plan.onMissing }),
    ...(from.trim() !== '' && readClock(from) === null && { 'visit-when-from': visits.dialog.badTime }),
  };
}
