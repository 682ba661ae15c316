import { fold } from '../../shared/domain/danish-text.ts';
import { ComboBox } from './ComboBox.tsx';
import type { FieldProps } from './field-props.ts';

export type SuggestFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly string[];
  readonly maxLength?: number | undefined;
};

/** One line of text with what others wrote to choose from; anything else may be written too. */
export function SuggestField({ value, onChange, suggestions, maxLength, ...field }: SuggestFieldProps) {
  const typed = fold(value.trim());
  const fitting = suggestions.filter((text) => fold(text).includes(typed));
  return (
    <ComboBox
      {...field}
      options={fitting.map((text) => ({ id: text, label: text }))}
      value={null}
      onChange={(chosen) => chosen !== null && onChange(chosen)}
      inputValue={value}
      onInputChange={(text) => onChange(maxLength === undefined ? text : text.slice(0, maxLength))}
      allowsCustomValue
      menuTrigger="input"
    />
  );
}
