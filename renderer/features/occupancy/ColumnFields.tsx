import {
  type DisclosureColumn,
  defaultColumns,
  optionalColumns,
  periodColumns,
} from '../../../shared/domain/disclosure-profile.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './ListForm.tsx';
import { fieldId, inProfileOrder } from './occupancy-values.ts';

/** What the list may hold. Nothing else can be chosen: the profile is the limit. */
export function ColumnFields({ values, set, errorOf }: PartProps) {
  const { lists, sending } = useWords();
  const optionOf = (id: DisclosureColumn) => ({ id, label: listWords.columns[id] });
  const choose = (among: readonly DisclosureColumn[], chosen: readonly DisclosureColumn[]) =>
    set({ columns: inProfileOrder([...values.columns.filter((column) => !among.includes(column)), ...chosen]) });
  return (
    <FormSection title={lists.sections.columns} description={lists.columnsWhy}>
      <CheckboxGroup
        id={fieldId('columns')}
        label={lists.labels.columns}
        error={errorOf('columns')}
        isInline
        options={defaultColumns.map(optionOf)}
        value={values.columns}
        onChange={(chosen) => choose(defaultColumns, chosen)}
      />
      {values.kind === 'period' && (
        <CheckboxGroup
          label={sending.periodColumns}
          isInline
          options={periodColumns.map(optionOf)}
          value={values.columns}
          onChange={(chosen) => choose(periodColumns, chosen)}
        />
      )}
      <CheckboxGroup
        label={lists.optional}
        hint={lists.optionalWhy}
        isInline
        options={optionalColumns.map(optionOf)}
        value={values.columns}
        onChange={(chosen) => choose(optionalColumns, chosen)}
      />
    </FormSection>
  );
}
