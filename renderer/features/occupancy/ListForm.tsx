import { useState } from 'react';
import { passphraseProblem } from '../../../shared/domain/passphrase.ts';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { type FormProblem, FormSummary } from '../../components/FormSummary.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { DraftedValues } from '../../lib/drafted-values.ts';
import { useWords } from '../../lib/words.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { seenFieldId } from './ComparisonNotice.tsx';
import { NeverCard } from './NeverCard.tsx';
import {
  fieldId,
  type Missing,
  missingFields,
  type OccupancyField,
  type OccupancyValues,
  protectionOf,
} from './occupancy-values.ts';
import { Previews } from './Previews.tsx';
import { ProtectionFields } from './ProtectionFields.tsx';
import type { Saved } from './ReceiptView.tsx';
import { type ListContent, type Seen, unseen, useContents } from './use-contents.ts';
import { type ExportAct, useExport } from './use-export.ts';
import { WhatFields } from './WhatFields.tsx';
import { WhoFields } from './WhoFields.tsx';
import { WhoseFields } from './WhoseFields.tsx';

type ListFormProps = {
  readonly drafted: DraftedValues<OccupancyValues>;
  readonly onSaved: (saved: Saved) => void;
};

export type PartProps = {
  readonly values: OccupancyValues;
  readonly set: (patch: Partial<OccupancyValues>) => void;
  readonly errorOf: (field: OccupancyField, row?: number) => string | undefined;
};

/** Which list, who gets it and why, locked how; below it exactly what leaves. */
export function ListForm({ drafted, onSaved }: ListFormProps) {
  const { sending } = useWords();
  const { values, set } = drafted;
  const [attempt, setAttempt] = useState(0);
  // lives in this form alone: not in the draft, and gone with it
  const [passphrase, setPassphrase] = useState('');
  const [seen, setSeen] = useState<Seen>({});
  const [shown, setShown] = useState(0);
  const contents = useContents(values);
  const messageOf = useMessages();
  const weak = usePassphraseProblem(values, contents, passphrase);
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
  const told = attempt === 0 ? [] : missing;
  const part: PartProps = {
    values,
    set,
    errorOf: (field, row = 0) =>
      told.some((one) => one.field === field && one.row === row) ? messageOf(field).message : undefined,
  };
  const problems = attempt === 0 ? [] : problemsOf(told, weak === null ? null : sending.protection.problems[weak]);
  return (
    <div className="list-form">
      <FormLayout
        onSubmit={submit}
        summary={<FormSummary problems={problems} attempt={attempt} />}
        actions={<Actions act={act} drafted={drafted} />}
      >
        <Columns aside={<NeverCard />}>
          <WhoseFields {...part} />
          <WhatFields {...part} />
          <WhoFields {...part} />
          <ColumnFields {...part} />
          <ProtectionFields
            {...part}
            passphrase={passphrase}
            problem={attempt === 0 || passphrase === '' ? null : weak}
            onPassphrase={setPassphrase}
          />
        </Columns>
        <Previews
          values={values}
          contents={contents}
          shown={Math.min(shown, values.lists.length - 1)}
          onShow={setShown}
          seen={seen}
          onSeen={setSeen}
          onOnlyChanges={() => set({ kind: 'changes' })}
          error={attempt === 0 ? undefined : sending.comparison.missing}
        />
        <RefusalNotice refusal={act.refusal} />
      </FormLayout>
      <ConfirmPasswordDialog gate={act.gate} />
    </div>
  );

  function problemsOf(fields: readonly Missing[], weakness: string | null): readonly FormProblem[] {
    const { comparison, protection } = sending;
    const own = fields.map(({ field, row }) => ({ fieldId: fieldId(field, row), ...messageOf(field) }));
    const locked = weakness !== null && passphrase !== '';
    return [
      ...own,
      ...(locked ? [{ fieldId: fieldId('passphrase'), label: protection.passphrase, message: weakness }] : []),
      ...(unseenAt < 0 ? [] : [{ fieldId: seenFieldId, label: comparison.label, message: comparison.missing }]),
    ];
  }
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
function usePassphraseProblem(values: OccupancyValues, contents: readonly ListContent[], passphrase: string) {
  if (protectionOf(values) !== 'own') return null;
  return passphraseProblem(
    passphrase,
    contents.flatMap(({ name }) => name ?? []),
  );
}

function Actions({ act, drafted }: { readonly act: ExportAct; readonly drafted: DraftedValues<OccupancyValues> }) {
  const { lists, sending } = useWords();
  const count = drafted.values.lists.length;
  if (act.hasUnwritten) {
    return (
      <Button variant="primary" onPress={() => void act.retry()}>
        {lists.otherPlace}
      </Button>
    );
  }
  if (act.isWorking) return <ProgressBar label={lists.working} />;
  return (
    <>
      <Button variant="primary" type="submit">
        {sending.save(count)}
      </Button>
      <span>{sending.asksPassword(count)}</span>
      <DraftNote savedAt={drafted.draft.savedAt} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
    </>
  );
}
