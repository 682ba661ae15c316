import type { ResidentId } from '../../../shared/ids.ts';
import { PanelSection } from '../../components/PanelSection.tsx';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { ClockList } from './ClockList.tsx';

/** The clocks of the newest request, in the panel beside the list. */
export function RequestClocks({ id }: { readonly id: ResidentId }) {
  const words = useWords();
  const asked = useAsk('visitation.get', { residentId: id });
  const clocks = asked.data?.requests[0]?.clocks ?? [];
  if (clocks.length === 0) return null;
  return (
    <PanelSection title={words.waiting.card.clocks}>
      <ClockList clocks={clocks} />
    </PanelSection>
  );
}
