import { lazy, Suspense, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../lib/api.ts';
import { useStartWords } from '../../lib/start-words.ts';
import { SessionPage } from './SessionPage.tsx';

/** What most sign-ins never show: it is fetched once the login stands. */
const RefusalNotice = lazy(async () => ({
  default: (await import('../../components/RefusalNotice.tsx')).RefusalNotice,
}));
const BrokenScreen = lazy(async () => ({ default: (await import('./BrokenScreen.tsx')).BrokenScreen }));
const RecoverScreen = lazy(async () => ({ default: (await import('./RecoverScreen.tsx')).RecoverScreen }));

/** Refusals that are about the file and not about the person: they get a screen of their own. */
const BROKEN = new Set<AppError['code']>([
  'data-damaged',
  'wrong-key',
  'newer-schema',
  'data-in-use',
  'disk-full',
  'read-only',
  'key-file-damaged',
  'audit-broken',
  'place-refused',
]);

/**
 * Names are typed, never listed. It stands, and takes what is typed, before the engine has said how its data stand:
 * `onChange` asks it again.
 */
export function UnlockScreen({
  isDemo,
  onChange,
}: {
  readonly isDemo: boolean;
  readonly onChange: () => Promise<void>;
}) {
  const { session, common } = useStartWords();
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const [isPending, setPending] = useState(false);
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isRecovering, setRecovering] = useState(false);
  if (isRecovering) return <RecoverScreen onBack={() => setRecovering(false)} onDone={() => void onChange()} />;
  const retry = () => {
    setProblem(null);
    void onChange();
  };
  if (problem && BROKEN.has(problem.code)) return <BrokenScreen problem={problem} onRetry={retry} />;
  const unlock = async () => {
    setPending(true);
    const answer = await call('session.unlock', { login, password });
    setPending(false);
    setPassword('');
    if (answer.ok) await onChange();
    else setProblem(answer.error);
  };
  return (
    <SessionPage title={session.unlockTitle} lead={isDemo ? common.demo : undefined}>
      <FormLayout
        onSubmit={() => void unlock()}
        summary={<Suspense>{problem ? <RefusalNotice refusal={problem} /> : null}</Suspense>}
        actions={
          <>
            <Button type="submit" variant="primary" isPending={isPending}>
              {isPending ? session.unlocking : session.unlock}
            </Button>
            <Button variant="quiet" onPress={() => setRecovering(true)}>
              {session.forgotten}
            </Button>
          </>
        }
      >
        <TextField label={session.login} value={login} onChange={setLogin} autoFocus autoComplete="off" width="full" />
        <PasswordField label={session.password} value={password} onChange={setPassword} autoComplete="off" />
      </FormLayout>
    </SessionPage>
  );
}
