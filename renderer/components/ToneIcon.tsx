import type { LucideIcon } from 'lucide-react';
import type { Tone } from './tone.ts';

export type ToneIconProps = {
  readonly icon: LucideIcon;
  readonly tone?: Tone | undefined;
  readonly size?: 'normal' | 'small' | undefined;
};

/** A round sign before a line; decoration beside words that say the same. */
export function ToneIcon({ icon: Icon, tone = 'mute', size = 'normal' }: ToneIconProps) {
  return (
    <span className={`tone-icon tone-icon-${size} tone-${tone}`} aria-hidden>
      <Icon className="icon" />
    </span>
  );
}
