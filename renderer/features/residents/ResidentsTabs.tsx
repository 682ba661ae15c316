import { useLocation } from 'wouter';
import { RoomTabs } from '../../components/RoomTabs.tsx';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';

/** The list and, for those who look at them, the emergency openings. */
export function ResidentsTabs({ current }: { readonly current: 'list' | 'emergencies' }) {
  const { rooms } = useWords().residents;
  const [, navigate] = useLocation();
  if (!useMay('emergency:review')) return null;
  return (
    <RoomTabs
      label={rooms.label}
      rooms={[
        { id: 'list', href: '/borgere', name: rooms.list },
        { id: 'emergencies', href: '/borgere/noedopslag', name: rooms.emergencies },
      ]}
      current={current}
      onNavigate={navigate}
    />
  );
}
