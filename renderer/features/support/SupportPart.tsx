import { useState } from 'react';
import { Columns } from '../../components/Columns.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { AssessmentCard } from './AssessmentCard.tsx';
import { CarePlanSection } from './CarePlanSection.tsx';
import { GoalsSection } from './GoalsSection.tsx';
import { GrantsSection } from './GrantsSection.tsx';
import { OwnCopyCard } from './OwnCopyCard.tsx';
import { OwnCopySheet, type Sheet } from './OwnCopySheet.tsx';
import { SupportDialogs } from './SupportDialogs.tsx';
import { SupportDrafts } from './SupportDrafts.tsx';
import type { Known, OpenDialog } from './support-dialogs.ts';
import './support.css';

/** What the citizen wishes and works on, what was granted and is done for it, and what was found out. */
export function SupportPart({ card }: ResidentPartProps) {
  const { common, support: words } = useWords();
  const ofResident = { residentId: card.id };
  const goals = useAsk('goals.ofResident', ofResident);
  const plans = useAsk('plans.ofResident', ofResident);
  const support = useAsk('support.ofResident', ofResident);
  const assessments = useAsk('assessments.ofResident', ofResident);
  const all = [goals, plans, support, assessments];
  const refusal = all.map(({ error }) => refusalOf(error)).find((one) => one !== null) ?? null;
  const again = () => {
    for (const asked of all) void asked.refetch();
  };
  if (refusal !== null) return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: again }} />;
  if (all.some(({ data }) => data === undefined)) return <LoadingState rows={6} />;
  if (!goals.data || !plans.data || !support.data || !assessments.data) return <Notice>{words.hidden}</Notice>;
  return (
    <Parts
      known={{ card, goals: goals.data, plans: plans.data, support: support.data, assessments: assessments.data }}
    />
  );
}

function Parts({ known }: { readonly known: Known }) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const [sheet, setSheet] = useState<Sheet | null>(null);
  if (sheet !== null) return <OwnCopySheet sheet={sheet} onBack={() => setSheet(null)} />;
  return (
    <>
      <Columns
        asideWidth="wide"
        aside={
          <>
            <OwnCopyCard known={known} onOpen={setDialog} onShow={setSheet} />
            <AssessmentCard known={known} onOpen={setDialog} />
          </>
        }
      >
        <SupportDrafts known={known} onOpen={setDialog} />
        <GoalsSection known={known} onOpen={setDialog} />
        <GrantsSection known={known} onOpen={setDialog} />
        <CarePlanSection known={known} onOpen={setDialog} />
      </Columns>
      <SupportDialogs known={known} open={dialog} onOpen={setDialog} />
    </>
  );
}
