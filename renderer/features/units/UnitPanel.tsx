import { History, UserSearch } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { AppError } from '../../../shared/errors.ts';
import { isId } from '../../../shared/ids.ts';
import { Button } from '../../components/Button.tsx';
import { LoadingState } from '../../components/LoadingState.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useHomeParts } from '../../lib/home-parts.ts';
import { useHomeTenancies } from '../../lib/home-tenancies.ts';
import { useAsk } from '../../lib/query.ts';
import { useMay } from '../../lib/session.ts';
import { useWords } from '../../lib/words.ts';
import { focusCard } from './focus.ts';
import { NoticeSection } from './NoticeSection.tsx';
import { UnitActions } from './UnitActions.tsx';
import { type OpenDialog, UnitDialogs } from './UnitDialogs.tsx';
import { UnitDraft } from './UnitDraft.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitSummary } from './UnitSummary.tsx';
import { UnitTimeline } from './UnitTimeline.tsx';
import type { UnitCard } from './unit-filter.ts';
import { addressText } from './unit-words.ts';
import './units.css';

type UnitPanelProps = {
  readonly id: string;
  readonly onClose: () => void;
  /** The act to begin with, for whoever came here to do it. */
  readonly opens?: OpenDialog | undefined;
};

/** The home's card beside the list. */
export function UnitPanel({ id, onClose, opens }: UnitPanelProps) {
  if (!isId<'unit'>(id)) return <MissingPanel onClose={onClose} />;
  return <AskedPanel id={id} onClose={onClose} opens={opens} />;
}

/** One panel while the home is asked for, when it is there, and when another takes its place: focus stays in it. */
function AskedPanel({ id, onClose, opens }: UnitPanelProps & { readonly id: UnitCard['id'] }) {
  const words = useWords();
  const asked = useAsk('units.get', { id });
  const [dialog, setDialog] = useDialog(opens);
  const parts = useHomeParts();
  const { Tenancies } = useHomeTenancies();
  // whoever may let or reveal may write too: without this there is nothing to do
  const mayAct = useMay('units:write');
  const refusal = refusalOf(asked.error);
  const card = refusal === null ? asked.data : undefined;
  if (card === undefined) {
    return (
      <SidePanel title={refusal === null ? words.common.loading : words.common.errorTitle} onClose={onClose}>
        <Waiting refusal={refusal} onRetry={() => void asked.refetch()} />
      </SidePanel>
    );
  }
  return (
    <SidePanel
      eyebrow={<Place card={card} />}
      title={addressText(card, words)}
      summary={<UnitSummary card={card} />}
      footer={mayAct ? <UnitActions card={card} onChoose={setDialog} /> : undefined}
      onClose={onClose}
    >
      <UnitDraft card={card} onContinue={setDialog} />
      <UnitFacts card={card} />
      <Tenancies unitId={card.id} />
      <NoticeSection card={card} onOpen={setDialog} />
      {parts({ id: card.id, address: addressText(card, words) })}
      <PanelSection title={words.units.card.timeline}>
        <UnitTimeline key={card.id} events={card.timeline} />
        <HistoryLink id={card.id} />
        <MatchLink id={card.id} />
      </PanelSection>
      <UnitDialogs key={card.id} card={card} open={dialog} onOpen={setDialog} />
    </SidePanel>
  );
}

/** The whole story stands in a room of its own: who wrote what, and the way to undo it. */
function HistoryLink({ id }: { readonly id: string }) {
  const { changes } = useWords();
  const [, navigate] = useLocation();
  return (
    <div className="history-link">
      <Button size="small" icon={History} onPress={() => navigate(`/boliger/${id}/historik`)}>
        {changes.title}
      </Button>
    </div>
  );
}

/** From a home to those on the waiting list. */
function MatchLink({ id }: { readonly id: string }) {
  const { waiting } = useWords();
  const [, navigate] = useLocation();
  const mayMatch = useMay('matching:read');
  if (!mayMatch) return null;
  return (
    <div className="history-link">
      <Button size="small" icon={UserSearch} onPress={() => navigate(`/venteliste/bolig/${id}`)}>
        {waiting.match.whoFits}
      </Button>
    </div>
  );
}

/**
 * Which dialog is open. What led to the first one may be gone when it closes: the card then has the keyboard, once the
 * dialog is gone, which holds it as long as it stands.
 */
function useDialog(opens: OpenDialog | undefined): readonly [OpenDialog | null, (dialog: OpenDialog | null) => void] {
  const [dialog, setDialog] = useState<OpenDialog | null>(opens ?? null);
  const isFirst = useRef(opens !== undefined);
  useEffect(() => {
    if (dialog !== null || !isFirst.current) return;
    isFirst.current = false;
    focusCard();
  }, [dialog]);
  return [dialog, setDialog];
}

function Place({ card }: { readonly card: UnitCard }) {
  const { units } = useWords();
  const owner = card.municipal ? units.municipal : card.association;
  return [owner, card.estate].filter((name) => name !== null).join(' · ');
}

function Waiting({ refusal, onRetry }: { readonly refusal: AppError | null; readonly onRetry: () => void }) {
  const { common } = useWords();
  if (refusal === null) return <LoadingState rows={5} />;
  return <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: onRetry }} />;
}

function MissingPanel({ onClose }: { readonly onClose: () => void }) {
  const { units } = useWords();
  return (
    <SidePanel title={units.card.missing} onClose={onClose}>
      <p>{units.card.missingWhy}</p>
    </SidePanel>
  );
}
