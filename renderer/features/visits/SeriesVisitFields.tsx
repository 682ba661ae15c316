import { visitKinds } from '../../../shared/domain/visits.ts';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Problems } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { SeriesValues } from './series-values.ts';
import { WorkerField } from './WhenFields.tsx';

type SeriesVisitFieldsProps = {
  readonly values: SeriesValues;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<SeriesValues>) => void;
};

/** What each of the visits is: when on the day, how long, by whom, how and where. */
export function SeriesVisitFields({ values, problems, onChange }: SeriesVisitFieldsProps) {
  const words = useWords();
  const { visits } = words;
  return (
    <>
      <FormRow>
        <TextField
          id="series-time"
          label={visits.plan.from}
          error={problems['series-time']}
          width="s"
          maxLength={5}
          value={values.time}
          onChange={(time) => onChange({ time })}
        />
        <NumberField
          label={visits.plan.minutes}
          min={1}
          max={1440}
          value={values.minutes}
          onChange={(minutes) => onChange({ minutes })}
        />
        <WorkerField value={values.workerId} onChange={(workerId) => onChange({ workerId })} />
      </FormRow>
      <FormRow>
        <Select
          label={visits.plan.kind}
          options={visitKinds.map((id) => ({ id, label: words.codes.visitKinds[id] }))}
          value={values.kind}
          onChange={(kind) => onChange({ kind })}
        />
        <TextField
          label={visits.plan.where}
          maxLength={120}
          value={values.place}
          onChange={(place) => onChange({ place })}
        />
      </FormRow>
    </>
  );
}
