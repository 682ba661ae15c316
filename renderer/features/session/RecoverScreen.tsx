import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../lib/api.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import { RecoveryKeyScreen } from './RecoveryKeyScreen.tsx';
import { SessionPage } from './SessionPage.tsx';

/** The way in when a password is forgotten: the envelope. */
export function RecoverScreen({ onBack, onDone }: { readonly onBack: () => void; readonly onDone: () => void }) {
  const { session, common } = useWords();
  const sentence = useSentence();
  const [recoveryKey, setRecoveryKey] = useState('');
  const [login, setLogin] = useState('');
  const [newPassword, setNewPassword] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  if (groups) return <RecoveryKeyScreen groups={groups} onDone={onDone} />;
  const recover = async () => {
    setPending(true);
    const answer = await call('session.recover', { login, recoveryKey, newPassword });
    setPending(false);
    if (answer.ok) setGroups(answer.value.recoveryKey);
    else setProblem(answer.error);
  };
  const wrongAt = (field: string) => (problem?.where === field ? sentence(problem) : undefined);
  return (
    <SessionPage title={session.recoverTitle} lead={session.recoverLead}>
      <FormLayout
        onSubmit={() => void recover()}
        summary={
          problem && !['recoveryKey', 'login', 'newPassword'].includes(problem.where ?? '') ? (
            <ErrorNotice what={sentence(problem)} />
          ) : undefined
        }
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isPending}>
              {session.recover}
            </Button>
            <Button variant="quiet" onPress={onBack}>
              {common.back}
            </Button>
          </>
        }
      >
        <TextArea
          label={session.recoverKey}
          hint={session.recoverKeyHint}
          value={recoveryKey}
          onChange={setRecoveryKey}
          rows={3}
          autoFocus
          error={wrongAt('recoveryKey')}
        />
        <TextField
          label={session.login}
          value={login}
          onChange={setLogin}
          autoComplete="off"
          width="full"
          error={wrongAt('login')}
        />
        <PasswordField
          label={session.newPassword}
          hint={session.passwordHint}
          value={newPassword}
          onChange={setNewPassword}
          autoComplete="new-password"
          error={wrongAt('newPassword')}
        />
      </FormLayout>
    </SessionPage>
  );
}
