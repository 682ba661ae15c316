import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Words } from '../../../shared/text/words.ts';
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
import type { DraftedAct, Problems } from '../../lib/drafted-act.ts';
import { useWords } from '../../lib/words.ts';
import { AnimalNeeds } from './AnimalNeeds.tsx';
import { AvoidFields } from './AvoidFields.tsx';
import { AccessNeeds, HomeNeeds } from './HomeNeeds.tsx';
import { DayFields, UrgencyFields } from './PlaceFields.tsx';
import type { PlaceValues } from './place-values.ts';

type PlaceFormProps = {
  readonly form: DraftedAct<PlaceValues>;
  readonly isNew: boolean;
  readonly act: string;
  /** The sentence that says it is done, null when something stands in the way. */
  readonly onSubmit: () => Promise<string | null>;
  readonly onClose: () => void;
  readonly onReopen: () => void;
};

/** Everything that the citizen asks of a home, the urgency, and the days. Ctrl Enter saves. */
export function PlaceForm(props: PlaceFormProps) {
  const { form, isNew, onClose, onReopen } = props;
  const { drafted, onTry, refusal } = form.dialog;
  const [attempt, setAttempt] = useState(0);
  const sayDone = useDone();
  const giveUp = useGiveUp({ drafted, onClose, onReopen });
  const submit = async () => {
    if (onTry() !== null) return setAttempt(attempt + 1);
    const done = await props.onSubmit();
    if (done === null) return;
    sayDone(done);
    onClose();
  };
  if (!drafted.isReady) return <LoadingState />;
  return (
    <FormLayout
      onSubmit={() => void submit()}
      summary={<Trouble problems={form.problems} attempt={attempt} refusal={refusal} />}
      actions={<Actions {...props} onGiveUp={() => void giveUp()} />}
    >
      <HomeNeeds {...form} />
      <AnimalNeeds {...form} />
      <AccessNeeds {...form} />
      <AvoidFields {...form} />
      <UrgencyFields {...form} />
      <DayFields {...form} isNew={isNew} />
    </FormLayout>
  );
}

type TroubleProps = {
  readonly problems: Problems;
  readonly attempt: number;
  readonly refusal: AppError | null;
};

function Trouble({ problems, attempt, refusal }: TroubleProps) {
  const { way } = useWords();
  const labels = labelsOf(way.entry);
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
          {way.entry.changedByOther}
        </Notice>
      ) : (
        <RefusalNotice refusal={refusal} />
      )}
    </>
  );
}

function labelsOf(text: Words['way']['entry']): Readonly<Record<string, string>> {
  return {
    'need-types': text.types,
    'need-areas': text.postCodes,
    'need-rent': text.maxRent,
    'benefit-source': text.benefitSource,
    'benefit-on': text.benefitOn,
    'need-size': text.minSize,
    'need-rooms': text.minRooms,
    'add-animal': text.animal,
    'avoid-areas': text.avoidAreas,
    'urgency-reason': text.urgencyReason,
    since: text.since,
    'review-on': text.reviewOn,
    'contact-on': text.nextContactOn,
  };
}

function Actions({ act, form, onGiveUp }: PlaceFormProps & { readonly onGiveUp: () => void }) {
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
