import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

type OlderProps = {
  readonly title: string;
  /** Read out instead of the title, where several stand on one page. */
  readonly label?: string;
  readonly items: readonly { readonly id: string; readonly title: ReactNode; readonly detail?: ReactNode }[];
};

/** What is over or was said before, folded away until somebody asks. */
export function Older({ title, label, items }: OlderProps) {
  if (items.length === 0) return null;
  return (
    <details className="older">
      <summary className="older-open" aria-label={label}>
        <ChevronRight className="icon" aria-hidden />
        {title}
      </summary>
      <ul className="older-list">
        {items.map((item) => (
          <li key={item.id}>
            <p className="said-words">{item.title}</p>
            {item.detail && <p className="said-note">{item.detail}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
