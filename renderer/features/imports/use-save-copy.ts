import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Id } from '../../../shared/ids.ts';
import { call } from '../../lib/api.ts';
import { shell } from '../../lib/shell.ts';

export interface SaveCopy {
  readonly isPending: boolean;
  readonly refusal: AppError | null;
  /** The name that the copy was saved under. */
  readonly saved: string | null;
  readonly run: () => Promise<void>;
}

/** The faulty file as a workbook with its faults marked, saved where the person says. */
export function useSaveCopy(stagingId: Id<'staging'>): SaveCopy {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [saved, setSaved] = useState<string | null>(null);
  const save = async (): Promise<AppError | null> => {
    const made = await call('imports.markedCopy', { stagingId });
    if (!made.ok) return made.error;
    const place = await shell.chooseSavePlace({ suggestedName: made.value.fileName });
    if (place === null) return null;
    const written = await shell.writeFile(place.token, made.value.bytes);
    if (!written.ok) return written.error;
    setSaved(place.name);
    return null;
  };
  const run = async () => {
    setPending(true);
    setRefusal(await save());
    setPending(false);
  };
  return { isPending, refusal, saved, run };
}
