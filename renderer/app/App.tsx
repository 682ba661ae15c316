import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { LoadingState } from '../components/LoadingState.tsx';
import { StartGuide } from '../features/guide/StartGuide.tsx';
import { BrokenScreen } from '../features/session/BrokenScreen.tsx';
import { FirstStartScreen } from '../features/session/FirstStartScreen.tsx';
import { UnlockScreen } from '../features/session/UnlockScreen.tsx';
import { call } from '../lib/api.ts';
import { flushDrafts } from '../lib/drafts.ts';
import { onLocked } from '../lib/port.ts';
import { queryClient } from '../lib/query.ts';
import type { AppStatus } from '../lib/session.ts';
import { SessionContext } from '../lib/session.ts';
import { onFlush, shell } from '../lib/shell.ts';

const loadFrame = () => import('./Frame.tsx');
/** Most of the program stands behind the sign-in: it is fetched while somebody types, so that the login is there at once. */
const Frame = lazy(async () => ({ default: (await loadFrame()).Frame }));

/** Which of the app's few states we are in: no data, locked, broken or open. Nothing else is decided here. */
export function App() {
  const [status, setStatus] = useState<AppStatus | null>(null);
  const refresh = useCallback(async () => {
    const answer = await call('app.status', {});
    if (answer.ok) setStatus(answer.value);
  }, []);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onFlush(flushDrafts), []);
  useEffect(
    () =>
      onLocked(() => {
        queryClient.clear();
        void refresh();
      }),
    [refresh],
  );
  const known = status !== null;
  useEffect(() => {
    // a page that ends meanwhile needs it no more; whoever signs in asks for it again
    if (known)
      void shell
        .ready()
        .then(loadFrame)
        .catch(() => undefined);
  }, [known]);
  if (!status) return <LoadingState />;
  return (
    <SessionContext value={{ status, refresh }}>
      <Suspense fallback={<LoadingState />}>
        <Screen status={status} />
      </Suspense>
    </SessionContext>
  );
}

function Screen({ status }: { readonly status: AppStatus }) {
  switch (status.state) {
    case 'empty':
      return (
        <>
          <FirstStartScreen />
          <StartGuide guide="start" />
        </>
      );
    case 'locked':
      return (
        <>
          <UnlockScreen />
          <StartGuide guide="signIn" />
        </>
      );
    case 'broken':
      return <BrokenScreen problem={status.problem} />;
    case 'open':
      return <Frame />;
  }
}
