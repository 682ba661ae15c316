import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import { useRefreshAll } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import type { Plan } from './years.ts';

/** Gives a plan up at once, and offers to take it up again. */
export function useDropPlan(): (plan: Plan) => Promise<void> {
  const { pipeline } = useWords();
  const toast = useToast();
  const sentence = useSentence();
  const refresh = useRefreshAll();
  const set = async (plan: Pick<Plan, 'id' | 'version'>, dropped: boolean) => {
    const answer = await call('pipeline.setDropped', { id: plan.id, version: plan.version, dropped });
    await refresh();
    if (!answer.ok) toast({ text: sentence(answer.error), tone: 'bad' });
    return answer.ok ? answer.value : null;
  };
  return async (plan) => {
    const dropped = await set(plan, true);
    if (dropped === null) return;
    toast({
      text: pipeline.dropped,
      action: { label: pipeline.undo, onPress: () => void set(dropped, false) },
    });
  };
}
