import { useState } from 'react';
import type { Staged } from '../../../shared/contract/shell-wire.ts';
import type { AppError } from '../../../shared/errors.ts';
import { shell } from '../../lib/shell.ts';

export interface ChooseFile {
  readonly isPending: boolean;
  readonly refusal: AppError | null;
  readonly choose: () => Promise<void>;
}

/** Asks for a file and has it read in a process of its own; nothing happens when the user cancels. */
export function useChooseFile(onChosen: (staged: Staged) => void): ChooseFile {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const choose = async () => {
    setPending(true);
    const answer = await shell.chooseTable();
    setPending(false);
    setRefusal(answer.ok ? null : answer.error);
    if (answer.ok && answer.value !== null) onChosen(answer.value);
  };
  return { isPending, refusal, choose };
}
