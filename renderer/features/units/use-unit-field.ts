import { useController, useFormContext } from 'react-hook-form';
import type { Words } from '../../../shared/text/words.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitField } from './unit-form-input.ts';
import type { UnitFormValues } from './unit-form-values.ts';

/** Everything a field of the form needs but its shape: label, rule, error, value. */
export function useUnitField<Name extends UnitField>(name: Name) {
  const { form } = useWords().units;
  const { control } = useFormContext<UnitFormValues>();
  const { field, fieldState } = useController({ control, name });
  const text = fieldText(form, name);
  const code = fieldState.error?.type;
  return {
    id: unitFieldId(name),
    name,
    label: text.label,
    hint: text.hint === '' ? undefined : text.hint,
    error: code === undefined ? undefined : problemText(text, code),
    value: field.value as UnitFormValues[Name],
    onChange: (value: UnitFormValues[Name]) => field.onChange(value),
    onBlur: field.onBlur,
  };
}

/** Looked up by the plain union of names: a generic index would lose the shape of the text. */
function fieldText(form: Words['units']['form'], name: UnitField): Words['units']['form']['fields'][UnitField] {
  return form.fields[name];
}

export function unitFieldId(name: UnitField): string {
  return `unit-${name}`;
}

/** A missing answer and a wrong one are told apart only where that helps to mend them. */
export function problemText(text: { readonly missing: string; readonly wrong: string }, code: string): string {
  return code === 'missing' ? text.missing : text.wrong;
}
