import type { MouseEvent } from 'react';
import { useLocation } from 'wouter';
import { useWords } from '../../lib/words.ts';

const ROOMS = [
  { id: 'list', href: '/venteliste' },
  { id: 'gap', href: '/venteliste/mangler' },
] as const;

/** Those who wait, and what all of them together cannot get. */
export function WaitingTabs({ current }: { readonly current: (typeof ROOMS)[number]['id'] }) {
  const { rooms } = useWords().waiting;
  const [, navigate] = useLocation();
  const follow = (event: MouseEvent, href: string) => {
    event.preventDefault();
    navigate(href);
  };
  return (
    <nav className="room-tabs" aria-label={rooms.label}>
      {ROOMS.map(({ id, href }) => (
        <a
          key={id}
          className="room-tab"
          href={`#${href}`}
          aria-current={id === current ? 'page' : undefined}
          onClick={(event) => follow(event, href)}
        >
          {rooms[id]}
        </a>
      ))}
    </nav>
  );
}
