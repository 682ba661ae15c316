import { exportFormats, listKinds } from '../../../shared/contract/occupancy.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import type { Option } from '../../components/option.ts';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './ListForm.tsx';
import { fieldId, withKind } from './occupancy-values.ts';

/** Of which day or days, what it tells of them, and in which form. */
export function WhatFields(props: PartProps) {
  const { lists, sending } = useWords();
  const { values, set } = props;
  return (
    <FormSection title={lists.sections.what}>
      <Segments
        label={sending.kind}
        hint={sending.kindMeans[values.kind]}
        options={listKinds.map((id) => ({ id, label: sending.kinds[id] }))}
        value={values.kind}
        onChange={(kind) => set(withKind(values, kind))}
      />
      <FormRow>
        <Days {...props} />
        <Segments
          label={lists.format}
          hint={lists.formatMeans[values.format]}
          options={exportFormats.map((id) => ({ id, label: listWords.formats[id] }))}
          value={values.format}
          onChange={(format) => set({ format })}
        />
      </FormRow>
    </FormSection>
  );
}

function Days({ values, set, errorOf }: PartProps) {
  const { lists, sending } = useWords();
  const today = useToday();
  const isPeriod = values.kind === 'period';
  return (
    <>
      {isPeriod && (
        <DatePicker
          id={fieldId('from')}
          label={sending.from}
          error={errorOf('from')}
          isRequired
          today={today}
          max={values.on ?? undefined}
          value={values.from}
          onChange={(from) => set({ from })}
        />
      )}
      <DatePicker
        id={fieldId('on')}
        label={isPeriod ? sending.to : lists.labels.on}
        hint={isPeriod ? undefined : lists.hints.on}
        error={errorOf('on')}
        isRequired
        today={today}
        value={values.on}
        onChange={(on) => set({ on })}
      />
    </>
  );
}

type SegmentsProps<Id extends string> = {
  readonly label: string;
  readonly hint: string;
  readonly options: readonly Option<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

/** A choice with its meaning below, as the other fields have it. */
function Segments<Id extends string>({ label, hint, options, value, onChange }: SegmentsProps<Id>) {
  return (
    <div className="field">
      <span className="field-label" aria-hidden>
        {label}
      </span>
      <div>
        <SegmentedControl label={label} options={options} value={value} onChange={onChange} />
      </div>
      <p className="field-hint">{hint}</p>
    </div>
  );
}
