import { CircleAlert, CircleCheck, Info, TriangleAlert } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';

const ICONS = { ok: CircleCheck, info: Info, warn: TriangleAlert, bad: CircleAlert };

export type NoticeProps = {
  readonly tone?: 'ok' | 'info' | 'warn' | 'bad' | undefined;
  readonly title?: string | undefined;
  readonly children?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  /** Read out and brought into view when it appears; for trouble only. */
  readonly isAlert?: boolean | undefined;
};

/** A message that stays where it belongs in the page. */
export function Notice({ tone = 'info', title, children, actions, isAlert }: NoticeProps) {
  const Icon = ICONS[tone];
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isAlert) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [isAlert]);
  return (
    <div ref={notice} className={`notice notice-${tone}`} role={isAlert ? 'alert' : undefined}>
      <Icon className="icon notice-icon" aria-hidden />
      <div className="notice-words">
        {title && <p className="notice-title">{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className="notice-actions">{actions}</div>}
      </div>
    </div>
  );
}
