import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type EmptyStateProps = {
  readonly icon: LucideIcon;
  /** One kind sentence. */
  readonly title: string;
  /** What fills this screen, or which rule emptied it and what to loosen. */
  readonly children?: ReactNode | undefined;
  /** One act. */
  readonly action?: ReactNode | undefined;
};

/** Nothing here, said kindly, with one way on. */
export function EmptyState({ icon: Icon, title, children, action }: EmptyStateProps) {
  return (
    <div className="state">
      <span className="state-icon tone-mute" aria-hidden>
        <Icon />
      </span>
      <p className="state-title">{title}</p>
      {children && <div className="state-words">{children}</div>}
      {action}
    </div>
  );
}
