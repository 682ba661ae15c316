import type { UnitId } from '../../../shared/ids.ts';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { TenancyList } from './TenancyList.tsx';
import { listsOf, stateOf } from './tenancy-state.ts';

/** Who lives in the home or is to, on its card, and who left with something undone; for those who work with that. */
export function HomeTenancies({ unitId }: { readonly unitId: UnitId }) {
  const { tenancies: words } = useWords();
  const today = useToday();
  const { data } = useAsk('tenancies.ofHome', { unitId });
  const shown = (data?.tenancies ?? []).filter(
    (tenancy) =>
      tenancy.details !== null &&
      (stateOf(tenancy, today) !== 'ended' ||
        listsOf(tenancy, today).some(
          ({ list, items }) => list === 'out' && items.some(({ state }) => state === 'open'),
        )),
  );
  if (shown.length === 0) return null;
  return (
    <PanelSection title={words.title}>
      <TenancyList tenancies={shown} side="home" owner={unitId} />
    </PanelSection>
  );
}
