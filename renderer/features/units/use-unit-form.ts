import { useEffect, useMemo, useRef, useState } from 'react';
import { type UseFormReturn, useForm } from 'react-hook-form';
import type { Result } from '../../../shared/result.ts';
import { type DraftPlace, type DraftState, useDraft } from '../../lib/drafts.ts';
import { readDraft, typedOver } from '../../lib/found-draft.ts';
import type { UnitProblems } from './unit-form-input.ts';
import { unitResolver } from './unit-form-schema.ts';
import type { UnitFormValues } from './unit-form-values.ts';

export interface UnitFormState<Read> {
  readonly form: UseFormReturn<UnitFormValues>;
  readonly draft: DraftState;
  /** Refused submits so far: the summary takes focus at each. */
  readonly attempt: number;
  readonly submit: (save: (input: Read, values: UnitFormValues) => Promise<void>) => Promise<void>;
}

/** The form of a home, its rules and its draft. `begin` is the text of a draft that the person chose to go on with. */
export function useUnitForm<Read>(
  place: DraftPlace,
  base: UnitFormValues,
  begin: string | null,
  read: (values: UnitFormValues) => Result<Read, UnitProblems>,
): UnitFormState<Read> {
  const resolver = useMemo(() => unitResolver(read), [read]);
  const form = useForm<UnitFormValues>({ defaultValues: base, resolver, shouldFocusError: false });
  const draft = useDraft(place);
  const [attempt, setAttempt] = useState(0);
  const { keep } = draft;

  const shown = useRef<UnitFormValues | null>(null);
  useEffect(() => {
    const before = shown.current;
    if (before === base) return;
    shown.current = base;
    // first the draft, later what others saved: fields that were typed in keep what was typed
    if (before !== null) form.reset(base, { keepDirtyValues: true });
    else if (begin !== null) form.reset(readDraft(begin, base), { keepDefaultValues: true });
  }, [begin, base, form]);

  useEffect(
    () =>
      form.subscribe({
        formState: { values: true, isDirty: true },
        callback: ({ values, isDirty }) => {
          if (isDirty) keep(typedOver(shown.current ?? base, values));
        },
      }),
    [base, form, keep],
  );

  const submit = form.handleSubmit;
  return {
    form,
    draft,
    attempt,
    submit: (save) =>
      submit(
        async (values) => {
          const result = read(values);
          if (result.ok) await save(result.value, values);
        },
        () => setAttempt((before) => before + 1),
      )(),
  };
}
