import type { ReactNode } from 'react';

export type ColumnsProps = {
  readonly children: ReactNode;
  /** The quieter column: cards of 300 px at the right, below the main one where there is no room. */
  readonly aside: ReactNode;
  /** 'wide': 340 px instead of 300, for an aside with a form in it. */
  readonly asideWidth?: 'normal' | 'wide' | undefined;
};

/** Main column and a column of cards, as on "I dag". */
export function Columns({ children, aside, asideWidth = 'normal' }: ColumnsProps) {
  return (
    <div className={`columns columns-${asideWidth}`}>
      <div className="columns-main">{children}</div>
      <div className="columns-aside">{aside}</div>
    </div>
  );
}
