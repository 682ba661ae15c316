const FOCUSABLE = 'input, textarea, select, button, [tabindex]';

/** Moves focus to a field by the id it was given; a group passes it on to its first part. */
export function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  if (!field) return;
  field.scrollIntoView({ block: 'center' });
  const target = field.matches(FOCUSABLE) ? field : field.querySelector<HTMLElement>(FOCUSABLE);
  target?.focus();
}
