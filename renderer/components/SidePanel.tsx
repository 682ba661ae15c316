import { type KeyboardEvent, type ReactNode, type RefObject, useLayoutEffect, useRef } from 'react';
import { CloseButton } from './CloseButton.tsx';

export type SidePanelProps = {
  /** Small line above the title ("Boligforeningen Åkanden · Kærgården"). */
  readonly eyebrow?: ReactNode | undefined;
  readonly title: string;
  /** Badge and key facts under the title. */
  readonly summary?: ReactNode | undefined;
  readonly children: ReactNode;
  /** Buttons that stay in view. */
  readonly footer?: ReactNode | undefined;
  /** Esc inside the panel and the cross close it; focus goes back to the list. */
  readonly onClose?: (() => void) | undefined;
};

/** The card of what is chosen in the list beside it; covers the list where there is no room for both. */
export function SidePanel({ eyebrow, title, summary, children, footer, onClose }: SidePanelProps) {
  const panel = useRef<HTMLElement>(null);
  useFocusReturn(panel);
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
  };
  return (
    <aside ref={panel} className="panel" aria-label={title} onKeyDown={onClose && closeOnEscape}>
      <div className="panel-scroll">
        <header className="panel-header">
          <div className="panel-titles">
            {eyebrow && <p className="panel-eyebrow">{eyebrow}</p>}
            <h2 className="panel-title">{title}</h2>
          </div>
          {onClose && <CloseButton onPress={onClose} />}
        </header>
        {summary && <div className="panel-summary">{summary}</div>}
        <div className="panel-body">{children}</div>
      </div>
      {footer && <footer className="panel-footer">{footer}</footer>}
    </aside>
  );
}

/** When the panel goes while it holds focus, the list beside it takes over. */
function useFocusReturn(panel: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = panel.current;
    const page = element?.parentElement;
    return () => {
      if (!element?.contains(document.activeElement)) return;
      queueMicrotask(() => page?.querySelector<HTMLElement>('[role="grid"]')?.focus());
    };
  }, [panel]);
}
