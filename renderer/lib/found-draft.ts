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

/** The values of a draft laid over the empty form: a draft may lack fields, and one of an older version has others. */
export function readDraft<V extends object>(text: string, empty: V): V {
  const kept = parsed(text);
  const known = Object.entries(empty).map(([name, value]) => {
    const was = kept[name];
    if (isGroup(value) && isGroup(was)) return [name, { ...value, ...was }];
    const fits = was !== undefined && (value === null || was === null || typeof was === typeof value);
    return [name, fits ? was : value];
  });
  return Object.fromEntries(known) as V;
}

/**
 * What was typed into a form over a record, without what is as the record says it. Whoever goes on with the draft later
 * finds the rest as it is by then, and does not put back what others have changed meanwhile.
 */
export function typedOver<V extends object>(record: V, values: V): Partial<V> {
  const typed = Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
    const was: unknown = record[name as keyof V];
    if (JSON.stringify(value) === JSON.stringify(was)) return [];
    return [[name, isGroup(value) && isGroup(was) ? typedOver(was, value) : value]];
  });
  return Object.fromEntries(typed) as Partial<V>;
}

/** What is kept of a form: all of it, or what was typed over the record; or all but those fields of the record that nobody touched. */
export function keptOf<V extends object>(start: V, values: V, isOfRecord: boolean | readonly (keyof V)[]): Partial<V> {
  if (typeof isOfRecord === 'boolean') return isOfRecord ? typedOver(start, values) : values;
  const typed = typedOver(start, values);
  const isKept = (name: string) => name in typed || !isOfRecord.includes(name as keyof V);
  return Object.fromEntries(Object.entries(values).filter(([name]) => isKept(name))) as Partial<V>;
}

/** Several answers under one name, always the same ones. */
function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
  } catch {
    return {};
  }
}
