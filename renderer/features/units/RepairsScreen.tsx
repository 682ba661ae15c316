import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { NoUnitsAccess } from './NoUnitsAccess.tsx';
import { RepairsRoom } from './RepairsRoom.tsx';

/** `followUpId`: the home whose repair somebody came here to follow up. */
export function RepairsScreen({ followUpId }: { readonly followUpId: string | null }) {
  const { repairs } = useWords();
  const mayRead = useMay('units:read');
  return mayRead ? <RepairsRoom key={followUpId} followUpId={followUpId} /> : <NoUnitsAccess title={repairs.title} />;
}
