import type { Output } from '../../shared/contract/index.ts';
import { useAsk } from './query.ts';
import { useMay } from './session.ts';

const NONE: Output<'emergency.unseen'> = { count: 0, overdue: false, frequent: [] };

/** Emergency openings that no leader has looked at yet. None for those who do not look at them. */
export function useUnseenEmergencies(): Output<'emergency.unseen'> {
  const mayReview = useMay('emergency:review');
  return useAsk('emergency.unseen', {}, mayReview).data ?? NONE;
}
