import { legalBases } from '../../../shared/domain/disclosure.ts';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import type { PartProps } from './ListForm.tsx';
import { fieldId } from './occupancy-values.ts';

/** A disclosure has a purpose and a legal basis; both stand in the log. */
export function WhoFields({ values, set, errorOf }: PartProps) {
  const { lists, codes } = useWords();
  const { labels, hints } = lists;
  const isOther = values.basis === 'other-authority';
  return (
    <FormSection title={lists.sections.who} description={lists.whoWhy}>
      <TextField
        id={fieldId('purpose')}
        label={labels.purpose}
        hint={hints.purpose}
        error={errorOf('purpose')}
        isRequired
        maxLength={300}
        value={values.purpose}
        onChange={(purpose) => set({ purpose })}
      />
      <FormRow>
        <Select
          id={fieldId('basis')}
          label={labels.basis}
          hint={hints.basis}
          error={errorOf('basis')}
          isRequired
          options={legalBases.map((id) => ({ id, label: codes.legalBases[id] }))}
          value={values.basis}
          onChange={(basis) => set({ basis })}
        />
        <TextField
          id={fieldId('basisNote')}
          label={labels.basisNote}
          hint={hints.basisNote}
          error={errorOf('basisNote')}
          isRequired={isOther}
          isOptional={!isOther}
          maxLength={300}
          value={values.basisNote}
          onChange={(basisNote) => set({ basisNote })}
        />
      </FormRow>
    </FormSection>
  );
}
