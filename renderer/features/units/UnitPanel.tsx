import { useState } from 'react';
import { isId } from '../../../shared/ids.ts';
import { LoadingState } from '../../components/LoadingState.tsx';
import { PanelSection } from '../../components/PanelSection.tsx';
import { RefusalNotice } from '../../components/RefusalNotice.tsx';
import { SidePanel } from '../../components/SidePanel.tsx';
import { refusalOf } from '../../lib/api.ts';
import { useAsk } from '../../lib/query.ts';
import { useWords } from '../../lib/words.ts';
import { UnitActions } from './UnitActions.tsx';
import { type OpenDialog, UnitDialogs } from './UnitDialogs.tsx';
import { UnitDraft } from './UnitDraft.tsx';
import { UnitFacts } from './UnitFacts.tsx';
import { UnitSummary } from './UnitSummary.tsx';
import { UnitTimeline } from './UnitTimeline.tsx';
import type { UnitCard } from './unit-filter.ts';
import { addressText } from './unit-words.ts';
import './units.css';

type UnitPanelProps = { readonly id: string; readonly onClose: () => void };

/** The home's card beside the list. */
export function UnitPanel({ id, onClose }: UnitPanelProps) {
  return isId<'unit'>(id) ? <AskedPanel id={id} onClose={onClose} /> : <MissingPanel onClose={onClose} />;
}

function AskedPanel({ id, onClose }: UnitPanelProps & { readonly id: UnitCard['id'] }) {
  const { common } = useWords();
  const card = useAsk('units.get', { id });
  if (card.data !== undefined && card.error === null)
    return <Card key={card.data.id} card={card.data} onClose={onClose} />;
  const refusal = refusalOf(card.error);
  return (
    <SidePanel title={refusal === null ? common.loading : common.errorTitle} onClose={onClose}>
      {refusal === null ? (
        <LoadingState rows={5} />
      ) : (
        <RefusalNotice refusal={refusal} action={{ label: common.tryAgain, onPress: () => void card.refetch() }} />
      )}
    </SidePanel>
  );
}

function MissingPanel({ onClose }: { readonly onClose: () => void }) {
  const { units } = useWords();
  return (
    <SidePanel title={units.card.missing} onClose={onClose}>
      <p>{units.card.missingWhy}</p>
    </SidePanel>
  );
}

function Card({ card, onClose }: { readonly card: UnitCard; readonly onClose: () => void }) {
  const words = useWords();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const owner = card.municipal ? words.units.municipal : card.association;
  return (
    <>
      <SidePanel
        eyebrow={[owner, card.estate].filter((name) => name !== null).join(' · ')}
        title={addressText(card, words)}
        summary={<UnitSummary card={card} />}
        footer={<UnitActions card={card} onChoose={setDialog} />}
        onClose={onClose}
      >
        <UnitDraft card={card} onContinue={setDialog} />
        <UnitFacts card={card} />
        <PanelSection title={words.units.card.timeline}>
          <UnitTimeline events={card.timeline} />
        </PanelSection>
      </SidePanel>
      <UnitDialogs card={card} open={dialog} onOpen={setDialog} />
    </>
  );
}
