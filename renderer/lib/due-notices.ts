import type { Output } from '../../shared/contract/index.ts';
import { useAsk } from './query.ts';
import { useMay, useToday } from './session.ts';

export type DueNotice = Output<'vacancyNotices.due'>['notices'][number];

/** Homes that an association reported: the last day to name a tenant is here or has gone, or it is near. */
export function useDueNotices(): { readonly now: readonly DueNotice[]; readonly soon: readonly DueNotice[] } {
  const mayRead = useMay('units:read');
  const today = useToday();
  const due = useAsk('vacancyNotices.due', {}, mayRead).data?.notices ?? [];
  return { now: due.filter(({ nameBy }) => nameBy <= today), soon: due.filter(({ nameBy }) => nameBy > today) };
}
