import { useRef, useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { call } from '../../lib/api.ts';
import { type PasswordGate, useConfirmPassword } from '../../lib/confirm-password.ts';
import { useRefreshAll } from '../../lib/query.ts';
import type { Report } from './import-state.ts';
import { importActs } from './kinds.ts';

export interface Apply {
  readonly gate: PasswordGate;
  readonly refusal: AppError | null;
  /** Null while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly run: () => Promise<void>;
  readonly cancel: () => void;
}

/** Writes all rows or none. Names of people ask for the password first. */
export function useApply(what: Input<'imports.applyUnits'>, onDone: (report: Report) => void): Apply {
  const gate = useConfirmPassword();
  const refresh = useRefreshAll();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [progress, setProgress] = useState<Apply['progress']>(null);
  const stopper = useRef<AbortController | null>(null);
  const run = async () => {
    if (what.kind !== 'units' && !(await gate.ask())) return;
    const stop = new AbortController();
    stopper.current = stop;
    setRefusal(null);
    setProgress({ done: 0, total: 0 });
    const answer = await call(importActs[what.kind].apply, what, {
      signal: stop.signal,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(null);
    if (!answer.ok) return setRefusal(answer.error);
    await refresh();
    onDone(answer.value);
  };
  return { gate, refusal, progress, run, cancel: () => stopper.current?.abort() };
}
