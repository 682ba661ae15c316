import { useState } from 'react';
import type { AppError } from '../../shared/errors.ts';
import { type Act, useAct } from './act.ts';
import type { PasswordGate } from './confirm-password.ts';
import { type DraftedValues, useDraftedValues } from './drafted-values.ts';
import type { DraftPlace } from './drafts.ts';

/** What is wrong, by the id of the field that it is wrong with, the first field first. */
export type Problems = Readonly<Record<string, string>>;

/** What the fields of a small form need: their part of it is all that they are given. */
export interface DraftedForm<V> {
  readonly values: V;
  readonly set: (patch: Partial<V>) => void;
  /** None before somebody has tried. */
  readonly problems: Problems;
}

/** A small form that becomes one act. `dialog` is what an `ActDialog` needs of it. */
export interface DraftedAct<V> extends DraftedForm<V> {
  readonly run: Act['run'];
  readonly dialog: {
    readonly drafted: DraftedValues<V>;
    readonly isPending: boolean;
    readonly refusal: AppError | null;
    readonly onTry: () => string | null;
  };
}

export interface DraftedActOptions<V> {
  readonly problemsOf?: (values: V) => Problems;
  /** It changes a record that is there: its draft is what was typed alone. Or the fields of which that is true. */
  readonly isOfRecord?: boolean | readonly (keyof V)[];
  /** The password is asked again first. */
  readonly gate?: PasswordGate;
}

/** Kept while it is typed, told what is wrong once it is tried, sent as one act that ends the draft. */
export function useDraftedAct<V extends object>(
  place: DraftPlace,
  empty: V,
  { problemsOf = () => ({}), isOfRecord = false, gate }: DraftedActOptions<V> = {},
): DraftedAct<V> {
  const drafted = useDraftedValues(place, empty, isOfRecord);
  const { run, isPending, refusal } = useAct({ drafted, ...(gate && { gate }) });
  const [isTried, setTried] = useState(false);
  const { values, set } = drafted;
  const problems = problemsOf(values);
  const onTry = () => {
    setTried(true);
    return Object.keys(problems)[0] ?? null;
  };
  return { values, set, problems: isTried ? problems : {}, run, dialog: { drafted, isPending, refusal, onTry } };
}
