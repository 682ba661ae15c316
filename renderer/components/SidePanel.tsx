import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { IconButton } from './IconButton.tsx';
import { useComponentText } from './text-context.ts';

export type SidePanelProps = {
  /** Small line above the title ("Boligforeningen Åkanden · Kærgården"). */
  readonly eyebrow?: ReactNode | undefined;
  readonly title: string;
  /** Badge and key facts under the title. */
  readonly summary?: ReactNode | undefined;
  readonly children: ReactNode;
  /** Buttons that stay in view. */
  readonly footer?: ReactNode | undefined;
  /** Esc inside the panel and the cross close it; give focus back to the list. */
  readonly onClose?: (() => void) | undefined;
};

/** The card of what is chosen in the list beside it; covers the list where there is no room for both. */
export function SidePanel({ eyebrow, title, summary, children, footer, onClose }: SidePanelProps) {
  const text = useComponentText();
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose?.();
  };
  return (
    <aside className="panel" aria-label={title} onKeyDown={onClose && closeOnEscape}>
      <div className="panel-scroll">
        <header className="panel-header">
          <div className="panel-titles">
            {eyebrow && <p className="panel-eyebrow">{eyebrow}</p>}
            <h2 className="panel-title">{title}</h2>
          </div>
          {onClose && <IconButton label={text.close} icon={X} onPress={onClose} />}
        </header>
        {summary && <div className="panel-summary">{summary}</div>}
        <div className="panel-body">{children}</div>
      </div>
      {footer && <footer className="panel-footer">{footer}</footer>}
    </aside>
  );
}
