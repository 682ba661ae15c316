/** To the card beside the list, once it is drawn. */
export function focusCard(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.panel button')?.focus());
}

/** To what is next for the person whose page has just been come back to. */
export function focusNext(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.next-step button')?.focus());
}

/** Back to the list, where the keyboard was. */
export function focusList(): void {
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.grid')?.focus());
}
