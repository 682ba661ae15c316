const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

/** Moves focus to a field by the id it was given; a group passes it on to its first part. Answers null: nothing was done. */
export function focusField(fieldId: string): null {
  const field = document.getElementById(fieldId);
  if (!field) return null;
  field.scrollIntoView({ block: 'center' });
  const target = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
  return null;
}
