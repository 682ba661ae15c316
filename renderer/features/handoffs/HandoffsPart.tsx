import { useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { MiniList } from '../../components/MiniList.tsx';
import { Notice } from '../../components/Notice.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { Section } from '../../components/Section.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useFormat } from '../../lib/format.ts';
import { useAsk } from '../../lib/query.ts';
import type { ResidentPartProps } from '../../lib/resident-part.ts';
import { useWords } from '../../lib/words.ts';
import { HomeSign } from './HandoffCard.tsx';
import { placeText, typeName } from './handoff-words.ts';
import { OpenHandoffDialog } from './OpenHandoffDialog.tsx';
import './handoffs.css';

/** The hand-offs of one citizen, the newest first; a new one is opened here. */
export function HandoffsPart({ card }: ResidentPartProps) {
  const { handoffs: words, codes, common } = useWords();
  const text = words.part;
  const format = useFormat();
  const [, navigate] = useLocation();
  const [isOpening, setOpening] = useState(false);
  const asked = useAsk('handoffs.ofResident', { residentId: card.id });
  const draft = (useAsk('drafts.list', {}).data ?? []).find(
    ({ form, subject }) => form === 'handoff-new' && subject.startsWith(`${card.id}/`),
  );
  const refusal = refusalOf(asked.error);
  if (refusal !== null) return <RefusalNotice refusal={refusal} />;
  if (asked.data === undefined) return <LoadingState rows={4} />;
  if (!card.shown.includes('handoffs')) return <Notice>{text.hidden}</Notice>;
  const { handoffs, owners, mayWrite } = asked.data;
  return (
    <>
      {draft && !isOpening && (
        <Notice
          title={words.drafts['handoff-new']}
          actions={
            <Button size="small" onPress={() => setOpening(true)}>
              {common.draftContinue}
            </Button>
          }
        >
          {common.draftFound(format.moment(draft.savedAt))}
        </Notice>
      )}
      <Section
        title={text.title}
        actions={mayWrite && <Button onPress={() => setOpening(true)}>{words.open.act}</Button>}
      >
        {handoffs.length === 0 && <p className="card-note">{text.none}</p>}
        <MiniList
          onNavigate={navigate}
          items={handoffs.map((handoff) => ({
            id: handoff.id,
            href: `/udskrivninger/${handoff.id}`,
            title: placeText(handoff) ?? typeName(handoff, codes) ?? text.opened(format.day(handoff.openedOn)),
            detail:
              handoff.closedOn !== null && handoff.closeReason !== null
                ? text.closed(codes.closeReasons[handoff.closeReason], format.day(handoff.closedOn))
                : text.line(codes.handoffPhases[handoff.phase], words.days(handoff.days)),
            end: handoff.closedOn === null && <HomeSign card={handoff} />,
          }))}
        />
      </Section>
      {isOpening && (
        <OpenHandoffDialog
          residentId={card.id}
          owners={owners}
          onClose={() => setOpening(false)}
          onReopen={() => setOpening(true)}
        />
      )}
    </>
  );
}
