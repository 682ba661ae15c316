import type { ReactNode } from 'react';
import { useId } from 'react';

export type CardProps = {
  readonly title?: string | undefined;
  /** A link or a Kbd in the right corner. */
  readonly corner?: ReactNode | undefined;
  /** Without inner padding, for lists that reach the edge. */
  readonly isFlush?: boolean | undefined;
  readonly children: ReactNode;
};

/** A framed part with a small title. */
export function Card({ title, corner, isFlush, children }: CardProps) {
  const id = useId();
  return (
    <section className={isFlush ? 'card card-flush' : 'card'} aria-labelledby={title ? id : undefined}>
      {title && (
        <header className="card-header">
          <h2 className="card-title" id={id}>
            {title}
          </h2>
          {corner}
        </header>
      )}
      {children}
    </section>
  );
}
