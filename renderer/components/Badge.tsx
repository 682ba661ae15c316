import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Tone } from './tone.ts';

export type BadgeProps = {
  readonly children: ReactNode;
  readonly tone?: Tone | undefined;
  readonly icon?: LucideIcon | undefined;
};

/** A short state in words on a soft ground ("Ledig", "holdt til 15.00"). */
export function Badge({ children, tone = 'mute', icon: Icon }: BadgeProps) {
  return (
    <span className={`badge tone-${tone}`}>
      {Icon && <Icon className="badge-icon" aria-hidden />}
      {children}
    </span>
  );
}
