import { useCallback, useEffect, useRef, useState } from 'react';
import { call } from './api.ts';
import { type DraftPlace, type DraftState, refreshDrafts, useDraft } from './drafts.ts';
import { keptOf, readDraft, useFoundDraft } from './found-draft.ts';

export interface DraftedValues<V> {
  readonly place: DraftPlace;
  readonly values: V;
  readonly set: (patch: Partial<V>) => void;
  /** False until it is known whether there is a draft: draw nothing before. */
  readonly isReady: boolean;
  /** When the values were typed that a draft brought back; null when the form began empty. */
  readonly restoredAt: string | null;
  readonly draft: DraftState;
  /** Back to the empty form, the draft gone. */
  readonly clear: () => Promise<void>;
  /** Throws away what was typed; answers the way to get it back, null when nothing had been. */
  readonly abandon: () => Promise<(() => Promise<void>) | null>;
}

/**
 * The values of a small form, kept as a draft while they are typed and brought back by themselves. `isOfRecord`: the form
 * began as a record that others may change before the draft is gone on with, so what nobody touched is not kept; or those of
 * its fields that did.
 */
export function useDraftedValues<V extends object>(
  place: DraftPlace,
  empty: V,
  isOfRecord: boolean | readonly (keyof V)[] = false,
): DraftedValues<V> {
  const { form, subject } = place;
  const [values, setValues] = useState(empty);
  const [restoredAt, setRestoredAt] = useState<string | null>(null);
  const { isReady, found } = useFoundDraft(place);
  const draft = useDraft(place);
  const start = useRef(empty);
  const typed = useRef<string | null>(null);
  const { keep, discard, goOnFrom } = draft;

  useEffect(() => {
    if (found === null) return;
    typed.current = found.text;
    goOnFrom(found.savedAt);
    setValues(readDraft(found.text, start.current));
    setRestoredAt(found.savedAt);
  }, [found, goOnFrom]);

  const set = (patch: Partial<V>) => {
    const next = { ...values, ...patch };
    const kept = keptOf(start.current, next, isOfRecord);
    typed.current = JSON.stringify(kept);
    setValues(next);
    keep(kept);
  };

  const clear = useCallback(async () => {
    typed.current = null;
    setValues(start.current);
    setRestoredAt(null);
    await discard();
  }, [discard]);

  const abandon = useCallback(async () => {
    const text = typed.current;
    typed.current = null;
    await discard();
    if (text === null) return null;
    return async () => {
      await call('drafts.save', { form, subject, text });
      await refreshDrafts();
    };
  }, [discard, form, subject]);

  return { place, values, set, isReady, restoredAt, draft, clear, abandon };
}
