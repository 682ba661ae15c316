import { useState } from 'react';
import type { Input, Operation, Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import type { DraftedValues } from '../../lib/drafted-values.ts';
import type { DraftPlace } from '../../lib/drafts.ts';
import { useRefreshAll } from '../../lib/query.ts';

export interface Act<O extends Operation> {
  readonly isPending: boolean;
  readonly refusal: AppError | null;
  /** The answer when it was done: the draft is gone, the lists are asked again, and `done` was said. */
  readonly run: (input: Input<O>, done: string) => Promise<Output<O> | null>;
}

/** One write of a dialog. */
export function useAct<O extends Operation>(
  operation: O,
  place: DraftPlace,
  drafted: Pick<DraftedValues<unknown>, 'draft'>,
): Act<O> {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const refresh = useRefreshAll();
  const toast = useToast();
  const run = async (input: Input<O>, done: string): Promise<Output<O> | null> => {
    setPending(true);
    const answer = await call(operation, input, { draft: place });
    setPending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return null;
    // a save of the draft may have been under way: it must not come back
    await drafted.draft.discard();
    await refresh();
    toast({ text: done, tone: 'ok' });
    return answer.value;
  };
  return { isPending, refusal, run };
}
