import type { ReactNode } from 'react';
import { useId } from 'react';

export type SectionProps = {
  readonly title: string;
  /** A number or a few words beside the title. */
  readonly note?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  readonly children: ReactNode;
};

/** A titled part of a page, without a frame. */
export function Section({ title, note, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <header className="section-header">
        <h2 className="section-title" id={id}>
          {title}
        </h2>
        {note !== undefined && <span className="section-note">{note}</span>}
        {actions && <div className="section-actions">{actions}</div>}
      </header>
      {children}
    </section>
  );
}
