import { useFormContext } from 'react-hook-form';
import { FormSummary } from '../../components/FormSummary.tsx';
import { useWords } from '../../lib/words.ts';
import type { UnitField } from './unit-form-input.ts';
import { emptyUnit, type UnitFormValues } from './unit-form-values.ts';
import { problemText, unitFieldId } from './use-unit-field.ts';

/** What stands in the way, in the order of the form, each a link to its field. */
export function UnitFormSummary({ attempt }: { readonly attempt: number }) {
  const { form } = useWords().units;
  const { formState } = useFormContext<UnitFormValues>();
  const wrong = Object.keys(emptyUnit).filter(
    (name): name is UnitField => name in formState.errors && name in form.fields,
  );
  const problems = wrong.map((name) => {
    const text = form.fields[name];
    return {
      fieldId: unitFieldId(name),
      label: text.label,
      message: problemText(text, formState.errors[name]?.type ?? 'wrong'),
    };
  });
  return <FormSummary problems={attempt === 0 ? [] : problems} attempt={attempt} />;
}
