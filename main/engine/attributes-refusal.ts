import { type Attribute, attributeProblem } from '../../shared/domain/attributes.ts';
import type { AppError } from '../../shared/errors.ts';
import { appError } from '../../shared/errors.ts';

/** Why the attributes cannot be kept, at the one that is wrong; null when they can. `prefix` leads to them in the input. */
export function attributesRefusal(attributes: readonly Attribute[], prefix: string): AppError | null {
  const problem = attributeProblem(attributes);
  if (problem === null) return null;
  const { at, part, rule, field } = problem;
  return appError('rule-broken', `${prefix}attributes.${at}.${part}`, field === null ? { rule } : { rule, field });
}
