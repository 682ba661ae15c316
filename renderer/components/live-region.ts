/**
 * The field library empties its screen reader region by `innerHTML = ''`, which our trusted types refuse, so that
 * typing a digit in a date would throw. Emptying writes no markup: it is done by replaceChildren. Anything else goes
 * the browser's own way and stays refused.
 */
function allowEmptying(): void {
  const native = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
  const write = native?.set;
  if (!native || !write) return;
  Object.defineProperty(Element.prototype, 'innerHTML', {
    ...native,
    set(this: Element, markup: unknown) {
      if (markup === '') this.replaceChildren();
      else write.call(this, markup);
    },
  });
}

if (typeof Element !== 'undefined') allowEmptying();

export {};
