import { useCallback, useRef, useState } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { call } from './api.ts';

export interface PasswordGate {
  /** True when the password was right and the gate stands open for two minutes; false when the person gave up. */
  readonly ask: () => Promise<boolean>;
  readonly isOpen: boolean;
  readonly isPending: boolean;
  readonly error: AppError | null;
  readonly submit: (password: string) => Promise<void>;
  readonly giveUp: () => void;
}

/** The password asked again, right before an act that needs it. Draw it with `ConfirmPasswordDialog`. */
export function useConfirmPassword(): PasswordGate {
  const [isOpen, setOpen] = useState(false);
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const answer = useRef<(opened: boolean) => void>(() => undefined);

  const finish = useCallback((opened: boolean) => {
    setOpen(false);
    setError(null);
    answer.current(opened);
  }, []);

  const ask = useCallback(() => {
    setOpen(true);
    return new Promise<boolean>((resolve) => {
      answer.current = resolve;
    });
  }, []);

  const submit = useCallback(
    async (password: string) => {
      setPending(true);
      const confirmed = await call('session.confirmPassword', { password });
      setPending(false);
      if (confirmed.ok) finish(true);
      else setError(confirmed.error);
    },
    [finish],
  );

  return { ask, isOpen, isPending, error, submit, giveUp: () => finish(false) };
}
