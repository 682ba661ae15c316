import type { HomeDialogProps } from '../../lib/home-tenancies.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { EndTenancyDialog } from './EndTenancyDialog.tsx';
import { stateOf } from './tenancy-state.ts';

/** Moving out, from the home: whoever lives there, or is to move in. */
export function HomeEnd({ unitId, address, onClose, onReopen }: HomeDialogProps) {
  const today = useToday();
  const { data } = useAsk('tenancies.ofHome', { unitId });
  if (data === undefined) return null;
  const living = data.tenancies.filter((tenancy) => stateOf(tenancy, today) !== 'ended').toReversed();
  const place = { form: 'tenancy-end', subject: unitId };
  return (
    <EndTenancyDialog tenancies={living} place={place} description={address} onClose={onClose} onReopen={onReopen} />
  );
}
