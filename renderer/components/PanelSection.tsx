import type { ReactNode } from 'react';
import { useId } from 'react';

export type PanelSectionProps = { readonly title: string; readonly children: ReactNode };

/** A part of a SidePanel with a small heading. */
export function PanelSection({ title, children }: PanelSectionProps) {
  const id = useId();
  return (
    <section className="panel-section" aria-labelledby={id}>
      <h3 className="panel-section-title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  );
}
