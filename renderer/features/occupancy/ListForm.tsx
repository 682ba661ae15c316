import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { FormSummary } from '../../components/FormSummary.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { DraftedValues } from '../../lib/drafted-values.ts';
import { useWords } from '../../lib/words.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { NeverCard } from './NeverCard.tsx';
import type { OccupancyField, OccupancyValues } from './occupancy-values.ts';
import { Previews } from './Previews.tsx';
import { ProtectionFields } from './ProtectionFields.tsx';
import type { Saved } from './ReceiptView.tsx';
import type { ExportAct } from './use-export.ts';
import { useListForm } from './use-list-form.ts';
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
  const form = useListForm(drafted, onSaved);
  const { act, contents, look } = form;
  const part: PartProps = { values, set, errorOf: form.errorOf };
  return (
    <div className="list-form">
      <FormLayout
        onSubmit={form.submit}
        summary={<FormSummary problems={form.problems} attempt={form.attempt} />}
        actions={<Actions act={act} drafted={drafted} />}
      >
        <Columns aside={<NeverCard />}>
          <WhoseFields {...part} />
          <WhatFields {...part} />
          <WhoFields {...part} />
          <ColumnFields {...part} />
          <ProtectionFields {...part} {...form.passphrase} />
        </Columns>
        <Previews
          values={values}
          contents={contents}
          {...look}
          onOnlyChanges={() => set({ kind: 'changes' })}
          error={form.attempt === 0 ? undefined : sending.comparison.missing}
        />
        <RefusalNotice refusal={act.refusal} />
      </FormLayout>
      <ConfirmPasswordDialog gate={act.gate} />
    </div>
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
      <DraftNote draft={drafted.draft} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
    </>
  );
}
