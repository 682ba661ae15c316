/** To the card beside the list, once it is drawn. */
export function focusCard(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.panel button')?.focus());
}

/** Back to the list, where the keyboard was. */
export function focusList(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.grid')?.focus());
}
