import { FilePen } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../../components/Button.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { call } from '../../lib/api.ts';
import { type DraftPlace, refreshDrafts } from '../../lib/drafts.ts';
import { useFormat } from '../../lib/format.ts';
import { useFoundDraft } from '../../lib/found-draft.ts';
import { useWords } from '../../lib/words.ts';

type DraftGateProps = {
  readonly place: DraftPlace;
  /** Gets the draft that the person goes on with, null for a fresh start. */
  readonly children: (begin: string | null) => ReactNode;
};

/** Before a form opens: is there a draft? The question comes first, so that typing cannot overwrite the answer. */
export function DraftGate({ place, children }: DraftGateProps) {
  const { common, units } = useWords();
  const format = useFormat();
  const { isReady, found } = useFoundDraft(place);
  const [choice, setChoice] = useState<'continue' | 'fresh' | null>(null);
  if (!isReady) return <LoadingState />;
  if (found === null || choice !== null) return children(choice === 'continue' && found !== null ? found.text : null);
  const discard = async () => {
    await call('drafts.discard', place);
    await refreshDrafts();
    setChoice('fresh');
  };
  return (
    <EmptyState
      icon={FilePen}
      title={common.draftFound(format.moment(found.savedAt))}
      action={
        <div className="form-actions">
          <Button variant="primary" autoFocus onPress={() => setChoice('continue')}>
            {common.draftContinue}
          </Button>
          <Button onPress={() => void discard()}>{common.draftDiscard}</Button>
        </div>
      }
    >
      {units.drafts.offer}
    </EmptyState>
  );
}
