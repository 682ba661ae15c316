import { RoomTabs } from '../../components/RoomTabs.tsx';
import { useWords } from '../../lib/words.ts';

const ROOMS = [
  { id: 'visits', href: '/besoeg' },
  { id: 'notes', href: '/besoeg/notater' },
  { id: 'team', href: '/besoeg/hold' },
] as const;

type VisitsTabsProps = {
  readonly current: (typeof ROOMS)[number]['id'];
  readonly onNavigate: (href: string) => void;
};

/** The visits, what was written of them, and the team with who is away: beside the title of each. */
export function VisitsTabs({ current, onNavigate }: VisitsTabsProps) {
  const { rooms } = useWords().series;
  return (
    <RoomTabs
      label={rooms.label}
      rooms={ROOMS.map((room) => ({ ...room, name: rooms[room.id] }))}
      current={current}
      onNavigate={onNavigate}
    />
  );
}
