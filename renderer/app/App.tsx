import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { LoadingState } from '../components/LoadingState.tsx';
import { StartGuide } from '../features/guide/StartGuide.tsx';
import { UnlockScreen } from '../features/session/UnlockScreen.tsx';
import { askStatus } from '../lib/api.ts';
import { flushDrafts } from '../lib/draft-flush.ts';
import { onLocked } from '../lib/port.ts';
import type { AppStatus } from '../lib/session.ts';
import { SessionContext } from '../lib/session.ts';
import { onFlush, shell } from '../lib/shell.ts';

const loadFrame = () => import('./Frame.tsx');
/** Most of the program stands behind the sign-in: it is fetched while somebody types, so that the login is there at once. */
const Frame = lazy(async () => ({ default: (await loadFrame()).Frame }));
/** Seen once in the life of a data folder, or never. */
const BrokenScreen = lazy(async () => ({
  default: (await import('../features/session/BrokenScreen.tsx')).BrokenScreen,
}));
const FirstStartScreen = lazy(async () => ({
  default: (await import('../features/session/FirstStartScreen.tsx')).FirstStartScreen,
}));

/**
 * Which of the app's few states we are in: no data, locked, broken or open. Nothing else is decided here. `isLogin`: there
 * is a key file, so the login is drawn and typed in while the engine looks; what it then says wins.
 */
export function App({ isLogin }: { readonly isLogin: boolean }) {
  const [status, setStatus] = useState<AppStatus | null>(null);
  const refresh = useCallback(async () => {
    const answer = await askStatus();
    if (answer.ok) setStatus(answer.value);
  }, []);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => onFlush(flushDrafts), []);
  useEffect(() => onLocked(() => void refresh()), [refresh]);
  if (!status && !isLogin) return <LoadingState />;
  return (
    <SessionContext value={status && { status, refresh }}>
      <Suspense fallback={<LoadingState />}>
        <Screen status={status} refresh={refresh} />
      </Suspense>
    </SessionContext>
  );
}

/** `status`: null while the engine looks. */
function Screen({ status, refresh }: { readonly status: AppStatus | null; readonly refresh: () => Promise<void> }) {
  useEffect(() => {
    // a page that ends meanwhile needs it no more; whoever signs in asks for it again
    void shell
      .ready()
      .then(loadFrame)
      .catch(() => undefined);
  }, []);
  switch (status?.state ?? 'locked') {
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
          <UnlockScreen isDemo={status?.demo ?? false} onChange={refresh} />
          <StartGuide guide="signIn" />
        </>
      );
    case 'broken':
      return <BrokenScreen problem={status?.problem ?? null} onRetry={() => void refresh()} />;
    case 'open':
      return <Frame />;
  }
}
