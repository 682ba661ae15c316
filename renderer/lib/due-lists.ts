import type { Output } from '../../shared/contract/index.ts';
import { useAsk } from './query.ts';
import { useMay } from './session.ts';

export type DueList = Output<'agreements.list'>[number] & { readonly daysLeft: number };

/** Lists that were promised, the longest due first: those due today or before, and those of the next days. Nobody has any who may not send them. */
export function useDueLists(): { readonly now: readonly DueList[]; readonly soon: readonly DueList[] } {
  const mayExport = useMay('occupancy:export');
  const agreements = useAsk('agreements.list', {}, mayExport).data ?? [];
  const due = agreements
    .flatMap((agreement) =>
      agreement.state === 'later' || agreement.daysLeft === null
        ? []
        : [{ ...agreement, daysLeft: agreement.daysLeft }],
    )
    .toSorted((a, b) => a.daysLeft - b.daysLeft);
  return { now: due.filter(({ daysLeft }) => daysLeft <= 0), soon: due.filter(({ daysLeft }) => daysLeft > 0) };
}
