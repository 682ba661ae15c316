import { exportFormats } from '../../../shared/contract/occupancy.ts';
import type { IsoDate } from '../../../shared/dates.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { DatePicker } from '../../components/DatePicker.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { SegmentedControl } from '../../components/SegmentedControl.tsx';
import { Select } from '../../components/Select.tsx';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './ListForm.tsx';
import { fieldId } from './occupancy-values.ts';

/** Whose homes, on which day, in which form. */
export function WhatFields({ values, set, errorOf }: PartProps) {
  const { lists } = useWords();
  const today = useToday();
  const associations = useAsk('associations.list', {}).data ?? [];
  const options = associations.map(({ id, name, units }) => ({
    id: id as string,
    label: name,
    detail: lists.homes(units),
  }));
  return (
    <FormSection title={lists.sections.what}>
      <FormRow>
        <Select
          id={fieldId('associationId')}
          label={lists.labels.associationId}
          hint={associations.length === 0 ? lists.noAssociations : undefined}
          error={errorOf('associationId')}
          isRequired
          options={options}
          value={values.associationId}
          onChange={(associationId) => set({ associationId })}
        />
        <DatePicker
          id={fieldId('on')}
          label={lists.labels.on}
          hint={lists.hints.on}
          error={errorOf('on')}
          isRequired
          today={today}
          value={values.on}
          onChange={(on) => set({ on: on as IsoDate | null })}
        />
        <div className="field">
          <span className="field-label" aria-hidden>
            {lists.format}
          </span>
          <div>
            <SegmentedControl
              label={lists.format}
              options={exportFormats.map((id) => ({ id, label: listWords.formats[id] }))}
              value={values.format}
              onChange={(format) => set({ format })}
            />
          </div>
          <p className="field-hint">{lists.formatMeans[values.format]}</p>
        </div>
      </FormRow>
    </FormSection>
  );
}
