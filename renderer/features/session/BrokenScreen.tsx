import type { AppError } from '../../../shared/errors.ts';
import { Button } from '../../components/Button.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useSentence } from '../../lib/sentences.ts';
import { useWords } from '../../lib/words.ts';
import { SessionPage } from './SessionPage.tsx';

/** Data that cannot be opened: what it is, that nothing was touched, and the one next step. */
export function BrokenScreen({
  problem,
  onRetry,
}: {
  readonly problem: AppError | null;
  readonly onRetry: () => void;
}) {
  const { session, common } = useWords();
  const sentence = useSentence();
  const code = problem?.code ?? 'other';
  const known = Object.hasOwn(session.brokenSteps, code) ? (code as keyof typeof session.brokenSteps) : 'other';
  return (
    <SessionPage title={session.brokenTitle[known]} lead={problem ? sentence(problem) : undefined}>
      <Notice tone="info">{session.brokenUntouched}</Notice>
      <h2>{session.brokenNext}</h2>
      <p>{session.brokenSteps[known]}</p>
      <div className="session-acts">
        <Button variant="primary" autoFocus onPress={onRetry}>
          {common.tryAgain}
        </Button>
      </div>
    </SessionPage>
  );
}
