import { flushSync } from 'react-dom';
import { attributeKey, LONGEST_NAME, LONGEST_VALUE, spellingInUse } from '../../../shared/domain/attributes.ts';
import { Button } from '../../components/Button.tsx';
import { Checkbox } from '../../components/Checkbox.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { FormSection } from '../../components/FormSection.tsx';
import { focusField } from '../../components/focus-field.ts';
import { SuggestField } from '../../components/SuggestField.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { type ChangePartProps, changeFieldId } from './change-values.ts';

/** One fact of the municipality's own for all the homes, or taken away from them. */
export function ChangeAttribute({ values, set, wrong }: ChangePartProps) {
  const { change, traits } = useWords();
  const { attributes } = traits;
  const inUse = useAsk('attributes.inUse', {}).data ?? [];
  const { attributeName: name, attributeValue: value, isAttributeRemoved } = values;
  const known = inUse.find((one) => attributeKey(one.name) === attributeKey(name));
  const spelling = spellingInUse(
    name,
    inUse.map((one) => one.name),
  );
  const take = (attributeName: string) => {
    // the list of names opens for what is written with the keyboard in the field
    flushSync(() => set({ attributeName }));
    focusField(changeFieldId('attributeName'));
  };
  return (
    <FormSection title={change.fields.attribute}>
      <FormRow>
        <SuggestField
          id={changeFieldId('attributeName')}
          label={attributes.name}
          hint={attributes.nameHint}
          error={wrong === 'attributeName' ? change.attributeWrong : undefined}
          maxLength={LONGEST_NAME}
          suggestions={inUse.map((one) => one.name)}
          value={name}
          onChange={(attributeName) => set({ attributeName })}
        />
        {!isAttributeRemoved && (
          <SuggestField
            id={changeFieldId('attributeValue')}
            label={attributes.value}
            hint={attributes.valueHint}
            error={wrong === 'attributeValue' ? change.attributeWrong : undefined}
            maxLength={LONGEST_VALUE}
            suggestions={known?.values ?? []}
            value={value}
            onChange={(attributeValue) => set({ attributeValue })}
          />
        )}
      </FormRow>
      {spelling !== null && (
        <p className="attribute-in-use">
          {attributes.inUse(spelling)}
          <Button size="small" onPress={() => take(spelling)}>
            {attributes.takeInUse(spelling)}
          </Button>
        </p>
      )}
      <Checkbox isSelected={isAttributeRemoved} onChange={(isRemoved) => set({ isAttributeRemoved: isRemoved })}>
        {change.removeAttribute}
      </Checkbox>
    </FormSection>
  );
}
