import type { ReactNode } from 'react';

export type ToolbarProps = {
  /** Read out ("Filtre"). */
  readonly label: string;
  readonly children: ReactNode;
  /** Right-aligned: counts, views. */
  readonly end?: ReactNode | undefined;
};

/** The row of filters between header and list. */
export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <div className="toolbar" role="group" aria-label={label}>
      <div className="toolbar-start">{children}</div>
      {end && <div className="toolbar-end">{end}</div>}
    </div>
  );
}
