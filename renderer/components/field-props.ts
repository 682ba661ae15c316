import type { ReactNode } from 'react';

/** What every form field takes. The id is put on the element that gets focus, for FormSummary's links. */
export type FieldProps = {
  readonly label: string;
  /** The rule behind the field, in plain words; read out with the field. */
  readonly hint?: ReactNode | undefined;
  /** What is wrong and how to mend it. Its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  /** Adds the word "valgfrit" to the label. */
  readonly isOptional?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly autoFocus?: boolean | undefined;
  /** The label is read out but not drawn (search fields, table filters). */
  readonly hideLabel?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
};
