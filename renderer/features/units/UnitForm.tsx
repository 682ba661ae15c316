import { useState } from 'react';
import { FormProvider } from 'react-hook-form';
import type { AppError } from '../../../shared/errors.ts';
import type { Result } from '../../../shared/result.ts';
import { useDone } from '../../components/done-context.ts';
import { FormLayout } from '../../components/FormLayout.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useToast } from '../../components/toast-context.ts';
import { call } from '../../lib/api.ts';
import type { DraftPlace } from '../../lib/drafts.ts';
import { typedOver } from '../../lib/found-draft.ts';
import { useRefreshAll } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { AddressFields } from './AddressFields.tsx';
import { AnimalFields } from './AnimalFields.tsx';
import { AttributeSection } from './AttributeSection.tsx';
import { ChangedByOther } from './ChangedByOther.tsx';
import { HomeFields } from './HomeFields.tsx';
import { OperationFields } from './OperationFields.tsx';
import { TraitFields } from './TraitFields.tsx';
import { UnitFormActions } from './UnitFormActions.tsx';
import { UnitFormSummary } from './UnitFormSummary.tsx';
import type { UnitCard } from './unit-filter.ts';
import type { UnitProblems } from './unit-form-input.ts';
import type { UnitFormValues } from './unit-form-values.ts';
import { useUnitForm } from './use-unit-form.ts';
import './units.css';

type UnitFormProps<Read> = {
  readonly place: DraftPlace;
  readonly base: UnitFormValues;
  readonly begin: string | null;
  /** The home as it was opened; null for a new one. */
  readonly card: UnitCard | null;
  readonly read: (values: UnitFormValues) => Result<Read, UnitProblems>;
  readonly save: (input: Read) => Promise<Result<{ readonly id: string }, AppError>>;
  readonly act: string;
  readonly done: string;
  /** The id of what was saved, null when the person gave up. */
  readonly onClose: (id: string | null) => void;
  readonly onReopen: () => void;
};

/** Everything that is known of a home. Ctrl Enter saves; what is typed is a draft within a second. */
export function UnitForm<Read>(props: UnitFormProps<Read>) {
  const { units } = useWords();
  const toast = useToast();
  const sayDone = useDone();
  const refresh = useRefreshAll();
  const { form, draft, attempt, submit } = useUnitForm(props.place, props.base, props.begin, props.read);
  const [refusal, setRefusal] = useState<AppError | null>(null);

  const save = async (input: Read) => {
    const answer = await props.save(input);
    setRefusal(answer.ok ? null : answer.error);
    if (!answer.ok) return;
    // a save of the draft may have been under way: it must not come back
    await draft.discard();
    await refresh();
    sayDone(props.done);
    props.onClose(answer.value.id);
  };
  const giveUp = async () => {
    const isTyped = form.formState.isDirty || props.begin !== null;
    const text = JSON.stringify(typedOver(props.base, form.getValues()));
    await draft.discard();
    props.onClose(null);
    if (!isTyped) return;
    const restore = () => void call('drafts.save', { ...props.place, text }).then(props.onReopen);
    toast({ text: units.drafts.discarded, action: { label: units.drafts.undo, onPress: restore } });
  };
  return (
    <FormProvider {...form}>
      <div className="unit-form">
        <FormLayout
          onSubmit={() => void submit(save)}
          summary={<Trouble refusal={refusal} attempt={attempt} onMerged={() => setRefusal(null)} />}
          actions={<UnitFormActions act={props.act} draft={draft} onGiveUp={() => void giveUp()} />}
        >
          <Fields card={props.card} />
        </FormLayout>
      </div>
    </FormProvider>
  );
}

type TroubleProps = {
  readonly refusal: AppError | null;
  readonly attempt: number;
  readonly onMerged: () => void;
};

function Trouble({ refusal, attempt, onMerged }: TroubleProps) {
  const isChanged = refusal?.code === 'changed-by-other';
  return (
    <>
      <UnitFormSummary attempt={attempt} />
      {isChanged ? <ChangedByOther onMerged={onMerged} /> : <RefusalNotice refusal={refusal} />}
    </>
  );
}

function Fields({ card }: { readonly card: UnitCard | null }) {
  return (
    <>
      <HomeFields card={card} />
      <AddressFields isShown={card === null || card.addressParts !== null} />
      <AnimalFields />
      <TraitFields />
      <AttributeSection />
      <OperationFields />
    </>
  );
}
