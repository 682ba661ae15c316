import { exportFormats } from '../../../shared/contract/occupancy.ts';
import { legalBases } from '../../../shared/domain/disclosure.ts';
import { type DisclosureColumn, defaultColumns, optionalColumns } from '../../../shared/domain/disclosure-profile.ts';
import { occupancy as listWords } from '../../../shared/text/da/occupancy.ts';
import { CheckboxGroup } from '../../components/CheckboxGroup.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import type { AgreementPart } from './AgreementDialog.tsx';
import { inProfileOrder } from './agreement-values.ts';

/** To whom, what for and on which ground: the same for every list under the agreement. */
export function AgreementTerms({ values, set }: AgreementPart) {
  const { lists, codes } = useWords();
  const { labels, hints } = lists;
  const isOther = values.basis === 'other-authority';
  return (
    <>
      <TextField
        label={labels.recipient}
        hint={hints.recipient}
        isRequired
        width="full"
        maxLength={200}
        value={values.recipient}
        onChange={(recipient) => set({ recipient })}
      />
      <TextField
        label={labels.purpose}
        hint={hints.purpose}
        isRequired
        width="full"
        maxLength={300}
        value={values.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <FormRow>
        <Select
          label={labels.basis}
          isRequired
          options={legalBases.map((id) => ({ id, label: codes.legalBases[id] }))}
          value={values.basis}
          onChange={(basis) => set({ basis })}
        />
        <Select
          label={lists.format}
          options={exportFormats.map((id) => ({ id, label: listWords.formats[id] }))}
          value={values.format}
          onChange={(format) => set({ format })}
        />
      </FormRow>
      <TextField
        label={labels.basisNote}
        hint={hints.basisNote}
        isRequired={isOther}
        isOptional={!isOther}
        width="full"
        maxLength={300}
        value={values.basisNote}
        onChange={(basisNote) => set({ basisNote })}
      />
    </>
  );
}

/** What every list holds. Nothing outside the profile can be chosen. */
export function AgreementColumns({ values, set }: AgreementPart) {
  const { agreements: words } = useWords();
  const optionOf = (id: DisclosureColumn) => ({ id, label: listWords.columns[id] });
  const choose = (among: readonly DisclosureColumn[], chosen: readonly DisclosureColumn[]) =>
    set({ columns: inProfileOrder([...values.columns.filter((column) => !among.includes(column)), ...chosen]) });
  return (
    <>
      <CheckboxGroup
        label={words.columns}
        isInline
        options={defaultColumns.map(optionOf)}
        value={values.columns}
        onChange={(chosen) => choose(defaultColumns, chosen)}
      />
      <CheckboxGroup
        label={words.optionalColumns}
        isInline
        options={optionalColumns.map(optionOf)}
        value={values.columns}
        onChange={(chosen) => choose(optionalColumns, chosen)}
      />
    </>
  );
}
