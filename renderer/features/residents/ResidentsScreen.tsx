import { useMay } from '../../lib/session.ts';
import { NoResidentsAccess } from './NoResidentsAccess.tsx';
import { ResidentsRoom } from './ResidentsRoom.tsx';

/** The residents whom this person may see. */
export function ResidentsScreen() {
  return useMay('residents:read') ? <ResidentsRoom /> : <NoResidentsAccess />;
}
