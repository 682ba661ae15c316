import { useState } from 'react';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { GoalsSection } from './GoalsSection.tsx';
import { SupportDialogs } from './SupportDialogs.tsx';
import { SupportDrafts } from './SupportDrafts.tsx';
import type { Known, OpenDialog } from './support-dialogs.ts';
import './support.css';

/** What the citizen wishes and works on, and how it goes. */
export function SupportPart({ card }: ResidentPartProps) {
  const { common, support } = useWords();
  const goals = useAsk('goals.ofResident', { residentId: card.id });
  const refusal = refusalOf(goals.error);
  if (refusal !== null)
    return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void goals.refetch() }} />;
  if (goals.data === undefined) return <LoadingState rows={6} />;
  if (goals.data === null) return <Notice>{support.hidden}</Notice>;
  return <Parts known={{ card, goals: goals.data }} />;
}

function Parts({ known }: { readonly known: Known }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  return (
    <div className="support">
      <SupportDrafts known={known} onOpen={setDialog} />
      <GoalsSection known={known} onOpen={setDialog} />
      <SupportDialogs known={known} open={dialog} onOpen={setDialog} />
    </div>
  );
}
