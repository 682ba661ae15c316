import { useState } from 'react';
import type { Input, Operation, Output } from '../../shared/contract/index.ts';
import type { AppError } from '../../shared/errors.ts';
import { call } from './api.ts';
import type { PasswordGate } from './confirm-password.ts';
import type { DraftedValues } from './drafted-values.ts';
import { useRefreshAll } from './query.ts';

export interface Act {
  readonly isPending: boolean;
  readonly refusal: AppError | null;
  /** The answer when it was done and every list is fresh; null when it was refused or the person gave up. */
  readonly run: <O extends Operation>(operation: O, input: Input<O>) => Promise<{ readonly value: Output<O> } | null>;
}

export interface ActOptions {
  /** The password is asked again first. */
  readonly gate?: PasswordGate;
  /** The draft that the act makes an end of. */
  readonly drafted?: Pick<DraftedValues<unknown>, 'place' | 'draft'>;
}

/** One write of a dialog or card. */
export function useAct({ gate, drafted }: ActOptions = {}): Act {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const refresh = useRefreshAll();
  const run = async <O extends Operation>(operation: O, input: Input<O>) => {
    if (gate && !(await gate.ask())) return null;
    setPending(true);
    const draft = drafted && { form: drafted.place.form, subject: drafted.draft.subject() };
    const answer = await call(operation, input, { draft });
    setPending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return null;
    // a save of the draft may have been under way: it must not come back
    await drafted?.draft.discard();
    await refresh();
    return { value: answer.value as Output<O> };
  };
  return { isPending, refusal, run };
}
