import type { ReactNode } from 'react';

export type ColumnsProps = {
  readonly children: ReactNode;
  /** The quieter column: cards of 300 px at the right, below the main one where there is no room. */
  readonly aside: ReactNode;
};

/** Main column and a column of cards, as on "I dag". */
export function Columns({ children, aside }: ColumnsProps) {
  return (
    <div className="columns">
      <div className="columns-main">{children}</div>
      <div className="columns-aside">{aside}</div>
    </div>
  );
}
