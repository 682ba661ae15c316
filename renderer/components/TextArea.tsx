import type { Ref } from 'react';
import { TextArea as AriaTextArea, TextField } from 'react-aria-components';
import { defined } from './defined.ts';
import { ariaFieldProps, FieldLabel, FieldNotes } from './FieldParts.tsx';
import type { FieldProps } from './field-props.ts';

export type TextAreaProps = FieldProps & {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
  readonly inputRef?: Ref<HTMLTextAreaElement> | undefined;
};

/** Several lines of text; grows with what is written. */
export function TextArea(props: TextAreaProps) {
  const field = defined({ maxLength: props.maxLength, isReadOnly: props.isReadOnly });
  return (
    <TextField {...ariaFieldProps(props)} {...field} value={props.value} onChange={props.onChange} className="field">
      <FieldLabel field={props} />
      <AriaTextArea
        className="field-box field-area"
        rows={props.rows ?? 3}
        {...defined({ placeholder: props.placeholder, ref: props.inputRef })}
      />
      <FieldNotes field={props} />
    </TextField>
  );
}
