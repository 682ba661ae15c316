import { useState } from 'react';
import type { Output } from '../../../shared/contract/index.ts';
import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorNotice } from '../../components/ErrorNotice.tsx';
import { call } from '../../lib/api.ts';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import { DemoUsersScreen } from './DemoUsersScreen.tsx';
import { SessionPage } from './SessionPage.tsx';
import { SetupScreen } from './SetupScreen.tsx';

/** The seed of the demo: everybody who tries sees the same municipality. */
const DEMO_SEED = 1;

/** First start: the municipality's own data, or invented ones. */
export function FirstStartScreen() {
  const { session } = useWords();
  const sentence = useSentence();
  const [isOwn, setOwn] = useState(false);
  const [isPending, setPending] = useState(false);
  const [demo, setDemo] = useState<Output<'setup.createDemo'> | null>(null);
  const [problem, setProblem] = useState<AppError | null>(null);
  if (isOwn) return <SetupScreen onBack={() => setOwn(false)} />;
  if (demo) return <DemoUsersScreen users={demo.users} />;
  const makeDemo = async () => {
    setPending(true);
    const answer = await call('setup.createDemo', { seed: DEMO_SEED, today: null });
    setPending(false);
    if (answer.ok) setDemo(answer.value);
    else setProblem(answer.error);
  };
  return (
    <SessionPage title={session.welcome} lead={session.welcomeLead} wide>
      {problem ? <ErrorNotice what={sentence(problem)} /> : null}
      <div className="session-choices">
        <section className="session-choice">
          <Button variant="primary" onPress={() => setOwn(true)} autoFocus>
            {session.chooseOwn}
          </Button>
          <p>{session.chooseOwnDetail}</p>
        </section>
        <section className="session-choice">
          <Button onPress={() => void makeDemo()} isPending={isPending}>
            {session.chooseDemo}
          </Button>
          <p>{session.chooseDemoDetail}</p>
        </section>
      </div>
    </SessionPage>
  );
}
