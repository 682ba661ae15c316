import { type RefObject, useEffect, useRef } from 'react';

/** What led to a change may be gone with it: the part that changed then has the keyboard, and not the whole page. */
export function useKeptFocus(part: RefObject<HTMLElement | null>, change: unknown): void {
  const before = useRef(change);
  useEffect(() => {
    if (before.current === change) return;
    before.current = change;
    // a dialog gives the keyboard back, or not, a frame after it is gone
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        if (document.activeElement === document.body) part.current?.focus();
      });
    });
    return () => cancelAnimationFrame(frame);
  }, [change, part]);
}
