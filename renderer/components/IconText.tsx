import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

export type IconTextProps = { readonly icon: LucideIcon; readonly children: ReactNode };

/** A small sign before words in a line or a cell ("Adressen er skærmet" with its lock). */
export function IconText({ icon: Icon, children }: IconTextProps) {
  return (
    <span className="icon-text">
      <Icon className="icon" aria-hidden />
      <span>{children}</span>
    </span>
  );
}
