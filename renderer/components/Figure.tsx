import type { ReactNode } from 'react';

export type FigureProps = { readonly value: string; readonly children: ReactNode };

/** One large number and what it counts. */
export function Figure({ value, children }: FigureProps) {
  return (
    <p className="figure">
      <span className="figure-value">{value}</span> {children}
    </p>
  );
}
