import type { MouseEvent } from 'react';
import { useWords } from '../lib/words.ts';

const ROOMS = [
  { id: 'list', href: '/boliger' },
  { id: 'estates', href: '/boliger/afdelinger' },
  { id: 'vacancies', href: '/boliger/ledige' },
  { id: 'pipeline', href: '/boliger/paa-vej' },
] as const;

export type HomesTabsProps = {
  readonly current: (typeof ROOMS)[number]['id'];
  readonly onNavigate: (href: string) => void;
};

/** The homes as a list, as pictures of their estates, the vacant ones, and those to come: beside the title of each. */
export function HomesTabs({ current, onNavigate }: HomesTabsProps) {
  const { homeRooms } = useWords().common;
  const follow = (event: MouseEvent, href: string) => {
    event.preventDefault();
    onNavigate(href);
  };
  return (
    <nav className="room-tabs" aria-label={homeRooms.label}>
      {ROOMS.map(({ id, href }) => (
        <a
          key={id}
          className="room-tab"
          href={`#${href}`}
          aria-current={id === current ? 'page' : undefined}
          onClick={(event) => follow(event, href)}
        >
          {homeRooms[id]}
        </a>
      ))}
    </nav>
  );
}
