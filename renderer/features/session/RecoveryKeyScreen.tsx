import { useState } from 'react';
import { formatDate } from '../../../shared/domain/dates-da.ts';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { FormRow } from '../../components/FormRow.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RecoveryGroups } from '../../components/RecoveryGroups.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../lib/api.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useToday } from '../../lib/session.ts';
import { shell } from '../../lib/shell.ts';
import { useWords } from '../../lib/words.ts';
import { SessionPage } from './SessionPage.tsx';

/** Two groups that are typed back from the paper. */
const ASKED = [3, 6] as const;

/** Shown once: read, print, type two groups back. The key is in this window's memory only while this screen stands. */
export function RecoveryKeyScreen({
  groups,
  onDone,
}: {
  readonly groups: readonly string[];
  readonly onDone: () => void;
}) {
  const { session } = useWords();
  const today = useToday();
  const [hasPaper, setHasPaper] = useState(false);
  if (hasPaper) return <ConfirmRecovery onDone={onDone} onBack={() => setHasPaper(false)} />;
  return (
    <SessionPage title={session.recoveryTitle} lead={session.recoveryLead} wide>
      <Notice tone="warn">{session.recoveryLoss}</Notice>
      <p className="print-only">
        {session.recoverySheet}. {session.recoverySheetLead} {session.recoveryMade(formatDate(today))}
      </p>
      <RecoveryGroups groups={groups} />
      <div className="session-acts">
        <Button variant="primary" onPress={() => setHasPaper(true)}>
          {session.recoveryPrinted}
        </Button>
        <Button onPress={() => void shell.print()}>{session.recoveryPrint}</Button>
      </div>
    </SessionPage>
  );
}

export function ConfirmRecovery({ onDone, onBack }: { readonly onDone: () => void; readonly onBack: () => void }) {
  const { session } = useWords();
  return (
    <SessionPage title={session.recoveryConfirm} lead={session.recoveryConfirmLead}>
      <ConfirmRecoveryForm onDone={onDone} onBack={onBack} backLabel={session.recoveryConfirmLater} onLater={onDone} />
    </SessionPage>
  );
}

export interface ConfirmRecoveryFormProps {
  readonly onDone: () => void;
  readonly onBack: () => void;
  readonly onLater: () => void;
  readonly backLabel: string;
}

export function ConfirmRecoveryForm({ onDone, onBack, onLater, backLabel }: ConfirmRecoveryFormProps) {
  const { session, common } = useWords();
  const sentence = useSentence();
  const [texts, setTexts] = useState<readonly [string, string]>(['', '']);
  const [problem, setProblem] = useState<AppError | null>(null);
  const confirm = async () => {
    const answer = await call('recovery.confirm', {
      groups: [
        { number: ASKED[0], text: texts[0] },
        { number: ASKED[1], text: texts[1] },
      ],
    });
    if (answer.ok) onDone();
    else setProblem(answer.error);
  };
  return (
    <FormLayout
      onSubmit={() => void confirm()}
      summary={problem ? <ErrorNotice what={sentence(problem)} /> : undefined}
      actions={
        <>
          <Button type="submit" variant="primary">
            {common.confirm}
          </Button>
          <Button onPress={onBack}>{common.back}</Button>
          <Button variant="quiet" onPress={onLater}>
            {backLabel}
          </Button>
        </>
      }
    >
      <FormRow>
        <TextField
          label={session.recoveryGroup(ASKED[0])}
          value={texts[0]}
          onChange={(text) => setTexts([text, texts[1]])}
          autoFocus
          width="s"
          autoComplete="off"
        />
        <TextField
          label={session.recoveryGroup(ASKED[1])}
          value={texts[1]}
          onChange={(text) => setTexts([texts[0], text])}
          width="s"
          autoComplete="off"
        />
      </FormRow>
      <p className="session-quiet">{session.recoveryGate}</p>
    </FormLayout>
  );
}
