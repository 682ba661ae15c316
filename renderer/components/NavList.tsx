import type { LucideIcon } from 'lucide-react';
import type { MouseEvent } from 'react';
import { classNames } from './class-names.ts';
import { keyShortcuts } from './key-shortcuts.ts';
import { useComponentText } from './text-context.ts';

export type NavItem = {
  readonly href: string;
  readonly label: string;
  readonly icon: LucideIcon;
  /** Its key, printed beside the label where there is room. */
  readonly shortcut?: string | undefined;
  /** How many things wait there. Not drawn at zero. */
  readonly count?: number | undefined;
};

export type NavListProps = {
  readonly items: readonly NavItem[];
  readonly currentHref: string;
  readonly onNavigate: (href: string) => void;
};

/** Rooms of the app. Real links, so that screen readers list them; followed inside the app. */
export function NavList({ items, currentHref, onNavigate }: NavListProps) {
  return (
    <ul className="nav">
      {items.map((item) => (
        <li key={item.href}>
          <NavLink item={item} isCurrent={item.href === currentHref} onNavigate={onNavigate} />
        </li>
      ))}
    </ul>
  );
}

type NavLinkProps = {
  readonly item: NavItem;
  readonly isCurrent: boolean;
  readonly onNavigate: (href: string) => void;
};

function NavLink({ item, isCurrent, onNavigate }: NavLinkProps) {
  const text = useComponentText();
  const { href, label, icon: Icon, shortcut, count = 0 } = item;
  const follow = (event: MouseEvent) => {
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <a
      className={classNames('nav-link', isCurrent && 'nav-link-current')}
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
      {...keyShortcuts(shortcut)}
      onClick={follow}
    >
      <Icon className="nav-icon" aria-hidden />
      <span className="nav-label">{label}</span>
      {count > 0 && (
        <span className="nav-count">
          <span aria-hidden>{count}</span>
          <span className="visually-hidden">, {text.count(count)}</span>
        </span>
      )}
      {shortcut && (
        <span className="nav-key" aria-hidden>
          {shortcut}
        </span>
      )}
    </a>
  );
}
