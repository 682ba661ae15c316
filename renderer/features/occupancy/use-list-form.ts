import { useState } from 'react';
import { passphraseProblem } from '../../../shared/domain/passphrase.ts';
import type { FormProblem } from '../../components/FormSummary.tsx';
import type { DraftedValues } from '../../lib/drafted-values.ts';
import { useWords } from '../../lib/words.ts';
import { seenFieldId } from './ComparisonNotice.tsx';
import {
  fieldId,
  type Missing,
  missingFields,
  type OccupancyField,
  type OccupancyValues,
  protectionOf,
} from './occupancy-values.ts';
import type { Saved } from './ReceiptView.tsx';
import { type ListContent, type Seen, unseen, useContents } from './use-contents.ts';
import { useExport } from './use-export.ts';

/** What the form knows beside its draft: the passphrase, what was looked at, what stands in the way of sending. */
export function useListForm(drafted: DraftedValues<OccupancyValues>, onSaved: (saved: Saved) => void) {
  const { values } = drafted;
  const [attempt, setAttempt] = useState(0);
  // lives in this form alone: not in the draft, and gone with it
  const [passphrase, setPassphrase] = useState('');
  const [seen, setSeen] = useState<Seen>({});
  const [shown, setShown] = useState(0);
  const contents = useContents(values);
  const messageOf = useMessages();
  const problemsOf = useProblems();
  const weak = weaknessOf(values, contents, passphrase);
  const missing = missingFields(values, passphrase);
  const unseenAt = contents.findIndex((list) => unseen(list, seen) > 0);
  const act = useExport(drafted.place, async (saved) => {
    await drafted.clear();
    onSaved(saved);
  });
  const submit = () => {
    if (unseenAt >= 0) setShown(unseenAt);
    if (missing.length > 0 || weak !== null || unseenAt >= 0) setAttempt(attempt + 1);
    else void act.run({ values, contents, seen, passphrase });
  };
  const isTried = attempt > 0;
  const isTooWeak = isTried && passphrase !== '';
  return {
    act,
    attempt,
    contents,
    submit,
    problems: isTried ? problemsOf(missing, isTooWeak ? weak : null, unseenAt >= 0) : [],
    errorOf: (field: OccupancyField, row = 0) =>
      isTried && missing.some((one) => one.field === field && one.row === row) ? messageOf(field).message : undefined,
    passphrase: { passphrase, problem: isTooWeak ? weak : null, onPassphrase: setPassphrase },
    look: { shown: Math.min(shown, values.lists.length - 1), onShow: setShown, seen, onSeen: setSeen },
  };
}

type Weakness = ReturnType<typeof passphraseProblem>;

/** Told above the form, each with the way to its field. */
function useProblems() {
  const { comparison, protection } = useWords().sending;
  const messageOf = useMessages();
  return (missing: readonly Missing[], weak: Weakness, isUnseen: boolean): readonly FormProblem[] => [
    ...missing.map(({ field, row }) => ({ fieldId: fieldId(field, row), ...messageOf(field) })),
    ...(weak === null
      ? []
      : [{ fieldId: fieldId('passphrase'), label: protection.passphrase, message: protection.problems[weak] }]),
    ...(isUnseen ? [{ fieldId: seenFieldId, label: comparison.label, message: comparison.missing }] : []),
  ];
}

/** What a field is called, and what to do when it is empty. */
function useMessages() {
  const { lists, sending } = useWords();
  return (field: OccupancyField) => {
    if (field === 'from') return { label: sending.from, message: sending.missingFrom };
    if (field === 'passphrase')
      return { label: sending.protection.passphrase, message: sending.protection.problems['too-short'] };
    return { label: lists.labels[field], message: lists.missing[field] };
  };
}

/** What the engine would say of the sender's own passphrase, told while she can still mend it. */
function weaknessOf(values: OccupancyValues, contents: readonly ListContent[], passphrase: string): Weakness {
  if (protectionOf(values) !== 'own') return null;
  return passphraseProblem(
    passphrase,
    contents.flatMap(({ name }) => name ?? []),
  );
}
