import { CircleHelp } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { BrandMark } from './BrandMark.tsx';
import { keyShortcuts } from './key-shortcuts.ts';
import { type NavItem, NavList } from './NavList.tsx';
import { useComponentText } from './text-context.ts';
import { type ShellUser, UserCard } from './UserCard.tsx';

type Help = { readonly label: string; readonly shortcut: string; readonly onPress: () => void };

export type AppShellProps = {
  readonly brand: { readonly name: string; readonly place: string };
  readonly items: readonly NavItem[];
  /** At the bottom of the rail (Indstillinger). */
  readonly footerItems: readonly NavItem[];
  /** The href of the room that is open. */
  readonly currentHref: string;
  readonly onNavigate: (href: string) => void;
  readonly user: ShellUser;
  readonly onLock: () => void;
  /** Shown in a tooltip on the lock ("Ctrl L"). */
  readonly lockShortcut?: string | undefined;
  /** Opens the guide of the room. */
  readonly help: Help;
  /** A Notice over the whole width (read-only, offline). */
  readonly banner?: ReactNode | undefined;
  readonly children: ReactNode;
};

/** Navigation rail and room. In a small window the rail shows icons over small words; nothing is hidden. */
export function AppShell(props: AppShellProps) {
  const text = useComponentText();
  const { brand, items, footerItems, currentHref, onNavigate } = props;
  return (
    <div className="shell">
      <a className="skip-link" href="#main">
        {text.skipToContent}
      </a>
      <header className="rail">
        <div className="brand">
          <BrandMark />
          <div className="brand-words">
            <p className="brand-name">{brand.name}</p>
            <p className="brand-place">{brand.place}</p>
          </div>
        </div>
        <nav className="rail-nav" aria-label={text.rooms}>
          <NavList items={items} currentHref={currentHref} onNavigate={onNavigate} />
          <NavList items={footerItems} currentHref={currentHref} onNavigate={onNavigate} />
        </nav>
        <HelpButton {...props.help} />
        <UserCard user={props.user} onLock={props.onLock} lockShortcut={props.lockShortcut} />
      </header>
      <main id="main" className="room" tabIndex={-1}>
        {props.banner}
        {props.children}
      </main>
    </div>
  );
}

/** Stands below the rooms as if it were one, and opens over the one that is there. */
function HelpButton({ label, shortcut, onPress }: Help) {
  return (
    <Button className="nav-link nav-help" {...keyShortcuts(shortcut)} aria-haspopup="dialog" onPress={onPress}>
      <CircleHelp className="nav-icon" aria-hidden />
      <span className="nav-label">{label}</span>
      <span className="nav-key" aria-hidden>
        {shortcut}
      </span>
    </Button>
  );
}
