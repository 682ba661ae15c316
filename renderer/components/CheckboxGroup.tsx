import { CheckboxGroup as AriaCheckboxGroup, CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import { CheckMark } from './Checkbox.tsx';
import { classNames } from './class-names.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';
import type { Option } from './option.ts';

export type CheckboxGroupProps<Id extends string> = FieldProps & {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  readonly isInline?: boolean | undefined;
};

/** Any number of a short list, all visible. */
export function CheckboxGroup<Id extends string>(props: CheckboxGroupProps<Id>) {
  const { options, value, onChange, isInline } = props;
  const change = (ids: readonly string[]) =>
    onChange(options.filter((option) => ids.includes(option.id)).map((option) => option.id));
  const { autoFocus = false, ...rest } = ariaFieldProps(props);
  return (
    <AriaCheckboxGroup {...rest} value={[...value]} onChange={change} className="field">
      <FieldLabel field={props} />
      <div className={classNames('choices', isInline && 'choices-inline')}>
        {options.map((option, index) => (
          <CheckboxField
            key={option.id}
            value={option.id}
            isDisabled={option.isDisabled ?? false}
            autoFocus={autoFocus && index === 0}
            className="choice-field"
          >
            <CheckboxButton className="choice">
              <CheckMark />
              <span className="choice-words">{option.label}</span>
            </CheckboxButton>
            {option.detail && (
              <Text slot="description" className="field-hint choice-hint">
                {option.detail}
              </Text>
            )}
          </CheckboxField>
        ))}
      </div>
      <FieldNotes field={props} />
    </AriaCheckboxGroup>
  );
}
