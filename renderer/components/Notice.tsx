import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

const ICONS = { ok: CircleCheck, info: Info, warn: TriangleAlert, bad: CircleAlert };

export type NoticeProps = {
  readonly tone?: 'ok' | 'info' | 'warn' | 'bad' | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  /** Read out at once when it appears; for trouble only. */
  readonly isAlert?: boolean | undefined;
};

/** A message that stays where it belongs in the page. */
export function Notice({ tone = 'info', title, children, actions, isAlert }: NoticeProps) {
  const Icon = ICONS[tone];
  return (
    <div className={`notice notice-${tone}`} role={isAlert ? 'alert' : undefined}>
      <Icon className="icon notice-icon" aria-hidden />
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
