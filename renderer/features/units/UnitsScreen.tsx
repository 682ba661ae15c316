import { useMay } from '../../lib/session.ts';
import { NoUnitsAccess } from './NoUnitsAccess.tsx';
import { UnitsRoom } from './UnitsRoom.tsx';

/** The homes: list, filters, and the card of the one that is chosen. */
export function UnitsScreen({ selectedId }: { readonly selectedId: string | null }) {
  const mayRead = useMay('units:read');
  return mayRead ? <UnitsRoom selectedId={selectedId} /> : <NoUnitsAccess />;
}
