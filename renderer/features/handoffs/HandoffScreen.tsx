import { ArrowLeft, CircleX, Printer, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { HandoffId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { Columns } from '../../components/Columns.tsx';
import { useDone } from '../../components/done-context.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Page } from '../../components/Page.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { useAct } from '../../lib/act.ts';
import { refusalOf } from '../../lib/api.ts';
import { printPage } from '../../lib/before-print.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { CrisisCard, CrisisSheet } from './Crisis.tsx';
import { FactsCard } from './FactsCard.tsx';
import { HandoffDialogs } from './HandoffDialogs.tsx';
import { HandoffDrafts } from './HandoffDrafts.tsx';
import { HomeTonight } from './HomeTonight.tsx';
import type { OpenDialog } from './handoff-dialogs.ts';
import { placeText, typeName, type Whole } from './handoff-words.ts';
import { MeetingCard } from './MeetingCard.tsx';
import { DisclosuresCard, FollowUpCard, ParticipantsCard, ReadBackCard } from './PageCards.tsx';
import { StepsSection } from './StepsSection.tsx';
import './handoffs.css';

/** One hand-off: home tonight first, then the citizen's own words, the checklist, and what was agreed. */
export function HandoffScreen({ id }: { readonly id: string }) {
  const { handoffs: words, codes } = useWords();
  const [, navigate] = useLocation();
  const asked = useAsk('handoffs.get', { id: id as HandoffId });
  const [open, setOpen] = useState<OpenDialog | null>(null);
  const refusal = refusalOf(asked.error);
  const handoff = asked.data;
  const place = handoff === undefined ? null : placeText(handoff);
  return (
    <Page
      header={
        <PageHeader
          title={handoff?.name ?? words.title}
          subtitle={
            handoff &&
            [typeName(handoff, codes), place, codes.handoffPhases[handoff.phase]]
              .filter((part) => part !== null)
              .join(' · ')
          }
          actions={
            <>
              <Button icon={ArrowLeft} variant="quiet" onPress={() => navigate('/udskrivninger')}>
                {words.page.back}
              </Button>
              {handoff && (
                <Button icon={UserRound} onPress={() => navigate(`/borgere/${handoff.residentId}`)}>
                  {words.page.person}
                </Button>
              )}
              {handoff && !handoff.isForHome && (
                <Button icon={Printer} onPress={() => void printPage()}>
                  {words.page.print}
                </Button>
              )}
            </>
          }
        />
      }
    >
      {refusal !== null && <RefusalNotice refusal={refusal} />}
      {refusal === null && handoff === undefined && <LoadingState rows={8} />}
      {handoff && (
        <div className="handoff">
          <HandoffDrafts handoff={handoff} onOpen={setOpen} />
          <Columns asideWidth="wide" aside={<Aside handoff={handoff} onOpen={setOpen} />}>
            <States handoff={handoff} />
            <HomeTonight handoff={handoff} onOpen={setOpen} />
            <StepsSection handoff={handoff} onOpen={setOpen} />
          </Columns>
          {!handoff.isForHome && <CrisisSheet handoff={handoff} />}
          <HandoffDialogs handoff={handoff} open={open} onOpen={setOpen} />
        </div>
      )}
    </Page>
  );
}

export type PartProps = { readonly handoff: Whole; readonly onOpen: (dialog: OpenDialog) => void };

function Aside({ handoff, onOpen }: PartProps) {
  const { handoffs: words } = useWords();
  const { mayWrite } = handoff;
  // who finds the home is told of the home: a card with nothing in it would say that nobody wrote anything
  if (handoff.isForHome) return <FactsCard handoff={handoff} onOpen={onOpen} />;
  return (
    <>
      <FactsCard handoff={handoff} onOpen={onOpen} />
      <FollowUpCard handoff={handoff} onOpen={onOpen} />
      <ReadBackCard handoff={handoff} onOpen={onOpen} />
      <MeetingCard handoff={handoff} onOpen={onOpen} />
      <CrisisCard handoff={handoff} onOpen={onOpen} />
      <ParticipantsCard handoff={handoff} onOpen={onOpen} />
      <DisclosuresCard handoff={handoff} onOpen={onOpen} />
      {mayWrite && (
        <div className="handoff-ends">
          {!handoff.isPaused && (
            <Button size="small" onPress={() => onOpen({ kind: 'pause' })}>
              {words.pause.act}
            </Button>
          )}
          {handoff.dischargedOn === null && (
            <Button size="small" onPress={() => onOpen({ kind: 'leave' })}>
              {words.leaveDialog.act}
            </Button>
          )}
          <Button size="small" icon={CircleX} onPress={() => onOpen({ kind: 'close' })}>
            {words.closing.title}
          </Button>
        </div>
      )}
    </>
  );
}

/** What stands above everything: closed, resting, on leave, or nobody has met the citizen. */
function States({ handoff }: { readonly handoff: Whole }) {
  const { handoffs: words, codes } = useWords();
  const { page } = words;
  const format = useFormat();
  const done = useDone();
  const { run, refusal } = useAct();
  const { id, version, closedOn, closeReason, pausedWhy } = handoff;
  const reopen = async () => {
    if (await run('handoffs.reopen', { id, version, reason: page.reopenReason })) done(page.reopened);
  };
  const resume = async () => {
    if (await run('handoffs.resume', { id, version })) done(page.resumed);
  };
  return (
    <>
      <RefusalNotice refusal={refusal} />
      {closedOn !== null && closeReason !== null && (
        <Notice
          title={page.closedTitle(codes.closeReasons[closeReason])}
          actions={!handoff.isForHome && <Button onPress={() => void reopen()}>{page.reopen}</Button>}
        >
          {[page.closedOn(format.day(closedOn)), handoff.closeNote].filter((part) => part !== null).join(' ')}
        </Notice>
      )}
      {handoff.isPaused && closedOn === null && (
        <Notice
          title={pausedWhy === null ? words.paused : page.pausedTitle(codes.pauseReasons[pausedWhy])}
          actions={handoff.mayWrite && <Button onPress={() => void resume()}>{page.resume}</Button>}
        >
          {[page.pausedHint, handoff.pausedNote].filter((part) => part !== null).join(' ')}
        </Notice>
      )}
      {handoff.isOnLeave && closedOn === null && <Notice title={page.leaveTitle}>{page.leaveHint}</Notice>}
      {handoff.isContactMissed && (
        <Notice tone="bad" title={page.missedTitle}>
          {page.missedHint}
        </Notice>
      )}
    </>
  );
}
