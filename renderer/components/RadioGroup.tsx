import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import type { Option } from './option.ts';

export type RadioGroupProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: Id | null;
  readonly onChange: (value: Id) => void;
  readonly isInline?: boolean | undefined;
};

/** Exactly one of a short list, all visible, each with room for its consequence. */
export function RadioGroup<Id extends string>(props: RadioGroupProps<Id>) {
  const { options, value, onChange, isInline } = props;
  const change = (id: string) => {
    const chosen = options.find((option) => option.id === id);
    if (chosen) onChange(chosen.id);
  };
  const { autoFocus: _, ...rest } = ariaFieldProps(props);
  return (
    <AriaRadioGroup {...rest} value={value} onChange={change} className="field">
      <FieldLabel field={props} />
      <div className={classNames('choices', isInline && 'choices-inline')}>
        {options.map((option) => (
          <RadioField
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            className="choice-field"
          >
            <RadioButton className="choice">
              <span className="choice-dot" aria-hidden />
              <span className="choice-words">{option.label}</span>
            </RadioButton>
            {option.detail && (
              <Text slot="description" className="field-hint choice-hint">
                {option.detail}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldNotes field={props} />
    </AriaRadioGroup>
  );
}
