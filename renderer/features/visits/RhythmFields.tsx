import { MOST_WEEKS, weekdays } from '../../../shared/domain/series.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { NumberField } from '../../components/NumberField.tsx';
import type { Problems } from '../../lib/drafted-act.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { SeriesValues } from './series-values.ts';

type RhythmFieldsProps = {
  readonly values: SeriesValues;
  readonly problems: Problems;
  readonly onChange: (patch: Partial<SeriesValues>) => void;
};

/** On which days of every so many weeks, from when and until when. */
export function RhythmFields({ values, problems, onChange }: RhythmFieldsProps) {
  const { series } = useWords();
  const text = series.dialog;
  const today = useToday();
  return (
    <>
      <CheckboxGroup
        id="series-days"
        label={text.days}
        isInline
        isRequired
        autoFocus
        error={problems['series-days']}
        options={weekdays.map((id) => ({ id, label: series.days[id] }))}
        value={values.weekdays}
        onChange={(chosen) => onChange({ weekdays: chosen })}
      />
      <FormRow>
        <NumberField
          label={text.weeks}
          hint={text.weeksHint}
          min={1}
          max={MOST_WEEKS}
          hasSteps
          value={values.everyWeeks}
          onChange={(everyWeeks) => onChange({ everyWeeks })}
        />
        <DatePicker
          id="series-from"
          label={text.from}
          error={problems['series-from']}
          isRequired
          min={today}
          today={today}
          value={values.from}
          onChange={(from) => onChange({ from })}
        />
        <DatePicker
          label={text.until}
          hint={text.untilHint}
          min={values.from ?? today}
          today={today}
          value={values.until}
          onChange={(until) => onChange({ until })}
        />
      </FormRow>
    </>
  );
}
