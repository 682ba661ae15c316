import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: string;
  /** Before the subtitle: which view of it is shown. */
  readonly view?: ReactNode | undefined;
  readonly subtitle?: ReactNode | undefined;
  /** Rooms beside this one, to the right of the title. */
  readonly tabs?: ReactNode | undefined;
  /** The SearchBox. */
  readonly search?: ReactNode | undefined;
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode | undefined;
};

/** Where am I, in one line, and what can be done here. */
export function PageHeader({ title, subtitle, view, tabs, search, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-titles">
        <div className="page-title-line">
          <h1 className="page-title">{title}</h1>
          {tabs}
        </div>
        <div className="page-subline">
          {view}
          {subtitle && <p className="page-subtitle">{subtitle}</p>}
        </div>
      </div>
      <div className="page-tools">
        {search}
        {actions && <div className="page-actions">{actions}</div>}
      </div>
    </header>
  );
}
