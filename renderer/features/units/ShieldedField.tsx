import { useController, useFormContext } from 'react-hook-form';
import { Checkbox } from '../../components/Checkbox.tsx';
import { useWords } from '../../lib/words.ts';
import type { UnitFormValues } from './unit-form-values.ts';

/** Shielding and what it does. */
export function ShieldedField() {
  const { form } = useWords().units;
  const { control } = useFormContext<UnitFormValues>();
  const { field } = useController({ control, name: 'shielded' });
  return (
    <Checkbox isSelected={field.value} onChange={field.onChange} hint={form.shieldedHint}>
      {form.shielded}
    </Checkbox>
  );
}
