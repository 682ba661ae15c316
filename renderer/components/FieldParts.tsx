import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { classNames } from './class-names.ts';
import { defined } from './defined.ts';
import type { FieldProps } from './field-props.ts';
import { useComponentText } from './text-context.ts';
import './live-region.ts';

/** The label of a field, with "valgfrit" where that holds. */
export function FieldLabel({ field }: { readonly field: FieldProps }) {
  const text = useComponentText();
  return (
    <Label className={classNames('field-label', field.hideLabel && 'visually-hidden')}>
      {field.label}
      {field.isOptional && <span className="field-optional"> {text.optional}</span>}
    </Label>
  );
}

/** Rule and error under a field; the library links both by aria-describedby. */
export function FieldNotes({ field }: { readonly field: FieldProps }) {
  return (
    <>
      <FieldHint hint={field.hint} />
      <FieldError className="field-error">{field.error}</FieldError>
    </>
  );
}

function FieldHint({ hint }: { readonly hint: ReactNode }) {
  if (hint === undefined || hint === null) return null;
  return (
    <Text slot="description" className="field-hint">
      {hint}
    </Text>
  );
}

/** The library's names for what every field has in common. */
export function ariaFieldProps(field: FieldProps) {
  return {
    ...defined({
      id: field.id,
      name: field.name,
      isRequired: field.isRequired,
      isDisabled: field.isDisabled,
      autoFocus: field.autoFocus,
      onBlur: field.onBlur,
    }),
    isInvalid: field.error !== undefined,
    validationBehavior: 'aria' as const,
  };
}
