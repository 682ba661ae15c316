import { useState } from 'react';
import type { Answer, Input, Operation } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import type { PasswordGate } from '../../lib/confirm-password.ts';
import { useRefreshAll } from '../../lib/query.ts';

export interface Act {
  readonly isPending: boolean;
  readonly problem: AppError | null;
  readonly run: <O extends Operation>(operation: O, input: Input<O>, done: string) => Promise<Answer<O> | null>;
}

/** One act of a dialog: the password first where a gate is given, then the call, then the toast and fresh lists. */
export function useAct(onDone: () => void, gate: PasswordGate | null = null): Act {
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const toast = useToast();
  const refresh = useRefreshAll();
  const run = async <O extends Operation>(operation: O, input: Input<O>, done: string): Promise<Answer<O> | null> => {
    if (gate && !(await gate.ask())) return null;
    setPending(true);
    const answer = await call(operation, input);
    setPending(false);
    if (!answer.ok) {
      setProblem(answer.error);
      return answer;
    }
    toast({ text: done, tone: 'ok' });
    onDone();
    await refresh();
    return answer;
  };
  return { isPending, problem, run };
}
