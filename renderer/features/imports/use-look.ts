import { useRef, useState } from 'react';
import type { Input } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { call } from '../../lib/api.ts';
import { useRefreshAll } from '../../lib/query.ts';
import type { Report } from './import-state.ts';
import { importActs } from './kinds.ts';

export interface Look {
  readonly refusal: AppError | null;
  /** Null while nothing runs. */
  readonly progress: { readonly done: number; readonly total: number } | null;
  readonly run: (what: Input<'imports.previewUnits'>) => Promise<void>;
  readonly cancel: () => void;
}

/** Looks through the file; the rows that are shown are asked for anew afterwards. */
export function useLook(onLooked: (what: Input<'imports.previewUnits'>, report: Report) => void): Look {
  const refresh = useRefreshAll();
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [progress, setProgress] = useState<Look['progress']>(null);
  const stopper = useRef<AbortController | null>(null);
  const run = async (what: Input<'imports.previewUnits'>) => {
    const stop = new AbortController();
    stopper.current = stop;
    setRefusal(null);
    setProgress({ done: 0, total: 0 });
    const answer = await call(importActs[what.kind].look, what, {
      signal: stop.signal,
      onProgress: (done, total) => setProgress({ done, total }),
    });
    setProgress(null);
    if (!answer.ok) return setRefusal(answer.error);
    await refresh();
    onLooked(what, answer.value);
  };
  return { refusal, progress, run, cancel: () => stopper.current?.abort() };
}
