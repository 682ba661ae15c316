import { useState } from 'react';
import { useGiveUp } from '../../components/ActDialog.tsx';
import { Button } from '../../components/Button.tsx';
import { DraftNote } from '../../components/DraftNote.tsx';
import { useDone } from '../../components/done-context.ts';
import { FormLayout } from '../../components/FormLayout.tsx';
import { FormSummary } from '../../components/FormSummary.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import type { DraftedAct } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import type { MergeWith } from './AlikeNotice.tsx';
import { ContactFields } from './ContactFields.tsx';
import { CourseFields } from './CourseFields.tsx';
import { IdentityFields } from './IdentityFields.tsx';
import type { ResidentCard } from './resident-filter.ts';
import type { ResidentValues } from './resident-form-values.ts';
import type { Alike } from './use-alike.ts';

type ResidentFormProps = {
  readonly form: DraftedAct<ResidentValues>;
  readonly alike: Alike;
  readonly onMerge: MergeWith | null;
  /** The person as they were opened; null for a new one. */
  readonly card: ResidentCard | null;
  readonly act: string;
  readonly done: string;
  /** The id of who was saved, null when something stands in the way. */
  readonly onSubmit: () => Promise<string | null>;
  readonly onClose: (id: string | null) => void;
  readonly onReopen: () => void;
};

/** Everything that is known of a person. Ctrl Enter saves; what is typed is a draft within a second. */
export function ResidentForm(props: ResidentFormProps) {
  const { form, card, alike } = props;
  const { dialog } = form;
  const [attempt, setAttempt] = useState(0);
  const sayDone = useDone();
  const giveUp = useGiveUp({ drafted: dialog.drafted, onClose: () => props.onClose(null), onReopen: props.onReopen });
  const isUnseen = card === null && alike.fingerprint !== null && form.values.seen !== alike.fingerprint;
  const seenProblem = useSeenProblem(isUnseen && attempt > 0);
  const problems = { ...form.problems, ...seenProblem };
  const submit = async () => {
    const wrong = dialog.onTry();
    if (wrong !== null || isUnseen) return setAttempt(attempt + 1);
    const id = await props.onSubmit();
    if (id === null) return;
    sayDone(props.done);
    props.onClose(id);
  };
  if (!dialog.drafted.isReady) return <LoadingState />;
  return (
    <FormLayout
      onSubmit={() => void submit()}
      summary={<Trouble problems={problems} attempt={attempt} refusal={dialog.refusal} />}
      actions={<Actions {...props} onGiveUp={() => void giveUp()} />}
    >
      <IdentityFields form={{ ...form, problems }} card={card} alike={alike} onMerge={props.onMerge} />
      <ContactFields {...form} />
      {card === null && <CourseFields {...form} />}
    </FormLayout>
  );
}

function useSeenProblem(isUnseen: boolean): Readonly<Record<string, string>> {
  const { form } = useWords().residents;
  return isUnseen ? { 'resident-seen': form.notAlikeMissing } : {};
}

type TroubleProps = {
  readonly problems: Readonly<Record<string, string>>;
  readonly attempt: number;
  readonly refusal: DraftedAct<ResidentValues>['dialog']['refusal'];
};

function Trouble({ problems, attempt, refusal }: TroubleProps) {
  const { form } = useWords().residents;
  const labels: Readonly<Record<string, string>> = {
    'resident-name': form.name,
    'resident-number': form.idKind,
    'resident-birth': form.birthDate,
    'resident-seen': form.alikeLabel,
    'resident-from': form.courseFrom,
  };
  const shown = Object.entries(problems).map(([fieldId, message]) => ({
    fieldId,
    label: labels[fieldId] ?? '',
    message,
  }));
  return (
    <>
      <FormSummary problems={attempt === 0 ? [] : shown} attempt={attempt} />
      {refusal?.code === 'changed-by-other' ? (
        <Notice tone="warn" isAlert>
          {form.changedByOther}
        </Notice>
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
    </>
  );
}

function Actions({ act, form, onGiveUp }: ResidentFormProps & { readonly onGiveUp: () => void }) {
  const { common } = useWords();
  const { drafted, isPending } = form.dialog;
  return (
    <>
      <Button variant="primary" type="submit" isPending={isPending}>
        {act}
      </Button>
      <Button onPress={onGiveUp}>{common.cancel}</Button>
      <Kbd>Ctrl Enter</Kbd>
      <DraftNote draft={drafted.draft} restoredAt={drafted.restoredAt} onClear={() => void drafted.clear()} />
    </>
  );
}
