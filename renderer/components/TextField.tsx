import type { ReactNode, Ref } from 'react';
import { TextField as AriaTextField, Group, Input } from 'react-aria-components';
import { defined } from './defined.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';

export type TextFieldProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | undefined;
  readonly placeholder?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoComplete?: string | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined;
  /** A unit or sign after the text ("kr./md.", "m²"). Say it in the label too. */
  readonly suffix?: ReactNode | undefined;
  /** As wide as what is typed in it. */
  readonly width?: 'xs' | 's' | 'm' | 'full' | undefined;
  readonly inputRef?: Ref<HTMLInputElement> | undefined;
};

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const { value, onChange, width = 'full', suffix } = props;
  const field = defined({
    type: props.type,
    maxLength: props.maxLength,
    autoComplete: props.autoComplete,
    inputMode: props.inputMode,
    isReadOnly: props.isReadOnly,
  });
  return (
    <AriaTextField {...ariaFieldProps(props)} {...field} value={value} onChange={onChange} className="field">
      <FieldLabel field={props} />
      <Group className={`field-box field-${width}`}>
        <Input className="field-input" {...defined({ placeholder: props.placeholder, ref: props.inputRef })} />
        {suffix && (
          <span className="field-suffix" aria-hidden>
            {suffix}
          </span>
        )}
      </Group>
      <FieldNotes field={props} />
    </AriaTextField>
  );
}
