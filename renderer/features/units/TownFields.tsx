import { useEffect, useRef } from 'react';
import { useFormContext } from 'react-hook-form';
import { FormRow } from '../../components/FormRow.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitFormValues } from './unit-form-values.ts';
import { useUnitField } from './use-unit-field.ts';

/** The post code tells the town, until somebody writes another; a code that we do not know is said, and taken all the same. */
export function TownFields() {
  const { form } = useWords().units;
  const code = useUnitField('postCode');
  const town = useTownOf(code.value.trim());
  const { getValues, setValue } = useFormContext<UnitFormValues>();
  const filled = useRef('');
  useEffect(() => {
    const written = getValues('city');
    if (!town || (written !== '' && written !== filled.current)) return;
    filled.current = town;
    if (written !== town) setValue('city', town, { shouldDirty: true });
  }, [town, getValues, setValue]);
  return (
    <FormRow>
      <TextField
        {...code}
        hint={town === null ? form.postCodeUnknown : code.hint}
        isRequired
        inputMode="numeric"
        maxLength={4}
        width="s"
      />
      <TextField {...useUnitField('city')} isRequired maxLength={60} />
    </FormRow>
  );
}

/** Null: no such code in the list; undefined: not known yet, or not four digits. */
function useTownOf(postCode: string): string | null | undefined {
  const isWhole = /^[0-9]{4}$/.test(postCode);
  const { data, isPlaceholderData } = useAsk('postCodes.city', { postCode }, isWhole);
  return isWhole && !isPlaceholderData ? data?.city : undefined;
}
