import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: string;
  readonly subtitle?: ReactNode | undefined;
  /** Rooms beside this one, to the right of the title. */
  readonly tabs?: ReactNode | undefined;
  /** The SearchBox. */
  readonly search?: ReactNode | undefined;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode | undefined;
};

/** Where am I, in one line, and what can be done here. */
export function PageHeader({ title, subtitle, tabs, search, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-titles">
        <div className="page-title-line">
          <h1 className="page-title">{title}</h1>
          {tabs}
        </div>
        {subtitle && <p className="page-subtitle">{subtitle}</p>}
      </div>
      <div className="page-tools">
        {search}
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
