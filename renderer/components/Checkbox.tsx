import { Check, Minus } from 'lucide-react';
import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField, FieldError, Text } from 'react-aria-components';
import { ariaFieldProps } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';

export type CheckboxProps = Omit<FieldProps, 'label' | 'hideLabel' | 'isOptional'> & {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isIndeterminate?: boolean | undefined;
};

/** Yes or no that takes effect with the form. */
export function Checkbox(props: CheckboxProps) {
  return (
    <CheckboxField
      {...ariaFieldProps({ ...props, label: '' })}
      isSelected={props.isSelected}
      isIndeterminate={props.isIndeterminate ?? false}
      isReadOnly={props.isReadOnly ?? false}
      onChange={props.onChange}
      className="choice-field"
    >
      <CheckboxButton className="choice">
        <CheckMark />
        <span className="choice-words">{props.children}</span>
      </CheckboxButton>
      {props.hint && (
        <Text slot="description" className="field-hint choice-hint">
          {props.hint}
        </Text>
      )}
      <FieldError className="field-error">{props.error}</FieldError>
    </CheckboxField>
  );
}

/** The drawn box; its two signs are shown by the style sheet from the state of the choice around it. */
export function CheckMark() {
  return (
    <span className="choice-box" aria-hidden>
      <Check className="choice-sign choice-sign-check" strokeWidth={3} />
      <Minus className="choice-sign choice-sign-minus" strokeWidth={3} />
    </span>
  );
}
