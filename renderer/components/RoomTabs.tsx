import type { MouseEvent } from 'react';

export type RoomTabsProps = {
  /** Read out. */
  readonly label: string;
  readonly rooms: readonly { readonly id: string; readonly href: string; readonly name: string }[];
  readonly current: string;
  readonly onNavigate: (href: string) => void;
};

/** Rooms beside the one that is open, to the right of its title. Real links, followed inside the app. */
export function RoomTabs({ label, rooms, current, onNavigate }: RoomTabsProps) {
  const follow = (event: MouseEvent, href: string) => {
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <nav className="room-tabs" aria-label={label}>
      {rooms.map(({ id, href, name }) => (
        <a
          key={id}
          className="room-tab"
          href={`#${href}`}
          aria-current={id === current ? 'page' : undefined}
          onClick={(event) => follow(event, href)}
        >
          {name}
        </a>
      ))}
    </nav>
  );
}
