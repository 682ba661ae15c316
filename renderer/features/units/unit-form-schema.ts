import type { FieldErrors, Resolver } from 'react-hook-form';
import type { Result } from '../../../shared/result.ts';
import type { UnitProblems } from './unit-form-input.ts';
import type { UnitFormValues } from './unit-form-values.ts';

/** The form is right when it can be read as the engine's input; each error is a code that the fields put into words. */
export function unitResolver(
  read: (values: UnitFormValues) => Result<unknown, UnitProblems>,
): Resolver<UnitFormValues> {
  return (values) => {
    const result = read(values);
    if (result.ok) return { values, errors: {} };
    const errors = Object.entries(result.error).map(([field, code]) => [field, { type: code }] as const);
    return { values: {}, errors: Object.fromEntries(errors) as FieldErrors<UnitFormValues> };
  };
}
