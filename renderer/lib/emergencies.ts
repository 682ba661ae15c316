import { rowsOf } from './api.ts';
import { useAsk } from './query.ts';
import { useMay } from './session.ts';

/** Emergency openings that no leader has looked at yet. None for those who do not look at them. */
export function useUnseenEmergencies(): { readonly count: number; readonly isOverdue: boolean } {
  const mayReview = useMay('emergency:review');
  const newest = useAsk('emergency.list', { unseen: true, offset: 0, limit: 1 }, mayReview).data;
  const count = newest?.unseenCount ?? 0;
  // one row says whether any is late: no more of them is fetched, and logged as seen, than is shown
  const oldest = useAsk('emergency.list', { unseen: true, offset: Math.max(0, count - 1), limit: 1 }, count > 0).data;
  return { count, isOverdue: oldest !== undefined && rowsOf(oldest).some(({ overdue }) => overdue) };
}
