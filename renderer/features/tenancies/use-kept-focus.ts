import { type RefObject, useEffect, useRef } from 'react';

/** The act that led to a dialog may be gone when it closes: the list then has the keyboard, and not the whole page. */
export function useKeptFocus(list: RefObject<HTMLElement | null>, isOpen: boolean): void {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen || !wasOpen.current) {
      wasOpen.current = isOpen;
      return;
    }
    wasOpen.current = false;
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) list.current?.focus();
      }),
    );
    return () => cancelAnimationFrame(frame);
  }, [isOpen, list]);
}
