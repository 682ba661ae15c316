import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: string;
  readonly subtitle?: ReactNode | undefined;
  /** The SearchBox. */
  readonly search?: ReactNode | undefined;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode | undefined;
};

/** Where am I, in one line, and what can be done here. */
export function PageHeader({ title, subtitle, search, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-titles">
        <h1 className="page-title">{title}</h1>
        {subtitle && <p className="page-subtitle">{subtitle}</p>}
      </div>
      <div className="page-tools">
        {search}
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
