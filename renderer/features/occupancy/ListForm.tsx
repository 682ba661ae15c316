import { useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { ConfirmPasswordDialog } from '../../components/ConfirmPasswordDialog.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { FormSummary } from '../../components/FormSummary.tsx';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { DraftedValues } from '../../lib/drafted-values.ts';
import type { DraftPlace } from '../../lib/drafts.ts';
import { useWords } from '../../lib/words.ts';
import { ColumnFields } from './ColumnFields.tsx';
import { NeverCard } from './NeverCard.tsx';
import { fieldId, missingFields, type OccupancyField, type OccupancyValues } from './occupancy-values.ts';
import { Preview } from './Preview.tsx';
import type { Saved } from './ReceiptView.tsx';
import { type ExportAct, useExport } from './use-export.ts';
import { WhatFields } from './WhatFields.tsx';
import { WhoFields } from './WhoFields.tsx';

type ListFormProps = {
  readonly drafted: DraftedValues<OccupancyValues>;
  readonly place: DraftPlace;
  readonly onSaved: (saved: Saved) => void;
};

export type PartProps = {
  readonly values: OccupancyValues;
  readonly set: (patch: Partial<OccupancyValues>) => void;
  readonly errorOf: (field: OccupancyField) => string | undefined;
};

/** Which list, who gets it and why; below it exactly what leaves. */
export function ListForm({ drafted, place, onSaved }: ListFormProps) {
  const { lists } = useWords();
  const [attempt, setAttempt] = useState(0);
  const { values, set } = drafted;
  const missing = attempt === 0 ? [] : missingFields(values);
  const act = useExport(place, async (saved) => {
    await drafted.clear();
    onSaved(saved);
  });
  const submit = () => {
    if (missingFields(values).length > 0) setAttempt(attempt + 1);
    else void act.run(values);
  };
  const part: PartProps = {
    values,
    set,
    errorOf: (field) => (missing.includes(field) ? lists.missing[field] : undefined),
  };
  const problems = missing.map((field) => ({
    fieldId: fieldId(field),
    label: lists.labels[field],
    message: lists.missing[field],
  }));
  return (
    <div className="list-form">
      <FormLayout
        onSubmit={submit}
        summary={<FormSummary problems={problems} attempt={attempt} />}
        actions={<Actions act={act} drafted={drafted} />}
      >
        <Columns aside={<NeverCard />}>
          <WhatFields {...part} />
          <WhoFields {...part} />
          <ColumnFields {...part} />
        </Columns>
        <Preview values={values} />
        <RefusalNotice refusal={act.refusal} />
      </FormLayout>
      <ConfirmPasswordDialog gate={act.gate} />
    </div>
  );
}

function Actions({ act, drafted }: { readonly act: ExportAct; readonly drafted: DraftedValues<OccupancyValues> }) {
  const { lists } = useWords();
  if (act.unwritten !== null) {
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
        {lists.save}
      </Button>
      <span>{lists.asksPassword}</span>
      <DraftNote savedAt={drafted.draft.savedAt} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
    </>
  );
}
