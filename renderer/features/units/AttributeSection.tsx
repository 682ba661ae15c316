import { useController, useFormContext } from 'react-hook-form';
import { AttributeFields } from '../../components/AttributeFields.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import type { UnitFormValues } from './unit-form-values.ts';
import { useEstateDefaults } from './use-estate-defaults.ts';
import { unitFieldId } from './use-unit-field.ts';

/** What the municipality itself wants to remember about the home. */
export function AttributeSection() {
  const { attributes } = useWords().traits;
  const { control } = useFormContext<UnitFormValues>();
  const { field, fieldState } = useController({ control, name: 'attributes' });
  const inUse = useAsk('attributes.inUse', {}).data ?? [];
  const ofEstate = useEstateDefaults()?.attributes ?? [];
  return (
    <FormSection title={attributes.title} description={attributes.why}>
      <AttributeFields
        id={unitFieldId('attributes')}
        rows={field.value}
        onChange={field.onChange}
        inUse={inUse}
        ofEstate={ofEstate}
        isTried={fieldState.error !== undefined}
      />
    </FormSection>
  );
}
