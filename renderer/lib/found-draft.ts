import { useEffect, useState } from 'react';
import { call } from './api.ts';
import type { DraftPlace } from './drafts.ts';

export interface FoundDraft {
  readonly text: string;
  readonly savedAt: string;
}

/** What was being typed here before a lock, a crash or another errand; asked anew at every visit, never from memory. */
export function useFoundDraft({ form, subject }: DraftPlace): {
  readonly isReady: boolean;
  readonly found: FoundDraft | null;
} {
  const [state, setState] = useState<{ readonly isReady: boolean; readonly found: FoundDraft | null }>({
    isReady: false,
    found: null,
  });
  useEffect(() => {
    let isCurrent = true;
    void call('drafts.list', {}).then((answer) => {
      const found = answer.ok
        ? answer.value.find((draft) => draft.form === form && draft.subject === subject)
        : undefined;
      if (isCurrent) setState({ isReady: true, found: found ?? null });
    });
    return () => {
      isCurrent = false;
    };
  }, [form, subject]);
  return state;
}

/** The values of a draft laid over the empty form: a draft of an older version may lack fields or have others. */
export function readDraft<V extends object>(text: string, empty: V): V {
  const kept = parsed(text);
  const known = Object.entries(empty).map(([name, value]) => {
    const was = kept[name];
    const fits = was !== undefined && (value === null || was === null || typeof was === typeof value);
    return [name, fits ? was : value];
  });
  return Object.fromEntries(known) as V;
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
