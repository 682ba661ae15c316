import { useMay } from '../../lib/session.ts';
import { NoWaitingAccess } from './NoWaitingAccess.tsx';
import { WaitingRoom } from './WaitingRoom.tsx';
import './waiting.css';

/** `selectedId`: the resident whose place on the list stands beside it. */
export function WaitingScreen({ selectedId }: { readonly selectedId: string | null }) {
  const mayRead = useMay('waiting:read');
  return mayRead ? <WaitingRoom selectedId={selectedId} /> : <NoWaitingAccess />;
}
