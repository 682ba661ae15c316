import { useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { FormLayout } from '../../components/FormLayout.tsx';
import { PasswordField } from '../../components/PasswordField.tsx';
import { Stepper } from '../../components/Stepper.tsx';
import { TextField } from '../../components/TextField.tsx';
import { call } from '../../lib/api.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useSession } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { RecoveryKeyScreen } from './RecoveryKeyScreen.tsx';
import { SessionPage } from './SessionPage.tsx';

interface Wish {
  readonly municipality: string;
  readonly userName: string;
  readonly login: string;
  readonly password: string;
  readonly again: string;
}

const EMPTY: Wish = { municipality: '', userName: '', login: '', password: '', again: '' };

/** Three short steps: the municipality, yourself, the recovery key. */
export function SetupScreen({ onBack }: { readonly onBack: () => void }) {
  const { session } = useWords();
  const { refresh } = useSession();
  const [step, setStep] = useState(0);
  const [wish, setWish] = useState(EMPTY);
  const [groups, setGroups] = useState<readonly string[] | null>(null);
  if (groups) return <RecoveryKeyScreen groups={groups} onDone={() => void refresh()} />;
  const change = (patch: Partial<Wish>) => setWish((old) => ({ ...old, ...patch }));
  return (
    <SessionPage title={session.chooseOwn} lead={step === 1 ? session.firstRoles : undefined}>
      <Stepper steps={[...session.steps]} current={step} />
      {step === 0 ? (
        <MunicipalityStep wish={wish} change={change} onBack={onBack} onNext={() => setStep(1)} />
      ) : (
        <PersonStep wish={wish} change={change} onBack={() => setStep(0)} onMade={setGroups} />
      )}
    </SessionPage>
  );
}

interface StepProps {
  readonly wish: Wish;
  readonly change: (patch: Partial<Wish>) => void;
  readonly onBack: () => void;
}

function MunicipalityStep({ wish, change, onBack, onNext }: StepProps & { readonly onNext: () => void }) {
  const { session, common } = useWords();
  return (
    <FormLayout
      onSubmit={() => {
        if (wish.municipality.trim() !== '') onNext();
      }}
      actions={
        <>
          <Button type="submit" variant="primary" isDisabled={wish.municipality.trim() === ''}>
            {session.next}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {common.back}
          </Button>
        </>
      }
    >
      <TextField
        label={session.municipality}
        hint={session.municipalityHint}
        value={wish.municipality}
        onChange={(municipality) => change({ municipality })}
        autoFocus
        width="full"
        maxLength={80}
      />
    </FormLayout>
  );
}

function PersonStep({
  wish,
  change,
  onBack,
  onMade,
}: StepProps & { readonly onMade: (groups: readonly string[]) => void }) {
  const { session, common } = useWords();
  const sentence = useSentence();
  const [problem, setProblem] = useState<AppError | null>(null);
  const [isPending, setPending] = useState(false);
  const differ = wish.again !== '' && wish.again !== wish.password;
  const create = async () => {
    if (wish.again !== wish.password) return;
    setPending(true);
    const { again: _again, ...input } = wish;
    const answer = await call('setup.create', input);
    setPending(false);
    if (answer.ok) onMade(answer.value.recoveryKey);
    else setProblem(answer.error);
  };
  return (
    <FormLayout
      onSubmit={() => void create()}
      summary={problem && problem.where !== 'password' ? <ErrorNotice what={sentence(problem)} /> : undefined}
      actions={
        <>
          <Button type="submit" variant="primary" isPending={isPending}>
            {isPending ? session.creating : session.create}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {common.back}
          </Button>
        </>
      }
    >
      <TextField
        label={session.userName}
        hint={session.userNameHint}
        value={wish.userName}
        onChange={(userName) => change({ userName })}
        autoFocus
        width="full"
      />
      <TextField
        label={session.login}
        hint={session.loginHint}
        value={wish.login}
        onChange={(login) => change({ login })}
        autoComplete="off"
        width="full"
      />
      <PasswordField
        label={session.password}
        hint={session.passwordHint}
        value={wish.password}
        onChange={(password) => change({ password })}
        autoComplete="new-password"
        error={problem?.where === 'password' ? sentence(problem) : undefined}
      />
      <PasswordField
        label={session.passwordAgain}
        value={wish.again}
        onChange={(again) => change({ again })}
        autoComplete="new-password"
        error={differ ? session.passwordsDiffer : undefined}
      />
    </FormLayout>
  );
}
