import { useEffect, useState } from 'react';
import { isAttempt, visitOutcomes } from '../../../shared/domain/visits.ts';
import { ActDialog } from '../../components/ActDialog.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { focusField } from '../../components/focus-field.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import type { DraftedForm } from '../../lib/drafted-act.ts';
import { useDraftedAct } from '../../lib/drafted-act.ts';
import { useAsk } from '../../lib/query.ts';
import { useToday } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { BesideVisit, SafetyLines } from './BesideVisit.tsx';
import { KeyedChoices } from './KeyedChoices.tsx';
import { MoreOfVisit } from './MoreOfVisit.tsx';
import { NextVisitFields } from './NextVisitFields.tsx';
import { NoteField } from './NoteField.tsx';
import type { Beside, LogOf, LogValues } from './visit-values.ts';
import { emptyLog, logInput, logProblems } from './visit-values.ts';
import { loggedText } from './visit-words.ts';
import { WorkedOnFields } from './WorkedOnFields.tsx';

export type LogVisitProps = { readonly of: LogOf; readonly onClose: () => void; readonly onReopen: () => void };

/** What happened, in the order in which somebody tells it: outcome, topics, note, next. Focus goes on by itself. */
export function LogVisitDialog(props: LogVisitProps) {
  const { of, onClose } = props;
  const { visits } = useWords();
  const { residentId, visitId } = of;
  const asked = useAsk('visits.beside', { residentId, visitId });
  const refusal = refusalOf(asked.error);
  const title = visits.dialog.title(of.name ?? visits.protectedName);
  if (asked.data !== undefined && !asked.isPlaceholderData)
    return <LogForm {...props} beside={asked.data} title={title} />;
  return (
    <Dialog isOpen onClose={onClose} title={title} size="l">
      {refusal === null ? <LoadingState rows={4} /> : <RefusalNotice refusal={refusal} />}
    </Dialog>
  );
}

type LogFormProps = LogVisitProps & { readonly beside: Beside; readonly title: string };

function LogForm({ of, beside, title, onClose, onReopen }: LogFormProps) {
  const words = useWords();
  const today = useToday();
  const text = words.visits.dialog;
  const subject = of.draft ?? `${of.residentId}/${of.visitId ?? 'new'}`;
  const form = useDraftedAct({ form: 'visit', subject, keepsBoth: true }, emptyLog(of, today), {
    problemsOf: (values) => logProblems(values, beside, words, today),
    isOfRecord: true,
  });
  const submit = async (): Promise<string | null> => {
    const done = await form.run('visits.log', logInput(of, form.values, beside, today));
    return done && loggedText(done.value, words);
  };
  return (
    <ActDialog
      title={title}
      act={text.save}
      size="l"
      {...form.dialog}
      onSubmit={submit}
      onClose={onClose}
      onReopen={onReopen}
    >
      <div className="visit-form">
        {beside.safety.length > 0 && <SafetyLines safety={beside.safety} />}
        <LogFields {...form} beside={beside} />
        <BesideVisit beside={beside} />
      </div>
    </ActDialog>
  );
}

export type LogFieldsProps = DraftedForm<LogValues> & { readonly beside: Beside };

function LogFields(props: LogFieldsProps) {
  const { values, set, problems } = props;
  const { visits, codes } = useWords();
  const text = visits.dialog;
  const [first] = useState(values.note === '' ? 'visit-outcome' : 'visit-note');
  useEffect(() => {
    focusField(first);
  }, [first]);
  return (
    <div className="visit-fields">
      <KeyedChoices
        id="visit-outcome"
        label={text.outcome}
        isSingle
        options={visitOutcomes.map((id) => ({ id, label: codes.visitStates[id] }))}
        value={[values.state]}
        onChange={([state = 'done']) => set({ state })}
        onNext={([state = 'done']) => focusField(isAttempt(state) ? 'visit-next' : 'visit-topics')}
      />
      {!isAttempt(values.state) && <WorkedOnFields {...props} />}
      <NoteField value={values.note} error={problems['visit-note']} onChange={(note) => set({ note })} />
      <NextVisitFields {...props} />
      <MoreOfVisit {...props} />
    </div>
  );
}
