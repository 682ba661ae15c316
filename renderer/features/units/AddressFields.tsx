import { useFormContext } from 'react-hook-form';
import { parseAddress } from '../../../shared/domain/address-parse.ts';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { Notice } from '../../components/Notice.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useWords } from '../../lib/words.ts';
import { ShieldedField } from './ShieldedField.tsx';
import { TownFields } from './TownFields.tsx';
import type { UnitFormValues } from './unit-form-values.ts';
import { useUnitField } from './use-unit-field.ts';

/** The address in its parts. One that is not shown is not edited either. */
export function AddressFields({ isShown }: { readonly isShown: boolean }) {
  const { form } = useWords().units;
  return (
    <FormSection title={form.sections.address} description={isShown ? form.addressWhy : undefined}>
      {isShown ? <Parts /> : <Notice tone="info">{form.addressHidden}</Notice>}
      <ShieldedField />
    </FormSection>
  );
}

function Parts() {
  return (
    <>
      <FormRow>
        <StreetField />
        <TextField {...useUnitField('houseNumber')} isRequired maxLength={6} width="s" />
      </FormRow>
      <FormRow>
        <TextField {...useUnitField('floor')} isOptional maxLength={20} width="s" />
        <TextField {...useUnitField('door')} isOptional maxLength={20} width="s" />
        <TextField {...useUnitField('place')} isOptional maxLength={60} />
      </FormRow>
      <TownFields />
    </>
  );
}

/** A whole address that was typed or pasted here is laid out over the parts, when they are still empty. */
function StreetField() {
  const field = useUnitField('street');
  const { getValues, setValue } = useFormContext<UnitFormValues>();
  const spread = () => {
    field.onBlur();
    const read = parseAddress(field.value);
    if (!read.ok || getValues('houseNumber') !== '') return;
    const { street, houseNumber, letter, floor, door, place, postCode, city } = read.value;
    const parts = { street, houseNumber: `${houseNumber}${letter ?? ''}`, floor, door, place, postCode, city };
    for (const [name, part] of Object.entries(parts)) {
      if (part !== null) setValue(name as keyof typeof parts, part, { shouldDirty: true });
    }
  };
  return <TextField {...field} isRequired maxLength={200} onBlur={spread} />;
}
