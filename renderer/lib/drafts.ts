import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './api.ts';
import { onFlushDrafts } from './draft-flush.ts';
import { queryClient } from './query.ts';

const SAVE_AFTER_MS = 400;

export interface DraftPlace {
  readonly form: string;
  readonly subject: string;
  /** Another window may be at the same: both drafts are kept, beside each other. */
  readonly keepsBoth?: true;
}

export interface DraftState {
  /** When the draft last reached the disk; null before the first time. */
  readonly savedAt: string | null;
  /** The last that was typed could not be kept: it stands on the screen alone, and is tried again with the next change. */
  readonly isUnkept: boolean;
  /** Call with the whole form at every change. */
  readonly keep: (values: unknown) => void;
  readonly discard: () => Promise<void>;
  /** Goes on from a draft that was found, saved at that moment; before the first `keep`. */
  readonly goOnFrom: (savedAt: string) => void;
  /** Under which subject it is kept by now. */
  readonly subject: () => string;
}

/** Whoever offers drafts asks again: one was left behind, thrown away or brought back. */
export function refreshDrafts(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: ['drafts.list'] });
}

/** What is typed is on disk within a second, also while typing goes on: the first change starts the clock and later ones do not reset it. */
export function useDraft(place: DraftPlace): DraftState {
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const [isUnkept, setUnkept] = useState(false);
  const pending = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const { form, subject, keepsBoth = false } = place;
  const kept = useRef<{ readonly subject: string; readonly since: string | null }>({ subject, since: null });

  useEffect(() => {
    kept.current = { subject, since: null };
  }, [subject]);

  const flush = useCallback(async () => {
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    const text = pending.current;
    pending.current = null;
    if (text === null) return;
    const { since } = kept.current;
    const saved = await call('drafts.save', { form, subject: kept.current.subject, text, ...(keepsBoth && { since }) });
    setUnkept(!saved.ok);
    if (!saved.ok) {
      pending.current ??= text;
      return;
    }
    kept.current = { subject: saved.value.subject, since: saved.value.savedAt };
    setSavedAt(saved.value.savedAt);
  }, [form, keepsBoth]);

  useEffect(() => {
    const stop = onFlushDrafts(flush);
    return () => {
      stop();
      void flush().then(refreshDrafts);
    };
  }, [flush]);

  const keep = useCallback(
    (values: unknown) => {
      pending.current = JSON.stringify(values);
      timer.current ??= setTimeout(() => void flush(), SAVE_AFTER_MS);
    },
    [flush],
  );

  const discard = useCallback(async () => {
    pending.current = null;
    if (timer.current) clearTimeout(timer.current);
    timer.current = null;
    await call('drafts.discard', { form, subject: kept.current.subject });
    kept.current = { ...kept.current, since: null };
    setSavedAt(null);
    setUnkept(false);
    await refreshDrafts();
  }, [form]);

  const goOnFrom = useCallback((since: string) => {
    kept.current = { ...kept.current, since };
  }, []);

  return { savedAt, isUnkept, keep, discard, goOnFrom, subject: () => kept.current.subject };
}
