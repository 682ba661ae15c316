import { useWords } from '../lib/words.ts';
import { RoomTabs } from './RoomTabs.tsx';

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
  const rooms = ROOMS.map((room) => ({ ...room, name: homeRooms[room.id] }));
  return <RoomTabs label={homeRooms.label} rooms={rooms} current={current} onNavigate={onNavigate} />;
}
