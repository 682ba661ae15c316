import type { MouseEvent, ReactNode } from 'react';

export type TextLinkProps = {
  readonly href: string;
  readonly children: ReactNode;
  readonly onNavigate?: ((href: string) => void) | undefined;
};

/** A link in text or a card's corner; stays inside the app when onNavigate is given. */
export function TextLink({ href, children, onNavigate }: TextLinkProps) {
  const follow = (event: MouseEvent) => {
    if (!onNavigate) return;
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <a className="text-link" href={href} onClick={follow}>
      {children}
    </a>
  );
}
