import { useDone } from '../../components/done-context.ts';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import { useRefreshAll } from '../../lib/query.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import type { Plan } from './years.ts';

/** Gives a plan up without a question: it can be undone. */
export function useDropPlan(): (plan: Plan) => Promise<void> {
  const { pipeline } = useWords();
  const sayDone = useDone();
  const toast = useToast();
  const sentence = useSentence();
  const refresh = useRefreshAll();
  return async ({ id, version }) => {
    const answer = await call('pipeline.setDropped', { id, version, dropped: true });
    await refresh();
    if (answer.ok) sayDone(pipeline.dropped);
    else toast({ text: sentence(answer.error), tone: 'bad' });
  };
}
