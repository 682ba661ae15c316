import { useState } from 'react';
import { Columns } from '../../components/Columns.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { ComplaintsCard } from './ComplaintsCard.tsx';
import { ConsentsSection } from './ConsentsSection.tsx';
import { GuidanceCard } from './GuidanceCard.tsx';
import { RightsDialogs } from './RightsDialogs.tsx';
import { RightsDrafts } from './RightsDrafts.tsx';
import { RightsSection } from './RightsSection.tsx';
import type { Known, OpenDialog } from './rights-dialogs.ts';
import { TasksSection } from './TasksSection.tsx';
import './rights.css';

/** What somebody must do for the citizen, what the citizen knows that they may do, and what they said yes to. */
export function RightsPart({ card }: ResidentPartProps) {
  const { common } = useWords();
  const rights = useAsk('rights.ofResident', { residentId: card.id });
  const consents = useAsk('consents.ofResident', { residentId: card.id });
  const tasks = useAsk('tasks.ofResident', { residentId: card.id });
  const refusal = refusalOf(rights.error) ?? refusalOf(consents.error) ?? refusalOf(tasks.error);
  const again = () => {
    for (const asked of [rights, consents, tasks]) void asked.refetch();
  };
  if (refusal !== null) return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: again }} />;
  if (!rights.data || !consents.data || !tasks.data) return <LoadingState rows={6} />;
  return <Parts known={{ card, rights: rights.data, consents: consents.data, tasks: tasks.data }} />;
}

function Parts({ known }: { readonly known: Known }) {
  const { rights: words } = useWords();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const { shown } = known.card;
  if (!shown.includes('tasks') && !shown.includes('guidance')) return <Notice>{words.hidden}</Notice>;
  return (
    <>
      <Columns
        asideWidth="wide"
        aside={
          <>
            <GuidanceCard known={known} onOpen={setDialog} />
            <ComplaintsCard known={known} onOpen={setDialog} />
          </>
        }
      >
        <RightsDrafts known={known} onOpen={setDialog} />
        <TasksSection known={known} onOpen={setDialog} />
        {known.rights.rights !== null && <RightsSection known={known} onOpen={setDialog} />}
        {shown.includes('rights') && <ConsentsSection known={known} onOpen={setDialog} />}
      </Columns>
      <RightsDialogs known={known} open={dialog} onOpen={setDialog} />
    </>
  );
}
